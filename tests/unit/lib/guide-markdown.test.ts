import { expect, test } from "vitest";
import { article } from "@/lib/content/article.ts";
import { guideMarkdown } from "@/lib/markdown/guide.ts";

const paragraph = (text: string, more: object = {}) => ({
  _key: text,
  _type: "block",
  children: [{ _key: "s", _type: "span", text, marks: [] }],
  ...more,
});
const cited = {
  ...paragraph("Rest."),
  children: [{ _key: "s", _type: "span", text: "Rest.", marks: ["c"] }],
  markDefs: [
    { _key: "c", _type: "citation", source: { _id: "s1", title: "A study", url: "https://a.org" } },
  ],
};

test("a guide is written in the order of its page", () => {
  const guide = article.parse({
    _id: "article-a",
    _type: "article",
    title: "Sore heel",
    slug: "sore-heel",
    standfirst: "What to do.",
    publishedAt: "2026-01-05T08:00:00Z",
    lastReviewedAt: "2026-03-01",
    author: { _id: "c", _type: "coach", name: "Ada", slug: "ada", role: "Coach" },
    keyTakeaways: ["Load it."],
    triage: [
      {
        _key: "t",
        _type: "careCard",
        level: "urgent",
        heading: "Call 111 if:",
        text: [paragraph("It snapped.")],
      },
    ],
    body: [paragraph("What helps", { style: "h2" }), cited],
    conclusion: [paragraph("Be patient.")],
    faqs: [{ _id: "f", question: "How long?", slug: "how-long", answer: [paragraph("Weeks.")] }],
  });
  const lines = guideMarkdown(
    guide,
    [paragraph("See a doctor.")].map(parsed),
    "https://example.org",
  )
    .split("\n")
    .filter(Boolean);
  expect(lines).toEqual([
    "# Sore heel",
    "What to do.",
    "- Written by [Ada](https://example.org/coaches/ada), Coach",
    "- Published 5 January 2026",
    "- Last reviewed 1 March 2026",
    "- From https://example.org/guides/sore-heel",
    "## In short",
    "- Load it.",
    "## Is it serious?",
    expect.stringContaining("Call 111 if:"),
    expect.stringContaining("It snapped."),
    "## What helps",
    "Rest.[^1]",
    "## The bottom line",
    "Be patient.",
    "## Questions and answers",
    "### How long?",
    "Weeks.",
    "## Sources",
    "[^1]: [A study](https://a.org).",
    "## Not a diagnosis",
    "See a doctor.",
  ]);
});

test("what a guide does not have leaves no heading", () => {
  const guide = article.parse({ _id: "a", _type: "article", title: "Bare", slug: "bare" });
  expect(guideMarkdown(guide, [], "https://example.org")).toBe(
    "# Bare\n\n- From https://example.org/guides/bare\n",
  );
});

function parsed(block: object) {
  const [one] = article.shape.conclusion.parse([block]);
  if (!one) throw new Error("Not a paragraph.");
  return one;
}
