import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article, Source, TrainingPlan } from "../../../sanity/content/documents.ts";
import { drawingIds } from "../../../sanity/content/drawings.ts";
import { documentIds } from "../../../sanity/content/ids/index.ts";
import { sampleDocuments, sampleImages } from "../../../sanity/content/index.ts";
import { eachObject, isObject, references } from "./walk.ts";

function everywhere<T>(
  pick: (object: Record<string, unknown>, path: string) => T | undefined,
): T[] {
  const found: T[] = [];
  for (const document of sampleDocuments) {
    eachObject(document, (object, path) => {
      const value = pick(object, `${document._id}${path}`);
      if (value !== undefined) found.push(value);
    });
  }
  return found;
}

const articles = sampleDocuments.filter(({ _type }) => _type === "article") as Article[];
const plans = sampleDocuments.filter(({ _type }) => _type === "trainingPlan") as TrainingPlan[];

describe("the sample content as a whole", () => {
  it("has exactly the documents of the list of ids", () => {
    const ids = sampleDocuments.map(({ _id }) => _id);
    expect(ids.toSorted()).toEqual([...documentIds].toSorted());
  });

  it("has ids without dots, that begin with their type", () => {
    for (const { _id, _type } of sampleDocuments) {
      expect(_id).toMatch(/^[a-zA-Z0-9-]+$/);
      expect(_id.startsWith(_type)).toBe(true);
    }
  });

  it("has no slug twice in a type", () => {
    const slugs = sampleDocuments.flatMap((document) =>
      "slug" in document ? [`${document._type}/${document.slug.current}`] : [],
    );
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it("refers only to what is there", () => {
    const there = new Set<string>([...documentIds, ...drawingIds]);
    expect(
      everywhere(({ _ref }, path) =>
        typeof _ref === "string" && !there.has(_ref) ? `${path}: ${_ref}` : undefined,
      ),
    ).toEqual([]);
  });

  it("has a drawing for every picture, and a picture for every drawing", () => {
    expect(sampleImages.map(({ id }) => id).toSorted()).toEqual([...drawingIds].toSorted());
    const shown = new Set(references(sampleDocuments));
    expect(drawingIds.filter((id) => !shown.has(id))).toEqual([]);
  });

  it("says of every picture what it shows, or that it is decoration", () => {
    expect(
      everywhere((object, path) =>
        object._type === "picture" && Boolean(object.alt) === Boolean(object.decorative)
          ? path
          : undefined,
      ),
    ).toEqual([]);
  });

  it("has keys in every list of objects, none of them twice", () => {
    const wrong = everywhere((object, path) => {
      for (const [name, list] of Object.entries(object)) {
        if (!Array.isArray(list) || !list.some(isObject)) continue;
        const keys = list.map((item: unknown) => (isObject(item) ? item._key : undefined));
        if (keys.some((key) => typeof key !== "string") || new Set(keys).size !== keys.length) {
          return `${path}.${name}`;
        }
      }
      return undefined;
    });
    expect(wrong).toEqual([]);
  });

  it("has no key of a paragraph or a mark twice in a text, so that paragraphs can be joined", () => {
    for (const document of sampleDocuments) {
      const keys: string[] = [];
      if (!("body" in document)) continue;
      eachObject(document.body, ({ _type, _key }) => {
        if (["block", "span", "citation", "internalLink", "externalLink"].includes(String(_type))) {
          keys.push(String(_key));
        }
      });
      expect([document._id, new Set(keys).size]).toEqual([document._id, keys.length]);
    }
  });

  it("has marks for every mark that a text uses", () => {
    const wrong = everywhere((block, path) => {
      if (block._type !== "block") return undefined;
      const defined = new Set(["strong", "em"]);
      eachObject(block.markDefs, ({ _key }) => defined.add(String(_key)));
      const used: unknown[] = [];
      eachObject(block.children, ({ marks }) => used.push(...(Array.isArray(marks) ? marks : [])));
      return used.every((mark) => defined.has(String(mark))) ? undefined : path;
    });
    expect(wrong).toEqual([]);
  });

  it("links to documents by reference and to other sites by https", () => {
    const addresses = everywhere(({ href, url }) => href ?? url).map(String);
    expect(addresses.filter((address) => !/^(\/[a-z0-9/-]*|https:\/\/\S+)$/.test(address))).toEqual(
      [],
    );
    expect(
      everywhere((object, path) =>
        object._type === "link" && Boolean(object.to) === Boolean(object.href) ? path : undefined,
      ),
    ).toEqual([]);
  });

  it("uses only fields that the schema knows", () => {
    expect(unknownFields()).toEqual([]);
  });

  it("has no hub that nothing belongs to", () => {
    const used = new Set([
      ...articles.flatMap(({ categories }) => references(categories)),
      ...plans.map(({ sport }) => sport._ref),
    ]);
    const hubs = sampleDocuments.filter(({ _type }) => _type === "category");
    expect(hubs.filter(({ _id }) => !used.has(_id))).toEqual([]);
  });

  it("names no publication twice, and journals by an address that lasts", () => {
    const sources = sampleDocuments.filter(({ _type }) => _type === "source") as Source[];
    const addresses = sources.map(({ url }) => url);
    expect(addresses.filter((url, index) => addresses.indexOf(url) !== index)).toEqual([]);
    const dois = addresses.filter((url) => url.includes("doi.org"));
    expect(dois.filter((url) => !/^https:\/\/doi\.org\/10\.\d{4,}\/\S+$/.test(url))).toEqual([]);
    for (const { _id, kind, year, authors } of sources) {
      if (kind === "web") continue;
      expect([_id, Boolean(year), Boolean(authors)]).toEqual([_id, true, true]);
    }
  });

  it("quotes every source that it lists", () => {
    const quoted = new Set(
      everywhere((object) => (object._type === "citation" ? references(object)[0] : undefined)),
    );
    expect(documentIds.filter((id) => id.startsWith("source-") && !quoted.has(id))).toEqual([]);
  });

  it("shows every exercise and every question somewhere", () => {
    const shown = new Set(
      sampleDocuments
        .filter(({ _type }) => _type !== "faq")
        .flatMap((document) => references(document)),
    );
    expect(documentIds.filter((id) => /^(?:exercise|faq)-/.test(id) && !shown.has(id))).toEqual([]);
  });
});

describe.each(plans.map((plan) => [plan._id, plan] as const))("%s", (_, plan) => {
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

  it("has a load for every week, and hours that follow from it", () => {
    expect(plan.weeklyLoad).toHaveLength(plan.weeks);
    expect(plan.weeklyHours.start).toBe(plan.weeklyLoad[0]);
    expect(plan.weeklyHours.peak).toBe(Math.max(...plan.weeklyLoad));
    expect(plan.weeklyHours.average).toBeCloseTo(sum(plan.weeklyLoad) / plan.weeks, 1);
  });

  it("tapers, and never adds more than a fifth to the hardest week so far", () => {
    expect(plan.weeklyLoad.at(-1)).toBeLessThan(plan.weeklyHours.peak * 0.6);
    plan.weeklyLoad.forEach((hours, week) => {
      const before = Math.max(...plan.weeklyLoad.slice(0, week), plan.weeklyHours.start);
      expect(hours).toBeLessThanOrEqual(before * 1.2);
    });
  });

  it("has phases that follow one another from the first week to the last", () => {
    expect(plan.phases[0]?.fromWeek).toBe(1);
    expect(plan.phases.at(-1)?.toWeek).toBe(plan.weeks);
    plan.phases.slice(1).forEach(({ fromWeek }, index) => {
      expect(fromWeek).toBe((plan.phases[index]?.toWeek ?? 0) + 1);
    });
  });

  it("has a sample week from Monday to Sunday, as long as one of its weeks", () => {
    expect(plan.sampleWeek.map(({ day }) => day)).toEqual([
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
    ]);
    const minutes = sum(plan.sampleWeek.map((day) => day.minutes));
    expect(plan.weeklyLoad.map((hours) => hours * 60)).toContain(minutes);
    for (const day of plan.sampleWeek) {
      expect(day.minutes === 0).toBe(day.intensity === "rest");
    }
  });

  it("asks for no more before the start than it begins with", () => {
    expect(plan.entryRequirement.weeklyHours ?? 0).toBeLessThanOrEqual(plan.weeklyHours.start);
  });

  it("does not offer itself as its alternative", () => {
    expect(references(plan.alternatives)).not.toContain(plan._id);
    expect(plan.alternatives.length).toBeGreaterThan(0);
  });
});

type SchemaNode = {
  type: string;
  name?: string;
  value?: SchemaNode;
  of?: SchemaNode | SchemaNode[];
  rest?: SchemaNode;
  attributes?: Record<string, { value: SchemaNode }>;
};

/** Holds every document against the schema that the Studio's types were extracted from. */
function unknownFields(): string[] {
  const path = new URL("../../../sanity/schema.generated.json", import.meta.url);
  const types = JSON.parse(readFileSync(path, "utf8")) as SchemaNode[];
  const named = (name?: string) => types.find((type) => type.name === name);
  const wrong: string[] = [];

  /** What an object may contain, wherever the schema put it. */
  const fieldsOf = (node: SchemaNode | undefined): Record<string, { value: SchemaNode }> => {
    if (!node) return {};
    if (node.type === "inline") return fieldsOf(named(node.name));
    if (node.type === "type") return fieldsOf(node.value);
    return { ...node.attributes, ...fieldsOf(node.rest) };
  };
  const resolve = (node: SchemaNode): SchemaNode => {
    const target = node.type === "inline" ? named(node.name) : node;
    return target?.type === "type" && target.value ? target.value : (target ?? node);
  };
  const typeName = (node: SchemaNode) => fieldsOf(node)._type?.value.value;

  const check = (value: unknown, node: SchemaNode, at: string): void => {
    const schema = resolve(node);
    if (schema.type === "array" && Array.isArray(value)) {
      value.forEach((item, index) => check(item, schema.of as SchemaNode, `${at}[${index}]`));
    } else if (schema.type === "union" && isObject(value)) {
      const choices = schema.of as SchemaNode[];
      const choice = choices.find((candidate) => (typeName(candidate) as unknown) === value._type);
      if (choice) check(value, choice, at);
      else wrong.push(`${at}: no ${String(value._type)} here`);
    } else if (isObject(value) && !Array.isArray(value)) {
      const fields = fieldsOf(schema);
      for (const [name, part] of Object.entries(value)) {
        const field = fields[name];
        if (field) check(part, field.value, `${at}.${name}`);
        else wrong.push(`${at}.${name}`);
      }
    }
  };

  for (const document of sampleDocuments) {
    const schema = named(document._type);
    if (schema) check(document, schema, document._id);
    else wrong.push(`${document._id}: no type ${document._type}`);
  }
  return wrong;
}
