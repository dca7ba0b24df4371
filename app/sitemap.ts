import type { MetadataRoute } from "next";
import { escapeMarkup } from "@/lib/markup-text.ts";
import { pictureUrl } from "@/lib/picture-url.ts";
import { siteUrl } from "@/lib/site-url.ts";
import { getSitemap } from "@/sanity/queries/sitemap.ts";

/** Pages that no document stands for. */
const lists = [
  "/",
  "/guides",
  "/plans",
  "/coaches",
  "/exercises",
  "/faq",
  "/contact",
  "/plans/finder",
];

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const entries = await getSitemap();
  return [
    ...lists.map((path) => ({ url: siteUrl + path })),
    ...entries.map(({ path, changedAt, picture }) => ({
      url: siteUrl + path,
      ...(changedAt && { lastModified: changedAt }),
      // Next.js writes addresses into the XML as they are.
      ...(picture && {
        images: [escapeMarkup(new URL(pictureUrl(picture, 1200), siteUrl).href)],
      }),
    })),
  ];
}
