import type { Faq, SimpleText } from "../documents.ts";
import type { IdOf } from "../ids/index.ts";
import { refs, slug } from "../write.ts";

/** The slug of a question is its id without the type, so that its anchor can be guessed. */
export function faq(
  _id: IdOf<"faq">,
  question: string,
  answer: SimpleText,
  order: number,
  ...categories: IdOf<"category">[]
): Faq {
  return {
    _id,
    _type: "faq",
    question,
    slug: slug(_id.slice("faq-".length)),
    answer,
    order,
    ...(categories.length > 0 ? { categories: refs(...categories) } : {}),
  };
}
