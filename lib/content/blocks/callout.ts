import { z } from "zod";
import { text } from "../common.ts";
import { plainTextOf } from "../plain-text.ts";
import { someText } from "../portable-text.ts";
import { type BlockContext, textMarkdown } from "../../markdown/text.ts";
import { inlineMarkdown, paragraphs, quoteMarkdown } from "../../markdown/words.ts";

export const callout = z.object({
  _type: z.literal("callout"),
  _key: z.string(),
  tone: z.enum(["tip", "warning", "evidence"]).default("tip"),
  title: text.optional(),
  text: someText,
});
/** A box that stands out: a tip, a warning, or what the evidence says. */
export type Callout = z.infer<typeof callout>;

export const calloutText = (block: Callout): string =>
  [block.title, plainTextOf(block.text)].filter(Boolean).join("\n");

/** Each tone in words: urgency never rests on colour alone. */
export const calloutTones = {
  tip: "Tip",
  warning: "Be careful",
  evidence: "What the evidence says",
} as const satisfies Record<Callout["tone"], string>;

export function calloutMarkdown(block: Callout, context: BlockContext): string {
  const title = [calloutTones[block.tone], block.title].filter(Boolean).join(": ");
  return quoteMarkdown(
    paragraphs(`**${inlineMarkdown(title)}**`, textMarkdown(block.text, context)),
  );
}
