import { readdirSync } from "node:fs";
import { createSchema, getSchemaTypeTitle, type SchemaType } from "sanity";
import { describe, expect, it } from "vitest";
import { blocks } from "../../../sanity/schemas/blocks/index.ts";
import { documentTypes, objectTypes, schemaTypes } from "../../../sanity/schemas/index.ts";

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const filesIn = (folder: string) =>
  readdirSync(new URL(`../../../sanity/schemas/${folder}/`, import.meta.url))
    .filter((file) => file !== "index.ts")
    .map((file) => file.replace(/\.ts$/, ""))
    .toSorted();

const namesOf = (types: readonly { name: string }[]) =>
  types.map(({ name }) => kebab(name)).toSorted();

const schema = createSchema({ name: "default", types: schemaTypes });

describe("schema", () => {
  it("compiles without an error or a warning", () => {
    const found = (schema._validation ?? []).flatMap(({ path, problems }) =>
      problems.map(({ message, severity }) => ({ severity, message, path: JSON.stringify(path) })),
    );
    expect(found).toEqual([]);
  });

  it("knows each type once", () => {
    const names = schemaTypes.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(schemaTypes.map(({ name }) => name))("%s has a title of its own", (name) => {
    const type = schema.get(name);
    expect(type && getSchemaTypeTitle(type)).toMatch(/^[A-Z]/);
  });

  it.each(documentTypes)("$name has an icon and a preview", ({ icon, preview }) => {
    expect(icon).toBeDefined();
    expect(preview).toBeDefined();
  });

  it.each(documentTypes.filter(({ name }) => name !== "siteSettings"))(
    "$name can be sorted",
    (type) => {
      expect(type).toHaveProperty("orderings.0.by");
    },
  );
});

/** Paths of the initial values inside the objects of a type; what is in a list counts for itself. */
function initialValuesInside(type: SchemaType | undefined, path = ""): string[] {
  if (type?.jsonType !== "object" || !("fields" in type)) return [];
  return type.fields.flatMap(({ name, type: fieldType }) => {
    const at = path ? `${path}.${name}` : name;
    const inside = initialValuesInside(fieldType, at);
    return path && fieldType.initialValue !== undefined ? [at, ...inside] : inside;
  });
}

describe("initial values", () => {
  // The Studio would start every new document with a half-filled call to action, say, which then
  // could not be published without its heading.
  it.each(documentTypes)("$name starts with no half-filled object", ({ name }) => {
    expect(initialValuesInside(schema.get(name))).toEqual([]);
  });
});

describe("files", () => {
  it("hold one document type each", () => {
    expect(filesIn("documents")).toEqual(namesOf(documentTypes));
  });

  it("hold one object type each", () => {
    expect(filesIn("objects")).toEqual(namesOf(objectTypes));
  });

  it("hold one block each, registered by its own name", () => {
    expect(filesIn("blocks")).toEqual(namesOf(Object.values(blocks)));
    for (const [name, block] of Object.entries(blocks)) expect(block.name).toBe(name);
  });
});

describe("block registry", () => {
  it.each([
    "callout",
    "leadInList",
    "dataTable",
    "figure",
    "exerciseReference",
    "faqList",
    "cta",
    "citation",
    "internalLink",
    "externalLink",
  ])("has %s", (name) => {
    expect(blocks).toHaveProperty(name);
  });
});
