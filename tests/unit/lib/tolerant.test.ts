import { describe, expect, it } from "vitest";
import { z } from "zod";
import { article } from "@/lib/content/article.ts";
import { list, text } from "@/lib/content/common.ts";
import { parseTolerantly } from "@/lib/content/tolerant.ts";

const schema = z.object({
  title: text,
  note: text.optional(),
  picture: z.object({ width: z.number(), height: z.number() }).optional(),
  items: list(z.object({ _key: z.string(), name: text, size: z.number().optional() })),
});

describe("a document that is whole", () => {
  it("is read without a flaw, and null counts as absent", () => {
    const { value, flaws } = parseTolerantly(schema, { title: "T", note: null, items: null });
    expect(value).toEqual({ title: "T", items: [] });
    expect(flaws).toEqual([]);
  });
});

describe("a document with something broken in it", () => {
  it("loses an optional field, and names it", () => {
    const { value, flaws } = parseTolerantly(schema, { title: "T", note: 3 });
    expect(value).toEqual({ title: "T", items: [] });
    expect(flaws.map(({ path }) => path)).toEqual(["note"]);
  });

  it("loses an object whose parts are missing, once, and not the document", () => {
    const { value } = parseTolerantly(schema, { title: "T", picture: {} });
    expect(value).toEqual({ title: "T", items: [] });
  });

  it("loses one item of a list, named by its key, and keeps the others in order", () => {
    const items = [
      { _key: "a", name: "A" },
      { _key: "b" },
      { _key: "c", name: "C", size: "big" },
      "d",
    ];
    const { value, flaws } = parseTolerantly(schema, { title: "T", items });
    expect(value?.items).toEqual([
      { _key: "a", name: "A" },
      { _key: "c", name: "C" },
    ]);
    expect(flaws.map(({ path }) => path)).toEqual([
      'items[_key=="b"].name',
      'items[_key=="c"].size',
      "items[3]",
    ]);
  });

  it("is lost as a whole when it lacks what it cannot do without", () => {
    const { value, flaws } = parseTolerantly(schema, { title: "  ", items: [] });
    expect(value).toBeUndefined();
    expect(flaws.map(({ path }) => path)).toEqual(["title"]);
  });

  it.each([null, 3, "text", [], true])("is lost when it is no document at all: %j", (input) => {
    expect(parseTolerantly(schema, input).value).toBeUndefined();
  });

  it("does not change what it was given", () => {
    const input = { title: "T", note: 3, items: [null, { _key: "a" }] };
    const copy = structuredClone(input);
    parseTolerantly(schema, input);
    expect(input).toEqual(copy);
  });
});

describe("a guide", () => {
  const whole = { _id: "article-a", _type: "article", title: "T", slug: "s" };
  const paragraph = (extra: object) => ({
    _type: "block",
    _key: "b",
    style: "normal",
    children: [{ _type: "span", _key: "s", text: "Words", marks: ["m"] }],
    markDefs: [],
    ...extra,
  });

  it("needs a title and a slug, and nothing else", () => {
    expect(parseTolerantly(article, whole).value?.title).toBe("T");
  });

  it("loses a block of an unknown type", () => {
    const body = [{ _type: "marquee", _key: "x" }, paragraph({})];
    const { value, flaws } = parseTolerantly(article, { ...whole, body });
    expect(value?.body.map(({ _type }) => _type)).toEqual(["block"]);
    expect(flaws[0]?.path).toBe('body[_key=="x"]._type');
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "http://example.com", "//example.com", " "])(
    "loses a link to %j but not its words",
    (href) => {
      const body = [paragraph({ markDefs: [{ _type: "externalLink", _key: "m", href }] })];
      const block = parseTolerantly(article, { ...whole, body }).value?.body[0];
      expect(block).toMatchObject({ children: [{ text: "Words" }], markDefs: [] });
    },
  );

  it.each(
    Object.keys(article.shape).filter((key) => !["_id", "_type", "title", "slug"].includes(key)),
  )("survives whatever may be stored as its %s", (key) => {
    const hostile = [
      3,
      "text",
      [],
      {},
      [[]],
      [null],
      [{}],
      { _type: 3 },
      "x".repeat(100_000),
      true,
    ];
    const titles = hostile.map(
      (value) => parseTolerantly(article, { ...whole, [key]: value }).value?.title,
    );
    expect(titles).toEqual(hostile.map(() => "T"));
  });
});
