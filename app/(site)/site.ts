import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { siteUrl } from "@/lib/site-url.ts";
import type { Site } from "@/lib/structured-data.ts";

/** The site's address and name, for structured data. */
export async function getSite(): Promise<Site> {
  const { name } = await getSiteSettings();
  return { url: siteUrl, name };
}
