import type { MetadataRoute } from "next";
import { siteUrl } from "@/lib/site-url.ts";
import { getSitemap } from "@/sanity/queries/sitemap.ts";

/** Pages that no document stands for. */
const lists = ["/", "/guides", "/plans", "/coaches", "/faq"];

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const entries = await getSitemap();
  return [
    ...lists.map((path) => ({ url: siteUrl + path })),
    ...entries.map(({ path, changedAt }) => ({
      url: siteUrl + path,
      ...(changedAt && { lastModified: changedAt }),
    })),
  ];
}
