import { z } from "zod";
import { blocks } from "./blocks/index.ts";
import { list } from "./common.ts";
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

/** All words of a body, one line per paragraph, item or row: for reading time, search and extracts. */
export function bodyText(items: Body): string {
  return items.map(itemText).filter(Boolean).join("\n");
}

function itemText(item: BodyItem): string {
  if (item._type === "block") return blockText(item);
  // The registry pairs each block's type with the function for that very type; the compiler cannot see the pair.
  const toText = blocks[item._type].text as (block: BodyItem) => string;
  return toText(item);
}
