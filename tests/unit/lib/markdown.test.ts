import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberCitations } from "@/lib/citations.ts";
import { body } from "@/lib/content/body.ts";
import { simpleText } from "@/lib/content/portable-text.ts";
import { bodyMarkdown } from "@/lib/markdown/body.ts";
import { addressesOn } from "@/lib/markdown/site-addresses.ts";
import { sourcesMarkdown } from "@/lib/markdown/sources.ts";
import { textMarkdown } from "@/lib/markdown/text.ts";
import { escapeMarkdown, tableMarkdown } from "@/lib/markdown/words.ts";
import { hostile } from "../../torture.ts";

const absolute = addressesOn("https://coach.example");

const block = (text: string, marks: string[] = [], more: object = {}) => ({
  _type: "block",
  _key: text,
  markDefs: [
    { _key: "c", _type: "citation", source: { _id: "s", title: "A *study*", year: 2020 } },
    { _key: "e", _type: "externalLink", href: "https://www.nhs.uk/a_(b)" },
    { _key: "i", _type: "internalLink", to: { _type: "article", slug: "knee" } },
    { _key: "x", _type: "internalLink", to: { _type: "source" } },
  ],
  children: [{ _type: "span", _key: "s", text, marks }],
  ...more,
});

function written(...blocks: object[]): string {
  const text = simpleText.parse(blocks);
  return textMarkdown(text, { citations: numberCitations([text]), absolute });
}

describe("words in Markdown", () => {
  it.each([
    ["*not* _emphasis_", "\\*not\\* \\_emphasis\\_"],
    ["[no](link) <b>", "\\[no\\](link) \\<b\\>"],
    ["# no heading", "\\# no heading"],
    ["1. no list", "1\\. no list"],
    ["0.5 km, 203.", "0.5 km, 203."],
    ["- no list", "\\- no list"],
    ["Fish &amp; chips & co", "Fish \\&amp; chips & co"],
  ])("%s reads as it was typed", (typed, markdown) => {
    expect(escapeMarkdown(typed)).toBe(markdown);
  });

  it("escape all that could be a tag", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(escapeMarkdown(`${typed}${hostile}`)).not.toMatch(/(^|[^\\])(\\\\)*</);
      }),
    );
  });
});

describe("a text in Markdown", () => {
  it("links by whole addresses, and keeps the words of a link that leads nowhere", () => {
    expect(written(block("knee", ["i"]))).toBe("[knee](https://coach.example/guides/knee)");
    expect(written(block("nhs", ["e"]))).toBe("[nhs](https://www.nhs.uk/a_%28b%29)");
    expect(written(block("lost", ["x"]))).toBe("lost");
  });

  it("writes citations as footnotes with the numbers of the page", () => {
    const text = simpleText.parse([block("so it is", ["c"])]);
    const citations = numberCitations([text]);
    expect(textMarkdown(text, { citations, absolute })).toBe("so it is[^1]");
    expect(sourcesMarkdown(citations.sources)).toBe("[^1]: A \\*study\\*. 2020.");
  });

  it("puts the signs of emphasis next to the words", () => {
    expect(written(block(" strong ", ["strong"]))).toBe("**strong**");
  });

  it("keeps the items of a list together", () => {
    const item = { listItem: "bullet", level: 1 };
    expect(written(block("one", [], item), block("two", [], item))).toBe("- one\n- two");
  });

  it("has tables of equal rows", () => {
    expect(tableMarkdown([["a", "b|c"], ["1"]])).toBe("| a | b\\|c |\n| --- | --- |\n| 1 |  |");
  });

  it("has the headings of the page, and titles of blocks below them", () => {
    const text = body.parse([
      block("Part", [], { style: "h4" }),
      { _type: "doDont", _key: "d", title: "Dos", dos: ["Walk"] },
    ]);
    expect(bodyMarkdown(text, { citations: { use: () => undefined, sources: [] }, absolute })).toBe(
      "## Part\n\n### Dos\n\n**Do**\n\n- Walk",
    );
  });
});
