import { prospectPaths } from "../e2e/site.ts";
import { siteAddress } from "../e2e/stage.ts";
import type { Edited } from "./freshness.ts";
import { measureGuideRendering } from "./guide-rendering.ts";
import { askLighthouse, type Lighthouse } from "./lighthouse.ts";
import { lighthouseSection, renderingSection } from "./page-report.ts";
import type { Section } from "./table.ts";

/**
 * How the longest guide, the list of guides, a hub and what prospects read are on a phone, and what a long guide costs
 * to render.
 *
 * @param empty the address of an empty Next.js page
 */
export async function measureGuidePages(guide: Edited, empty: string): Promise<Section[]> {
  const hub = guide.others.find((path) => path.startsWith("/topics/"));
  const seen: { path: string; seen: Lighthouse }[] = [];
  for (const path of [guide.path, guide.list, ...(hub ? [hub] : []), ...prospectPaths])
    seen.push({ path, seen: await askLighthouse(siteAddress + path) });
  return [
    lighthouseSection(seen, await askLighthouse(empty)),
    renderingSection(await measureGuideRendering(guide.id)),
  ];
}
