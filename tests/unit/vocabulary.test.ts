import { expect, test } from "vitest";
import { vocabularyFaults } from "../vocabulary.ts";

test("what is in schema.org's vocabulary passes", () => {
  expect(
    vocabularyFaults({
      "@context": "https://schema.org",
      "@type": "Article",
      headline: "A",
      name: "A",
      author: { "@type": "Person", name: "B", jobTitle: "Coach" },
      publisher: { "@id": "https://example.org/#organization" },
      citation: [{ "@type": "CreativeWork", name: "C", datePublished: "2020" }],
    }),
  ).toEqual([]);
});

test.each([
  [{ "@type": "Injury" }, `$: no type "Injury"`],
  [
    { "@type": "Article", lastReviewed: "2026-01-01" },
    "$.lastReviewed: Article has no such property",
  ],
  [{ "@type": "Article", author: { "@type": "Offer" } }, "$.author takes"],
  [{ "@type": "Product", offers: "free" }, "$.offers takes"],
  [{ "@type": "Article", author: { name: "B" } }, "$.author has no type"],
  [{ "@type": "Article", headline: "" }, "$.headline is empty"],
])("what is not is named: %j", (node, fault) => {
  expect(vocabularyFaults(node).join("\n")).toContain(fault);
});
