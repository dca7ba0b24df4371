import "server-only";
import { defineQuery } from "next-sanity";
import { z } from "zod";
import { articleCard } from "@/lib/content/article.ts";
import { text } from "@/lib/content/common.ts";
import type { FeedEntry } from "@/lib/guide-feed.ts";
import { parseDocuments, read } from "../read.ts";
import { tags } from "../tags.ts";
import { ARTICLE_CARD, HAS_ADDRESS, IS_OUT, NEWEST_FIRST } from "./fragments.ts";

const FEED_QUERY =
  defineQuery(`*[_type == "article" && ${HAS_ADDRESS} && ${IS_OUT} && seo.noIndex != true]
  | ${NEWEST_FIRST}{
  ${ARTICLE_CARD},
  "authorRef": author{_ref},
  "author": author->{_id, name, "slug": slug.current}
}`);

const entry = articleCard.extend({
  author: z.object({ _id: z.string(), name: text, slug: text }).optional(),
});

/** The guides that search engines may show, newest first: for the feed and for `llms.txt`. */
export async function getFeed(): Promise<FeedEntry[]> {
  "use cache";
  return parseDocuments(entry, await read(FEED_QUERY, {}, [tags.type("article")]));
}
