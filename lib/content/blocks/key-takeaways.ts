import { z } from "zod";
import { text } from "../common.ts";
import type { BlockContext } from "../../markdown/text.ts";
import { headingMarkdown, listMarkdown, paragraphs } from "../../markdown/words.ts";

export const keyTakeaways = z.object({
  _type: z.literal("keyTakeaways"),
  _key: z.string(),
  title: text.default("In short"),
  items: z.array(text).min(1),
});
/** The points of a part of the text. */
export type KeyTakeaways = z.infer<typeof keyTakeaways>;

export const keyTakeawaysText = (block: KeyTakeaways): string =>
  [block.title, ...block.items].join("\n");

export function keyTakeawaysMarkdown(block: KeyTakeaways, { titleLevel }: BlockContext): string {
  return paragraphs(headingMarkdown(titleLevel, block.title), listMarkdown(block.items));
}
