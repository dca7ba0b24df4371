import { readdirSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { blockComponents } from "@/components/blocks/index.ts";
import { Body } from "@/components/text/body.tsx";
import { markComponents } from "@/components/text/marks.tsx";
import { noCitations } from "@/lib/citations.ts";
import { body, type BlockItem, entryOf } from "@/lib/content/body.ts";
import { blocks } from "@/lib/content/blocks/index.ts";
import { mark } from "@/lib/content/portable-text.ts";
import { parseTolerantly } from "@/lib/content/tolerant.ts";
import { addressesOn } from "@/lib/markdown/site-addresses.ts";
import { outlineOf } from "@/lib/table-of-contents.ts";
import { BODY } from "@/sanity/queries/fragments.ts";
import { insertableBlocks } from "@/sanity/schemas/blocks/index.ts";
import { schemaTypes } from "@/sanity/schemas/index.ts";
import { sampleDocuments } from "@/sanity/content/index.ts";
import { askSample } from "./support/sample-reader.ts";

/** A block has one name, and a file of that name in each place that it lives. */
const filesIn = (folder: string, helpers: string[] = []) =>
  readdirSync(folder)
    .map((file) => file.replace(/\.tsx?$/, ""))
    .filter((name) => !["index", ...helpers].includes(name))
    .toSorted();

const names = filesIn("sanity/schemas/blocks");
const typeOf = (name: string) =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const marks = mark.options.map((option) => option.shape._type.value);

/** Every block of the sample content, read through the site's own projection and parser. */
const { value: read = [], flaws } = parseTolerantly(
  body,
  await askSample(`[...*[defined(body)].body[]{${BODY}}, ...*[defined(triage)].triage[]{${BODY}}]`),
);
const samples = read.filter((item) => item._type !== "block");
const samplesOf = (type: string): BlockItem[] => samples.filter(({ _type }) => _type === type);
const context = {
  citations: noCitations,
  absolute: addressesOn("https://coach.example"),
  titleLevel: 3,
} as const;

describe("blocks", () => {
  it("of the sample content are read without a flaw", () => {
    expect(flaws).toEqual([]);
  });

  it("have a schema, a parser and a component, in files of the same name", () => {
    expect(filesIn("lib/content/blocks")).toEqual(names);
    expect(filesIn("components/blocks", ["block-props", "block-title"])).toEqual(names);
  });

  it.each(names)("%s is known in every place", (name) => {
    const type = typeOf(name);
    const isMark = marks.some((known) => known === type);
    expect(schemaTypes.map((schema) => schema.name)).toContain(type);
    expect(BODY).toContain(`_type == "${type}" =>`);
    const registries = isMark ? [markComponents()] : [blocks, blockComponents];
    for (const registry of registries) expect(Object.keys(registry)).toContain(type);
  });

  it.each(names)("%s is used in the sample content", (name) => {
    expect(JSON.stringify(sampleDocuments)).toContain(`"_type":"${typeOf(name)}"`);
  });

  it.each(insertableBlocks)("$name has an icon, and a preview that shows what is in it", (type) => {
    expect(type.icon).toBeDefined();
    const prepare = type.preview?.prepare as (selection: object) => { title?: string };
    // An empty block still has a name in the list.
    expect(prepare({}).title).toMatch(/\w/);
    // The content of a block is what tells it from its neighbours.
    const selected = Object.keys(type.preview?.select ?? {}).filter((key) => key !== "media");
    const filled = Object.fromEntries(selected.map((key) => [key, `the ${key}`]));
    expect(JSON.stringify(prepare(filled))).toMatch(/the \w+/);
  });
});

describe.each(Object.keys(blocks))("%s", (type) => {
  it("comes through the projection and the parser", () => {
    expect(samplesOf(type)).not.toEqual([]);
  });

  it("has words, for whoever cannot see it", () => {
    for (const sample of samplesOf(type)) expect(entryOf(sample).text(sample)).toMatch(/\w/);
  });

  it("has a form in Markdown, with its words", () => {
    for (const sample of samplesOf(type)) {
      const markdown = entryOf(sample).markdown(sample, context);
      expect(wordsOf(markdown)).toEqual(
        expect.arrayContaining(wordsOf(entryOf(sample).text(sample))),
      );
    }
  });

  it("shows its words on the page", () => {
    for (const sample of samplesOf(type)) {
      const outline = outlineOf([sample]);
      const html = renderToStaticMarkup(createElement(Body, { value: [sample], outline }));
      const shown = wordsOf(html.replace(/alt="([^"]*)"/g, ">$1<").replace(/<[^>]*>/g, " "));
      expect(shown).toEqual(expect.arrayContaining(wordsOf(entryOf(sample).text(sample))));
    }
  });
});

/** The words of a text without what stands between them. */
function wordsOf(text: string): string[] {
  const plain = text.replace(/&#x27;/g, "'").replace(/&amp;/g, "&");
  return [...new Set(plain.match(/\p{L}{3,}/gu))];
}
