import "server-only";
import { defineQuery } from "next-sanity";
import { faq, type Faq } from "@/lib/content/faq.ts";
import { parseDocuments, read } from "../read.ts";
import { tags } from "../tags.ts";
import { FAQ, HAS_ADDRESS } from "./fragments.ts";

const FAQS_QUERY = defineQuery(
  `*[_type == "faq" && ${HAS_ADDRESS}] | order(order asc, question asc, _id asc){${FAQ}}`,
);

/** All questions with their answers, in the editors' order. */
export async function getFaqs(): Promise<Faq[]> {
  "use cache";
  return parseDocuments(faq, await read(FAQS_QUERY, {}, [tags.type("faq")]));
}
