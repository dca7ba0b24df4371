import { readFileSync } from "node:fs";

/** Schema.org's types as schema-dts declares them: what each is a kind of, and which values its properties take. */
type Declared = { parents: string[]; properties: Map<string, string[]> };

const declarations = readFileSync("node_modules/schema-dts/dist/schema.d.ts", "utf8");

const declared = new Map<string, Declared>();
for (const [, name = "", parents = "", body = ""] of declarations.matchAll(
  /^interface (\w+)Base extends ([^{]+)\{\n(.*?)^\}/gms,
)) {
  const properties = new Map(
    [...body.matchAll(/^ {4}"([\w-]+)"\?: SchemaValue<(.*), "[\w-]+">;$/gm)].map(
      ([, property = "", values = ""]) => [property, values.split(" | ")] as const,
    ),
  );
  declared.set(name, {
    parents: [...parents.matchAll(/(\w+)Base/g)].map(([, parent = ""]) => parent),
    properties,
  });
}
/** Types without properties of their own have no base; their leaf names the base of their parent. */
for (const [, name = "", parents = ""] of declarations.matchAll(
  /^export interface (\w+)Leaf extends ([^{]+)\{/gm,
)) {
  if (!declared.has(name)) {
    const bases = [...parents.matchAll(/(\w+)Base/g)].map(([, parent = ""]) => parent);
    declared.set(name, { parents: bases, properties: new Map() });
  }
}

/** A type and everything that it is a kind of. */
function lineOf(type: string): string[] {
  return [type, ...(declared.get(type)?.parents ?? []).flatMap(lineOf)];
}

/**
 * Holds structured data against schema.org's vocabulary: every type exists, every property is one of its type's,
 * every node within is of a type that the property takes, and every text stands where a text may.
 *
 * @returns what is wrong, each with its place; empty when all is well
 */
export function vocabularyFaults(node: unknown, place = "$"): string[] {
  if (Array.isArray(node))
    return node.flatMap((one, index) => vocabularyFaults(one, `${place}[${index}]`));
  if (typeof node !== "object" || node === null) return [];
  const { "@type": type, ...properties } = node as Record<string, unknown>;
  if (type === undefined) return Object.keys(node).join() === "@id" ? [] : [`${place} has no type`];
  if (typeof type !== "string" || !declared.has(type))
    return [`${place}: no type ${JSON.stringify(type)}`];
  return Object.entries(properties).flatMap(([name, value]) => {
    if (name === "@context" || name === "@id") return [];
    const at = `${place}.${name}`;
    if (/-(?:input|output)$/.test(name) && lineOf(type).includes("Action")) return [];
    const taken = lineOf(type).flatMap((one) => declared.get(one)?.properties.get(name) ?? []);
    if (taken.length === 0) return [`${at}: ${type} has no such property`];
    return [value]
      .flat()
      .flatMap((one) => [...valueFaults(one, taken, at), ...vocabularyFaults(one, at)]);
  });
}

const plainTypes = new Set([
  "Text",
  "URL",
  "Date",
  "DateTime",
  "Duration",
  "Integer",
  "Number",
  "Boolean",
]);

function valueFaults(value: unknown, taken: string[], at: string): string[] {
  if (value === null || value === "") return [`${at} is empty`];
  if (typeof value !== "object") {
    const isEnumeration = typeof value === "string" && value.startsWith("https://schema.org/");
    return isEnumeration || taken.some((one) => plainTypes.has(one))
      ? []
      : [`${at} takes ${taken.join(", ")}, not a plain value`];
  }
  if (value === null || !("@type" in value))
    return taken.includes("IdReference") ? [] : [`${at} takes no reference`];
  const line = lineOf(String(value["@type"]));
  return taken.some((one) => line.includes(one)) || line.some((one) => one === "Role")
    ? []
    : [`${at} takes ${taken.join(", ")}, not ${String(value["@type"])}`];
}

/** The structured data of a page's HTML. */
export function structuredDataOf(html: string): Record<string, unknown>[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
    // What is in the element is checked by those who ask.
    ([, text = ""]) => JSON.parse(text) as Record<string, unknown>[],
  );
}
