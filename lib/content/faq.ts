import { z } from "zod";
import { categoryLabel } from "./category.ts";
import { list, text } from "./common.ts";
import { simpleText } from "./portable-text.ts";

export const faq = z.object({
  _id: z.string(),
  question: text,
  slug: text,
  answer: simpleText,
  categories: list(categoryLabel),
});
/** A question with its answer. */
export type Faq = z.infer<typeof faq>;
