import "server-only";
import { defineQuery } from "next-sanity";
import { z } from "zod";
import { addressOf } from "@/lib/addresses.ts";
import { changedOn } from "@/lib/changed-on.ts";
import { day, moment, text } from "@/lib/content/common.ts";
import { picture, type Picture } from "@/lib/content/picture.ts";
import { parseDocuments, read } from "../read.ts";
import { tags } from "../tags.ts";
import { HAS_ADDRESS, IS_OUT, PICTURE } from "./fragments.ts";

const listed = ["article", "trainingPlan", "coach", "exercise", "page", "category"];

const SITEMAP_QUERY = defineQuery(`*[
  _type in $listed && ${HAS_ADDRESS} && seo.noIndex != true && (_type != "article" || ${IS_OUT})
    && (_type != "category" || count(*[
      ^._id in categories[]._ref && _type == "article" && ${IS_OUT} || sport._ref == ^._id && _type == "trainingPlan"
    ]) > 0)
] | order(_type asc, slug.current asc, _id asc){
  _id, _type, "title": coalesce(title, name), "slug": slug.current,
  publishedAt, lastReviewedAt, updatedAt,
  "picture": coalesce(cover, portrait, picture){${PICTURE}}
}`);

// A page without its title is a 404 (`lib/content`), so it has no place in the sitemap either.
const entry = z.object({
  _id: z.string(),
  _type: z.string(),
  title: text,
  slug: text,
  publishedAt: moment.optional(),
  lastReviewedAt: day.optional(),
  updatedAt: day.optional(),
  picture: picture.optional(),
});

/** A page in the sitemap; `changedAt` is the date that the page itself shows, and absent where it shows none. */
export type SitemapEntry = { path: string; changedAt?: string; picture?: Picture };

/** Every page that a document stands for. */
export async function getSitemap(): Promise<SitemapEntry[]> {
  "use cache";
  const raw = await read(SITEMAP_QUERY, { listed }, listed.map(tags.type));
  return parseDocuments(entry, raw).flatMap((document) => {
    const path = addressOf(document);
    const changedAt = changedOn(document) ?? document.updatedAt;
    return path
      ? [
          {
            path,
            ...(changedAt && { changedAt }),
            ...(document.picture && { picture: document.picture }),
          },
        ]
      : [];
  });
}
