import "server-only";
import { defineQuery } from "next-sanity";
import { z } from "zod";
import { articleCard, type ArticleCard } from "@/lib/content/article.ts";
import { list } from "@/lib/content/common.ts";
import type { GuideEntry } from "@/lib/guide-filters.ts";
import { parseDocuments, read } from "../read.ts";
import { tags } from "../tags.ts";
import { ARTICLE_CARD, HAS_ADDRESS, IS_OUT, NEWEST_FIRST } from "./fragments.ts";

// Neither `_id` nor `_ref` is in these results: a list of which guides there are depends on none of their words.
const ENTRY = `"id": _id, "categories": categories[]._ref`;

const ALL_ENTRIES_QUERY = defineQuery(
  `*[_type == "article" && ${HAS_ADDRESS} && ${IS_OUT}] | ${NEWEST_FIRST}{${ENTRY}}`,
);

const ENTRIES_OF_QUERY = defineQuery(
  `*[_type == "article" && $category in categories[]._ref && ${HAS_ADDRESS} && ${IS_OUT}] | ${NEWEST_FIRST}{${ENTRY}}`,
);

const CARDS_QUERY = defineQuery(`*[_type == "article" && _id in $ids]{${ARTICLE_CARD}}`);

const entry = z.object({ id: z.string(), categories: list(z.string()) });

/** All guides, newest first, as far as a list has to know them. */
export async function getGuideEntries(): Promise<GuideEntry[]> {
  "use cache";
  return parseDocuments(entry, await read(ALL_ENTRIES_QUERY, {}, [tags.members("article")]));
}

/** The guides of a category, newest first. */
export async function getGuideEntriesOf(category: string): Promise<GuideEntry[]> {
  "use cache";
  const raw = await read(ENTRIES_OF_QUERY, { category }, [tags.pointingAt(category)]);
  return parseDocuments(entry, raw);
}

/** The cards of some guides, in the order of their ids; one that has gone meanwhile is left out. */
export async function getCardsOf(ids: string[]): Promise<ArticleCard[]> {
  "use cache";
  const cards = parseDocuments(
    articleCard,
    await read(CARDS_QUERY, { ids }, ids.map(tags.document)),
  );
  return ids.flatMap((id) => cards.find(({ _id }) => _id === id) ?? []);
}
