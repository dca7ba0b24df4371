import { z } from "zod";
import { text } from "../common.ts";
import { faq } from "../faq.ts";
import { plainTextOf } from "../plain-text.ts";

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
