import { z } from "zod";
import type { BlockEntry } from "./block-entry.ts";
import { blocks } from "./blocks/index.ts";
import { list } from "./common.ts";
import type { Faq } from "./faq.ts";
import { blockText } from "./plain-text.ts";
import { hasWords, textBlock } from "./portable-text.ts";

const keyed = { _key: z.string() };

const bodyItem = z.discriminatedUnion("_type", [
  textBlock,
  blocks.anecdote.schema,
  blocks.callout.schema,
  blocks.careCard.schema,
  blocks.cta.schema.extend(keyed),
  blocks.dataTable.schema,
  blocks.doDont.schema,
  blocks.exerciseReference.schema,
  blocks.faqList.schema,
  blocks.figure.schema,
  blocks.keyTakeaways.schema,
  blocks.leadInList.schema,
  blocks.painDecision.schema,
  blocks.planCards.schema,
  blocks.recoveryTimeline.schema,
  blocks.rehabProgression.schema,
  blocks.video.schema,
]);

export const body = list(bodyItem).transform((items) =>
  items.filter((item) => item._type !== "block" || hasWords(item)),
);
/** The run of a document: text and blocks, in order. */
export type Body = z.infer<typeof body>;
export type BodyItem = Body[number];

/** A block of a body, as opposed to its text. */
export type BlockItem = Exclude<BodyItem, { _type: "block" }>;

/** What is known of a block of this type. */
export function entryOf(item: BlockItem): BlockEntry<BlockItem> {
  // The registry pairs each block's type with the functions for that very type; the compiler cannot see the pair.
  return blocks[item._type] as unknown as BlockEntry<BlockItem>;
}

/** All words of a body, one line per paragraph, item or row: for reading time, search and extracts. */
export function bodyText(items: Body): string {
  return items
    .map((item) => (item._type === "block" ? blockText(item) : entryOf(item).text(item)))
    .filter(Boolean)
    .join("\n");
}

/** The questions that are answered in the run of a text. */
export function questionsIn(items: Body): Faq[] {
  return items.flatMap((item) => (item._type === "faqList" ? item.faqs : []));
}
