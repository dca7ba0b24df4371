import { z } from "zod";
import { text } from "../common.ts";
import { faq, type Faq } from "../faq.ts";
import { plainTextOf } from "../plain-text.ts";
import { type BlockContext, type MarkdownContext, textMarkdown } from "../../markdown/text.ts";
import { headingMarkdown, inlineMarkdown, paragraphs } from "../../markdown/words.ts";

export const faqList = z.object({
  _type: z.literal("faqList"),
  _key: z.string(),
  title: text.optional(),
  faqs: z.array(faq).min(1),
});
/** Questions and answers in the run of the text. */
export type FaqList = z.infer<typeof faqList>;

export const faqListText = (block: FaqList): string =>
  [block.title, ...block.faqs.flatMap((item) => [item.question, plainTextOf(item.answer)])]
    .filter(Boolean)
    .join("\n");

export function faqListMarkdown(block: FaqList, context: BlockContext): string {
  return paragraphs(
    headingMarkdown(context.titleLevel, block.title),
    faqsMarkdown(block.faqs, context),
  );
}

/** Questions, in bold, and their answers. */
export function faqsMarkdown(faqs: Faq[], context: MarkdownContext): string {
  return paragraphs(
    ...faqs.flatMap(({ question, answer }) => [
      `**${inlineMarkdown(question)}**`,
      textMarkdown(answer, context),
    ]),
  );
}
