import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, article } from "@/lib/content/article.ts";
import { parseTolerantly } from "@/lib/content/tolerant.ts";
import { readGuide } from "@/lib/guide.ts";
import { bodyMarkdown } from "@/lib/markdown/body.ts";
import { addressesOn } from "@/lib/markdown/site-addresses.ts";
import { articleData, serializeJsonLd } from "@/lib/structured-data.ts";
import { backwards, hostile, longWord, tortureDocuments } from "../torture.ts";
import { askGuide, faultsOf, guideHtml } from "./support/sample-guide.ts";

const sample = await askGuide("article-running-cadence");
const torture = await askGuide("article-torture", tortureDocuments);
const absolute = addressesOn("https://coach.example");

const read = (raw: unknown): Article | undefined => parseTolerantly(article, raw).value;

function needed(raw: unknown): Article {
  const value = read(raw);
  if (!value) throw new Error("The guide is not read at all.");
  return value;
}

/** Everything that is made of a guide. */
function formsOf(guide: Article) {
  const { body, citations } = readGuide(guide);
  return {
    html: guideHtml(guide),
    markdown: bodyMarkdown([...guide.triage, ...body], { citations, absolute }),
    data: serializeJsonLd(articleData({ url: "https://coach.example", name: "Coach" }, guide)),
  };
}

describe("a guide with everything at its worst", () => {
  const guide = needed(torture);
  const { html, markdown } = formsOf(guide);

  it("is a sound page", () => {
    expect(faultsOf(html)).toEqual([]);
  });

  it("keeps what can be kept", () => {
    for (const words of [
      longWord,
      "A card whose urgency is lost",
      "“hurts” – after 10\u00A0km.",
      "Only stop.",
      "A note without a name.",
      "yenom dnes",
      "A quotation",
    ]) {
      expect(html).toContain(words);
    }
    expect(html.match(/Stop \d+/g)).toHaveLength(50);
    expect(html.match(/<th scope="col"/g)).toHaveLength(12 + 1);
  });

  it("leaves out what has nothing in it, what is unknown, and what may not be shown", () => {
    for (const words of ["without consent", "evil.example", "Nothing in it", "No rows", "Gone"]) {
      expect(html).not.toContain(words);
      expect(markdown).not.toContain(words);
    }
    expect(html.match(/Do I need to run at 180/g)).toHaveLength(1);
    expect(html).not.toMatch(/<p>(\s|\u00A0)*<\/p>/);
  });

  it("shows no word that was meant as markup as markup", () => {
    expect(html).not.toContain(hostile);
    expect(markdown).not.toMatch(/(^|[^\\])<(script|img)/);
  });
});

/** A value that has no business in a document. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    " ",
    0,
    -1,
    1e9,
    Number.NaN,
    true,
    [],
    {},
    [null],
    [[[]]],
    hostile,
    backwards,
    longWord,
    "javascript:alert(1)",
    "source-1",
    "block-1",
    "conclusion",
    "a\u0000b\nc",
    "word ".repeat(5000),
  ),
  fc.string(),
  fc.jsonValue(),
);

/** Paths of all values in a document. */
function pathsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) =>
      pathsIn((value as Record<string | number, unknown>)[key], [...path, key]),
    ),
  ];
}

function withValue(root: unknown, path: (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof root !== "object" || root === null) return root;
  const copy = Array.isArray(root) ? [...root] : { ...root };
  Reflect.set(copy, key, withValue(Reflect.get(root, key), rest, value));
  return copy;
}

describe.each([
  ["the sample guide", sample],
  ["the worst guide", torture],
])("%s, with any part of it replaced by anything", (_, document) => {
  const paths = pathsIn(document);

  it("is a sound page, or none", { timeout: 120_000 }, () => {
    const damage = fc.array(fc.tuple(fc.nat(paths.length - 1), wrong), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(damage, (changes) => {
        const damaged = changes.reduce<unknown>(
          (value, [place, part]) => withValue(value, paths[place] ?? [], part),
          document,
        );
        const guide = read(damaged);
        if (!guide) return;
        const { html, data } = formsOf(guide);
        expect(faultsOf(html)).toEqual([]);
        expect(data).not.toContain("<");
      }),
      { numRuns: 60 },
    );
  });
});

it("gives a question another anchor where its own is taken by the page", () => {
  const answers = ["conclusion", "source-1", "block-1", "knee"].map((slug) => ({
    _id: `faq-${slug}`,
    question: `Is it ${slug}?`,
    slug,
    answer: [],
  }));
  const html = guideHtml(
    needed({
      ...Object(sample),
      body: [...Object(sample).body, { _type: "faqList", _key: "x", faqs: answers.slice(0, 2) }],
      faqs: answers,
    }),
  );
  expect(faultsOf(html)).toEqual([]);
  for (const id of ["question-conclusion", "question-source-1", "question-block-1", "knee"]) {
    expect(html).toContain(` id="${id}"`);
  }
});

it("leaves no heading and no label of what is absent", () => {
  const bare = guideHtml(
    needed({ _id: "article-x", _type: "article", title: "Title", slug: "title" }),
  );
  expect(faultsOf(bare)).toEqual([]);
  expect([...bare.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(["1", "2"]);
  expect(bare).not.toMatch(/In short|bottom line|Sources|Questions|On this page|Written by|review/);
});
