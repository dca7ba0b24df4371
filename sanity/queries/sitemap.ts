import "server-only";
import { defineQuery } from "next-sanity";
import { z } from "zod";
import { addressOf } from "@/lib/addresses.ts";
import { moment, text } from "@/lib/content/common.ts";
import { parseDocuments, read } from "../read.ts";
import { tags } from "../tags.ts";
import { HAS_ADDRESS, IS_OUT } from "./fragments.ts";

const listed = ["article", "trainingPlan", "coach", "page", "category"];

const SITEMAP_QUERY = defineQuery(`*[
  _type in $listed && ${HAS_ADDRESS} && seo.noIndex != true && (_type != "article" || ${IS_OUT})
    && (_type != "category" || count(*[
      ^._id in categories[]._ref && _type == "article" && ${IS_OUT} || sport._ref == ^._id && _type == "trainingPlan"
    ]) > 0)
] | order(_type asc, slug.current asc, _id asc){_id, _type, "title": coalesce(title, name), "slug": slug.current, _updatedAt}`);

// A page without its title is a 404 (`lib/content`), so it has no place in the sitemap either.
const entry = z.object({
  _id: z.string(),
  _type: z.string(),
  title: text,
  slug: text,
  _updatedAt: moment.optional(),
});

/** Every page that a document stands for, with the moment of the document's last change. */
export async function getSitemap(): Promise<{ path: string; changedAt?: string }[]> {
  "use cache";
  const raw = await read(SITEMAP_QUERY, { listed }, listed.map(tags.type));
  return parseDocuments(entry, raw).flatMap(({ _updatedAt, ...document }) => {
    const path = addressOf(document);
    return path ? [{ path, ...(_updatedAt && { changedAt: _updatedAt }) }] : [];
  });
}
