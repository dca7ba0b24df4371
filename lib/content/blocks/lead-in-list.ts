import { z } from "zod";
import { text } from "../common.ts";
import type { BlockContext } from "../../markdown/text.ts";
import { headingMarkdown, inlineMarkdown, paragraphs } from "../../markdown/words.ts";

export const leadInList = z.object({
  _type: z.literal("leadInList"),
  _key: z.string(),
  title: text.optional(),
  items: z.array(z.object({ _key: z.string(), lead: text, text: text.optional() })).min(1),
});
/** A list whose items start with a few bold words that say what they are about. */
export type LeadInList = z.infer<typeof leadInList>;

export const leadInListText = (block: LeadInList): string =>
  [block.title, ...block.items.map((item) => [item.lead, item.text].filter(Boolean).join(" "))]
    .filter(Boolean)
    .join("\n");

/** The lead ends before the text begins, whether the editor typed a stop or not. */
export function leadSentence(lead: string, follows: string | undefined): string {
  return !follows || /[.:?!…]$/.test(lead) ? lead : `${lead}.`;
}

export function leadInListMarkdown(block: LeadInList, { titleLevel }: BlockContext): string {
  const items = block.items.map(({ lead, text: words }) =>
    [`- **${inlineMarkdown(leadSentence(lead, words))}**`, words && inlineMarkdown(words)]
      .filter(Boolean)
      .join(" "),
  );
  return paragraphs(headingMarkdown(titleLevel, block.title), items.join("\n"));
}
