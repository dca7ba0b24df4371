import { z } from "zod";
import { citation } from "./blocks/citation.ts";
import { externalLink } from "./blocks/external-link.ts";
import { internalLink } from "./blocks/internal-link.ts";
import { list, words } from "./common.ts";

const key = z.string().min(1);

export const mark = z.discriminatedUnion("_type", [
  citation.extend({ _key: key }),
  internalLink.extend({ _key: key }),
  externalLink.extend({ _key: key }),
]);
export type Mark = z.infer<typeof mark>;

const span = z.object({
  _type: z.literal("span"),
  _key: key,
  text: words,
  marks: list(z.string()),
});

/** A paragraph, heading, quotation or list item of Portable Text. */
export const textBlock = z.object({
  _type: z.literal("block"),
  _key: key,
  style: z.enum(["normal", "h2", "h3", "h4", "blockquote"]).default("normal"),
  listItem: z.enum(["bullet", "number"]).optional(),
  level: z.number().int().min(1).max(10).optional(),
  children: list(span),
  markDefs: list(mark),
});
export type TextBlock = z.infer<typeof textBlock>;

/** Whether a paragraph says something. Pasted texts are full of empty ones that only made room. */
export function hasWords(block: TextBlock): boolean {
  return block.children.some((child) => child.text.trim() !== "");
}

/** Portable Text without blocks: paragraphs, lists and marks. */
export const simpleText = list(textBlock).transform((blocks) => blocks.filter(hasWords));
export type SimpleText = z.infer<typeof simpleText>;

/** Text that a block cannot do without. */
export const someText = simpleText.refine((blocks) => blocks.length > 0, "has no text");
