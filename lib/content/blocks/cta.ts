import { z } from "zod";
import { link, text } from "../common.ts";
import type { BlockContext } from "../../markdown/text.ts";
import { inlineMarkdown, linkMarkdown, paragraphs } from "../../markdown/words.ts";

export const cta = z.object({
  _type: z.literal("cta"),
  heading: text,
  text: text.optional(),
  link,
  tone: z.enum(["coaching", "plain"]).default("plain"),
});
/** A call to action: one heading, one link. */
export type Cta = z.infer<typeof cta>;

export const ctaText = (block: Cta): string =>
  [block.heading, block.text, block.link.label].filter(Boolean).join("\n");

/** A call that leads nowhere is not made. */
export function ctaMarkdown(
  { heading, text: words, link: way }: Cta,
  context: BlockContext,
): string {
  const address = (way.to && context.absolute(way.to)) ?? (way.href && context.absolute(way.href));
  if (!address) return "";
  return paragraphs(
    `**${inlineMarkdown(heading)}**`,
    words && inlineMarkdown(words),
    linkMarkdown(inlineMarkdown(way.label), address),
  );
}
