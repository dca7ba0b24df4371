import { describe, expect, it } from "vitest";
import { readInlineMarks } from "../../../sanity/content/inline-marks.ts";

const texts = (text: string) =>
  readInlineMarks(text, "k").children.map(({ text: words, marks }) => [words, ...marks]);

describe("the inline markup of the sample texts", () => {
  it("leaves plain text alone", () => {
    expect(readInlineMarks("2 * 3 and snake_case_words", "k")).toEqual({
      children: [{ _key: "ks1", _type: "span", text: "2 * 3 and snake_case_words", marks: [] }],
      markDefs: [],
    });
  });

  it("reads strong and emphasis, one in the other as well", () => {
    expect(texts("a **b _c_** d")).toEqual([
      ["a "],
      ["b ", "strong"],
      ["c", "strong", "em"],
      [" d"],
    ]);
  });

  it("reads links to documents and to other sites", () => {
    const { children, markDefs } = readInlineMarks(
      "See [us](internal:page-about) or [NHS](https://www.nhs.uk/).",
      "k",
    );
    expect(markDefs).toEqual([
      { _key: "km1", _type: "internalLink", to: { _type: "reference", _ref: "page-about" } },
      { _key: "km2", _type: "externalLink", href: "https://www.nhs.uk/" },
    ]);
    expect(children.map(({ text, marks }) => [text, marks])).toEqual([
      ["See ", []],
      ["us", ["km1"]],
      [" or ", []],
      ["NHS", ["km2"]],
      [".", []],
    ]);
  });

  it("sets a citation on the word before it, with its place in the source", () => {
    const { children, markDefs } = readInlineMarks(
      "It may have **torn badly.**[^source-nhs-tendonitis|symptoms] Rest.",
      "k",
    );
    expect(markDefs).toEqual([
      {
        _key: "km1",
        _type: "citation",
        source: { _type: "reference", _ref: "source-nhs-tendonitis" },
        locator: "symptoms",
      },
    ]);
    expect(children.map(({ text, marks }) => [text, marks])).toEqual([
      ["It may have ", []],
      ["torn ", ["strong"]],
      ["badly.", ["strong", "km1"]],
      [" Rest.", []],
    ]);
  });

  it("lets one word carry two citations", () => {
    const { children } = readInlineMarks("so.[^source-beyer-2015][^source-nhs-dvt]", "k");
    expect(children.map(({ text, marks }) => [text, marks])).toEqual([["so.", ["km1", "km2"]]]);
  });

  it("gives no key twice", () => {
    const { children, markDefs } = readInlineMarks("a **b** c[^source-nhs-dvt] _d_", "k");
    const keys = [...children, ...markDefs].map(({ _key }) => _key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ["a source that does not exist", "word[^source-nobody-1900]", "no source"],
    ["a document that does not exist", "[x](internal:page-nowhere)", "no document"],
    ["an address that is not https", "[x](http://example.org)", "internal:<id> or https"],
    ["a script for an address", "[x](javascript:alert)", "internal:<id> or https"],
    ["a mark that is left open", "a **b", "left open"],
    ["a citation with no word to stand on", "[^source-nhs-dvt]", "no word"],
    ["nothing at all", "", "empty"],
  ])("refuses %s", (_, text, message) => {
    expect(() => readInlineMarks(text, "k")).toThrow(message);
  });
});
