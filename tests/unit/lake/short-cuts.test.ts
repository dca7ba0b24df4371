/** The indexes of the lake against plain groq-js on the same documents: generated queries, all perspectives. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openForReading, openForWriting } from "../../../sanity/lake/database.ts";
import { Dataset } from "../../../sanity/lake/query/dataset.ts";
import { Evaluator } from "../../../sanity/lake/query/evaluate.ts";
import type { View } from "../../../sanity/lake/query/protocol.ts";
import { EVERYTHING_TAG } from "../../../sanity/lake/query/tags.ts";
import { Store } from "../../../sanity/lake/store.ts";
import { newFolder } from "./support.ts";

/** The same numbers in each run, so that a failure comes again. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = generator(20261122);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const chance = (p: number) => random() < p;

const TYPES = ["post", "author", "topic", "plan"];
const NAMES = Array.from({ length: 14 }, (_, i) => `d${i}`);
const SLUGS = ["a", "b", "c", "longer slug", "\u0001odd"];
const VIEWS: View[] = [
  { kind: "raw", rootOnly: false },
  { kind: "raw", rootOnly: true },
  { kind: "published", rootOnly: false },
  { kind: "published", rootOnly: true },
  { kind: "overlay", bundles: ["drafts", ""] },
  { kind: "overlay", bundles: ["r1", "drafts", ""] },
];

const folder = newFolder();
let evaluator: Evaluator;

/** Documents of all forms, with references, slugs and gaps; others each time. */
function newDataset(fileName: string): void {
  const file = join(folder, fileName);
  const store = new Store(openForWriting(file));
  const reference = () => ({
    _type: "reference",
    _ref: pick([...NAMES, "nowhere"]),
    ...(chance(0.3) ? { _weak: true } : {}),
  });
  let seq = 1;
  for (const name of NAMES) {
    for (const id of [name, `drafts.${name}`, `versions.r1.${name}`, `deep.${name}`]) {
      if (id !== name && chance(0.5)) continue;
      store.put(
        {
          _id: id,
          _type: pick(TYPES),
          _rev: `r${seq}`,
          _createdAt: "2026-01-01T00:00:00Z",
          _updatedAt: "2026-01-01T00:00:00Z",
          ...(chance(0.8)
            ? { title: pick(["running cadence", "heel drop", "Achilles pain"]) }
            : {}),
          ...(chance(0.7)
            ? {
                slug: chance(0.9)
                  ? { _type: "slug", current: pick(SLUGS) }
                  : pick(["a", null, { current: 5 }]),
              }
            : {}),
          ...(chance(0.6) ? { author: reference() } : {}),
          ...(chance(0.6)
            ? {
                related: Array.from({ length: Math.floor(random() * 4) }, () =>
                  chance(0.9)
                    ? { _key: `k${seq}`, ...reference() }
                    : pick([null, "text", { _key: "x" }]),
                ),
              }
            : {}),
          ...(chance(0.5) ? { n: Math.floor(random() * 10) } : {}),
        },
        seq++,
      );
    }
  }
  store.close();
  evaluator = new Evaluator(new Dataset(openForReading(file)), {
    file,
    projectId: "local",
    dataset: "production",
    maxResultLength: 10_000_000,
  });
}
beforeAll(() => newDataset("lake.sqlite"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const quoted = (text: string) => JSON.stringify(text);
const anyId = () =>
  pick([pick(NAMES), `drafts.${pick(NAMES)}`, `versions.r1.${pick(NAMES)}`, "nowhere"]);

/** A condition; `outer` tells whether there is a document around it that `^` means. */
function condition(depth: number, outer: boolean): string {
  if (depth > 0 && chance(0.5)) {
    const left = condition(depth - 1, outer);
    const right = condition(depth - 1, outer);
    return pick([
      `${left} && ${right}`,
      `${left} || ${right}`,
      `(${left}) && (${right})`,
      `!(${left})`,
      `(${left} || ${right}) && ${condition(0, outer)}`,
    ]);
  }
  const simple = [
    () => `_id == ${quoted(anyId())}`,
    () => `${quoted(anyId())} == _id`,
    () => `_id in [${quoted(anyId())}, ${quoted(anyId())}, null]`,
    () => "_id == $id",
    () => "_id in $ids",
    () => "_id == $none",
    () => "_id in $none",
    () => `_type == ${quoted(pick(TYPES))}`,
    () => `_type in [${quoted(pick(TYPES))}, ${quoted(pick(TYPES))}]`,
    () => `slug.current == ${quoted(pick(SLUGS))}`,
    () => `@.slug.current in [${quoted(pick(SLUGS))}, "a"]`,
    () => `references(${quoted(pick(NAMES))})`,
    () => `references($ids)`,
    () => `references(${quoted(pick(NAMES))}, $ids)`,
    () =>
      `_id in path(${quoted(pick(["drafts.**", "*", "versions.r1.*", "**", "d1*", "drafts.d3"]))})`,
    () => `sanity::versionOf(${quoted(pick(NAMES))})`,
    () => `sanity::partOfRelease("r1")`,
    () => `string::startsWith(_id, ${quoted(pick(["drafts", "d1", ""]))})`,
    () => `author._ref == ${quoted(pick(NAMES))}`,
    () => `author->_type == ${quoted(pick(TYPES))}`,
    () => `n > ${Math.floor(random() * 10)}`,
    () => "defined(title)",
    () => 'title match "run*"',
    () => `_id == "drafts." + $id`,
    () => `_type == select(n > 3 => "post", "author")`,
    () => `_id == author._ref`,
    () => `count(related[_ref == $id]) > 0`,
  ];
  const nested = [
    () => "_id == ^._id",
    () => '_id == "drafts." + ^._id',
    () => '_id in ["drafts." + ^._id, ^.author._ref]',
    () => "_id == ^.author._ref",
    () => "_id in ^.related[]._ref",
    () => "references(^._id)",
    () => "references(^.author._ref, ^.related[]._ref)",
    () => "references(^.related[]._ref)",
    () => "slug.current == ^.slug.current",
    () => "slug.current in [^.slug.current]",
    () => "_type == ^._type",
    () => "sanity::versionOf(^._id)",
    () => "_id == ^.author->_id",
    () => "_id == ^.^._id",
    () => "references(^.^._id)",
  ];
  return pick(outer && chance(0.6) ? nested : simple)();
}

function projection(depth: number, outer: boolean): string {
  const parts = ["_id"];
  if (chance(0.3)) parts.push("...");
  if (chance(0.4)) parts.push('"by": author->{_id, title}', '"deep": author->author->_id');
  if (chance(0.4)) parts.push('"rel": related[]->_id', 'related[]{_ref, "x": @->title}');
  if (depth > 0) {
    const inner = () => `*[${condition(1, true)}]`;
    const forms = [
      () => `"sub": ${inner()}${projection(depth - 1, true)}`,
      () => `"count": count(${inner()})`,
      () => `"first": ${inner()}[0]._id`,
      () => `"ids": ${inner()}._id`,
      () => `"mapped": related[]{"k": _ref, "found": *[${condition(0, true)}]._id}`,
      () => `"hidden": related[].("x" + ${"string(count(" + inner() + "))"})`,
      () => `"ordered": ${inner()} | order(title desc, _id)[0...3]._id`,
      () => `"in": _id in ${inner()}._id`,
    ];
    for (let i = 0; i < 2; i++) parts.push(pick(forms)());
  }
  void outer;
  return `{${parts.join(", ")}}`;
}

function query(): string {
  const filters = `*[${condition(2, false)}]${chance(0.2) ? `[${condition(0, false)}]` : ""}`;
  return pick([
    () => filters,
    () => `${filters}${projection(2, false)}`,
    () => `${filters} | order(n desc, _id asc)[0..3]${projection(1, false)}`,
    () => `${filters}[0]${projection(1, false)}`,
    () => `count(${filters})`,
    () => `{"a": ${filters}._id, "b": *[${condition(1, false)}]._id, "n": count(*)}`,
    () => `${filters}.author->_id`,
    () => `${filters} | score(title match "run*", _type == "post") | order(_score desc)._id`,
    () => `select(count(${filters}) > 1 => ${filters}._id, "few")`,
    () => `(${filters})[0..2]`,
  ])();
}

const params = () => ({ id: pick(NAMES), ids: [pick(NAMES), `drafts.${pick(NAMES)}`], none: null });

/** What an evaluation gives: a result, or the message of its error. */
async function outcome(
  text: string,
  given: Record<string, unknown>,
  view: View,
  plain: boolean,
): Promise<string> {
  try {
    return (
      await evaluator.query({
        kind: "query",
        query: text,
        params: given,
        view,
        identity: "me",
        plain,
      })
    ).json;
  } catch (error) {
    return `error: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const DATASETS = 8;
const QUERIES = 400;

/** Queries that found something, over all datasets. */
let informative = 0;

test.each(Array.from({ length: DATASETS }, (_, n) => n))(
  `dataset %i: ${QUERIES} generated queries give what plain groq-js gives`,
  async (n) => {
    newDataset(`generated-${n}.sqlite`);
    for (let i = 0; i < QUERIES; i++) {
      const text = query();
      const given = params();
      const view = VIEWS[i % VIEWS.length] as View;
      const expected = await outcome(text, given, view, true);
      expect(
        await outcome(text, given, view, false),
        `${text}\n${JSON.stringify(given)}\n${JSON.stringify(view)}`,
      ).toBe(expected);
      if (expected.length > 4 && !expected.startsWith("error")) informative++;
    }
  },
  180_000,
);

test("most of the generated queries find something, or the comparison would say little", () => {
  expect(informative).toBeGreaterThan((DATASETS * QUERIES) / 2);
});

describe("what must not look at every document", () => {
  test.each([
    "*[_id == $id][0]",
    "*[_id in $ids]",
    '*[_type == "post" && defined(slug.current)] | order(title)',
    '*[slug.current == "a" && _type == "post"][0]',
    '*[_type == "post"]{author->, "used": *[references(^._id)]._id, "drafts": *[_id == "drafts." + ^._id]}',
    "*[references($id)]",
    'count(*[_type in ["post", "plan"]])',
    '*[_id == $id]{"related": *[_id in ^.related[]._ref]}',
    "*[sanity::versionOf($id)]",
    '*[(_id == $id || _type == "topic") && defined(title)]',
    '*["post" == _type]',
  ])("%s", async (text) => {
    for (const view of VIEWS) {
      const { tags } = await evaluator.query({
        kind: "query",
        query: text,
        params: { id: "d1", ids: ["d1", "d2"] },
        view,
        identity: "me",
      });
      expect(tags).not.toContain(EVERYTHING_TAG);
    }
  });

  test("and what does is marked", async () => {
    for (const text of [
      "*",
      "*[n > 3]",
      "count(*)",
      '*[_type == "post" || n > 3]',
      '*[!(_type == "post")]',
      "*[_id == author._ref]",
    ]) {
      const { tags } = await evaluator.query({
        kind: "query",
        query: text,
        params: {},
        view: { kind: "raw", rootOnly: false },
        identity: "me",
      });
      expect(tags, text).toContain(EVERYTHING_TAG);
    }
  });

  test("SQLite answers each look-up from an index", () => {
    const db = openForReading(join(folder, "lake.sqlite"));
    for (const where of [
      "(d.base_id IN (SELECT value FROM json_each('[]')) OR d.id IN (SELECT value FROM json_each('[]')))",
      "d.id IN (SELECT value FROM json_each('[]'))",
      "d.base_id IN (SELECT value FROM json_each('[]'))",
      "d.type IN (SELECT value FROM json_each('[]'))",
      "json_extract(d.body, '$.slug.current') IN (SELECT value FROM json_each('[]'))",
      "d.id IN (SELECT from_id FROM refs WHERE to_id IN (SELECT value FROM json_each('[]')))",
    ]) {
      const plan = db
        .prepare(
          `EXPLAIN QUERY PLAN SELECT d.id, d.base_id, d.bundle, d.seq FROM documents d WHERE ${where}`,
        )
        .all()
        .map((row) => String(row["detail"]));
      expect(
        plan.filter((step) => step.startsWith("SCAN") && !step.includes("json_each")),
        where,
      ).toEqual([]);
      expect(plan.join("\n")).toMatch(/SEARCH d USING|MULTI-INDEX OR/);
    }
    db.close();
  });
});
