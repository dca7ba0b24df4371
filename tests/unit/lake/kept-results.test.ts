/** Lists that a query thread keeps and mends after a write, against plain groq-js on the same documents. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openForReading, openForWriting } from "../../../sanity/lake/database.ts";
import { Dataset } from "../../../sanity/lake/query/dataset.ts";
import { Evaluator } from "../../../sanity/lake/query/evaluate.ts";
import type { View } from "../../../sanity/lake/query/protocol.ts";
import { Store } from "../../../sanity/lake/store.ts";
import { Writer } from "../../../sanity/lake/writer.ts";
import { newFolder } from "./support.ts";

/** The same numbers in each run, so that a failure comes again. */
let state = 20261123;
function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;

const VIEWS: View[] = [
  { kind: "raw", rootOnly: false },
  { kind: "published", rootOnly: true },
  { kind: "overlay", bundles: ["drafts", ""] },
  { kind: "overlay", bundles: ["r1", "drafts", ""] },
];

// Few values, of all kinds: ties and comparisons between types are where orders go wrong.
const VALUES = [null, true, false, 0, 1, 2, -1.5, "a", "B", "b", "", [1], { x: 1 }, "ä"];

const QUERIES = [
  '*[_type == "post"]._id',
  '*[_type == "post"] | order(a)',
  '*[_type == "post" && defined(a)] | order(a desc, b asc)[0...7]{_id, a, b}',
  '*[_type in ["post", "page"] && b != 1] | order(b desc)[3..9]._id',
  '*[_type == "page" && references("d3")] | order(_updatedAt desc)',
  '*[_type == "post" && !(_id in path("drafts.**"))] | order(a, _id desc)[0]',
  '{"n": count(*[_type == "post"]), "first": *[_type == "post"] | order(b)[0]._id}',
];

const folder = newFolder();
let store: Store;
let writer: Writer;
let evaluator: Evaluator;
beforeAll(() => {
  const file = join(folder, "lake.sqlite");
  store = new Store(openForWriting(file));
  writer = new Writer(store);
  evaluator = new Evaluator(new Dataset(openForReading(file)), {
    file,
    projectId: "local",
    dataset: "production",
    maxResultLength: 10_000_000,
  });
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const anyId = () => pick(["", "", "drafts.", "versions.r1."]) + `d${random(25)}`;

/** A transaction of some changes. */
async function write(changes: number): Promise<void> {
  await writer.transact(
    { kind: "mutationError", identity: "me" },
    () => Promise.resolve(null),
    (batch) => {
      for (let n = 0; n < changes; n++) {
        const id = anyId();
        if (random(4) === 0) batch.delete(id);
        else
          batch.createOrReplace({
            _id: id,
            _type: pick(["post", "post", "page", "other"]),
            ...(random(4) > 0 ? { a: pick(VALUES) } : {}),
            ...(random(4) > 0 ? { b: pick(VALUES) } : {}),
            ...(random(4) > 0 ? { to: { _ref: `d${random(5)}`, _weak: true } } : {}),
          });
      }
    },
  );
}

const answer = async (query: string, view: View, plain: boolean) =>
  (await evaluator.query({ kind: "query", query, params: {}, view, identity: "me", plain })).json;

test("after every write a kept list is what a new one would be", async () => {
  await write(60);
  for (let round = 0; round < 250; round++) {
    // Now and then more than one transaction, nothing at all, or too much to mend.
    await write(pick([0, 1, 1, 1, 2, 5, 70]));
    if (random(3) === 0) await write(1);
    for (const query of QUERIES) {
      // Not each list each time, so that some have more to catch up with.
      if (random(3) === 0) continue;
      for (const view of VIEWS) {
        const expected = await answer(query, view, true);
        expect(await answer(query, view, false), `${round}: ${query} ${JSON.stringify(view)}`).toBe(
          expected,
        );
      }
    }
  }
}, 120_000);

test("the tags of a mended list are those of a new one", async () => {
  const [query = "", view] = [QUERIES[1], VIEWS[2] as View];
  const tags = async (asked: string) =>
    (await evaluator.query({ kind: "query", query: asked, params: {}, view, identity: "me" })).tags;
  const before = await tags(query);
  await write(3);
  expect(await tags(query)).toEqual(before);
  // The same query in other words has no kept list.
  expect(await tags(`${query} `)).toEqual(before);
});

test("what is kept is bounded by its size, not by its number", async () => {
  const view: View = { kind: "raw", rootOnly: false };
  const big = (letter: string) => letter.repeat(1024 * 1024);
  for (let n = 0; n < 20; n++)
    await writer.transact(
      { kind: "mutationError", identity: "me" },
      () => Promise.resolve(null),
      (batch) =>
        batch.createOrReplace({ _id: `big-${n}`, _type: "big", n, text: n < 18 ? big("x") : "" }),
    );
  const made = vi.spyOn(Dataset.prototype, "candidates");
  /** How many lists had to be made for a query. */
  const madeFor = async (limit: number) => {
    made.mockClear();
    await answer(`count(*[_type == "big" && n < ${limit}])`, view, false);
    return made.mock.calls.length;
  };
  // 18 MB each: five of them have room.
  for (let limit = 100; limit < 105; limit++) expect(await madeFor(limit)).toBe(1);
  for (let limit = 100; limit < 105; limit++) expect(await madeFor(limit)).toBe(0);
  expect(await madeFor(105)).toBe(1);
  expect(await madeFor(100)).toBe(1);
  expect(await madeFor(105)).toBe(0);
  // A list that is mended counts with what it has become.
  for (const n of [18, 19])
    await writer.transact(
      { kind: "mutationError", identity: "me" },
      () => Promise.resolve(null),
      (batch) => batch.createOrReplace({ _id: `big-${n}`, _type: "big", n, text: big("y") }),
    );
  for (let limit = 101; limit < 106; limit++) await madeFor(limit);
  expect(await madeFor(105)).toBe(0);
  expect(await madeFor(101)).toBe(1);
  made.mockRestore();
}, 60_000);
