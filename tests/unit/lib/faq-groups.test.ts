import { expect, test } from "vitest";
import { faq } from "@/lib/content/faq.ts";
import { groupFaqs } from "@/lib/faq-groups.ts";

const ask = (slug: string, topic?: string) =>
  faq.parse({
    _id: slug,
    question: slug,
    slug,
    answer: [],
    categories: topic ? [{ _id: topic, title: topic, slug: topic }] : [],
  });

test("questions stand with their first topic; those without one stand last", () => {
  const groups = groupFaqs([ask("a"), ask("b", "plans"), ask("c", "pain"), ask("d", "plans")]);
  expect(groups.map(({ id, faqs }) => [id, faqs.map(({ slug }) => slug)])).toEqual([
    ["topic-plans", ["b", "d"]],
    ["topic-pain", ["c"]],
    ["topic-other", ["a"]],
  ]);
});

test("no questions, no groups", () => {
  expect(groupFaqs([])).toEqual([]);
});
