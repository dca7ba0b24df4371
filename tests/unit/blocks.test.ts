import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blockComponents } from "@/components/blocks/index.ts";
import { markComponents } from "@/components/text/marks.tsx";
import { body } from "@/lib/content/body.ts";
import { blocks } from "@/lib/content/blocks/index.ts";
import { mark } from "@/lib/content/portable-text.ts";
import { BODY } from "@/sanity/queries/fragments.ts";
import { schemaTypes } from "@/sanity/schemas/index.ts";
import { sampleDocuments } from "@/sanity/content/index.ts";

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

describe("blocks", () => {
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

  it.each(Object.keys(blocks))("%s has words, for whoever cannot see it", (type) => {
    const samples = samplesOf(type);
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) expect(sample.words.trim()).not.toBe("");
  });
});

/** Every block of a type in the sample content, with its words, as far as it can be read without its references. */
function samplesOf(type: string) {
  const stored = sampleDocuments.flatMap((document) => {
    const items = "body" in document && Array.isArray(document.body) ? document.body : [];
    return items.filter((item: { _type: string }) => item._type === type);
  });
  const parsed = body.parse(stored.map(resolved));
  return parsed.flatMap((item) => {
    if (item._type === "block") return [];
    // The registry pairs each block's type with the function for that very type.
    const toText = blocks[item._type].text as (block: typeof item) => string;
    return [{ words: toText(item) }];
  });
}

/** A block with stand-ins for the documents that it points at. */
function resolved(block: Record<string, unknown>): Record<string, unknown> {
  const document = { _id: "x", slug: "x", title: "Title", question: "Question", answer: [] };
  return {
    ...block,
    ...(block.exercise ? { exercise: document } : {}),
    ...(block.faqs ? { faqs: [document] } : {}),
    ...(block.picture
      ? { picture: { id: `image-${"a".repeat(40)}-2x2-png`, width: 2, height: 2, alt: "Alt" } }
      : {}),
    ...(block._type === "callout" ? { text: withoutMarks(block.text) } : {}),
  };
}

function withoutMarks(text: unknown): unknown {
  return Array.isArray(text) ? text.map((item: object) => ({ ...item, markDefs: [] })) : text;
}
