import "server-only";
import { defineQuery } from "next-sanity";
import { page, type Page } from "@/lib/content/page.ts";
import { parseDocument, read } from "../read.ts";
import { slugParams } from "../slugs.ts";
import { tags } from "../tags.ts";
import { BODY, HAS_ADDRESS, SEO } from "./fragments.ts";

const PAGE_QUERY = defineQuery(`*[_type == "page" && slug.current == $slug] | order(_id asc)[0]{
  _id, _type, title, "slug": slug.current, standfirst, updatedAt,
  body[]{${BODY}},
  seo{${SEO}}
}`);

const PAGE_SLUGS_QUERY = defineQuery(
  `*[_type == "page" && ${HAS_ADDRESS}] | order(_id asc){_id, "slug": slug.current}`,
);

/** A page of the business itself, by its slug. */
export async function getPage(slug: string): Promise<Page | undefined> {
  "use cache";
  return parseDocument(page, await read(PAGE_QUERY, { slug }, [tags.slug("page", slug)]));
}

export async function getPageSlugs() {
  "use cache";
  return slugParams(await read(PAGE_SLUGS_QUERY, {}, [tags.type("page")]));
}
