/** Patches: every operation, every position of `insert`, every form of path. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PatchOperations } from "@sanity/client";
import { failureOf, testLake } from "../support.ts";
import type { TestLake } from "../support.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
});
afterAll(() => lake.remove());

const content = () => ({
  n: 5,
  text: "the quick brown fox",
  words: ["one", "two", "three", "four"],
  list: [
    { _key: "a", v: 1, tags: ["x"] },
    { _key: "b", v: 2, tags: ["x", "y"] },
    { _key: "c", v: 3, tags: [] as string[] },
  ],
  deep: { v: 1, er: { v: 2, more: [{ _key: "z", v: 3 }] } },
});
type Content = ReturnType<typeof content> & Record<string, unknown>;

let count = 0;

/** What a patch makes of the content. */
async function patched(...patches: PatchOperations[]): Promise<Content> {
  const _id = `patched-${count++}`;
  const client = lake.client();
  await client.create({ _id, _type: "note", ...content() });
  await client.mutate(patches.map((patch) => ({ patch: { id: _id, ...patch } })));
  const found = await client.fetch<Content[]>("*[_id == $_id]", { _id });
  const [after = content()] = found.map(
    ({ _id: _1, _type: _2, _createdAt, _updatedAt, _rev, ...rest }) => rest as Content,
  );
  return after;
}

describe("set, setIfMissing, unset", () => {
  test.each<[PatchOperations, Record<string, unknown>]>([
    [{ set: { n: 6, added: [1] } }, { n: 6, added: [1] }],
    [{ set: { "deep.er.v": 9 } }, { deep: { v: 1, er: { v: 9, more: [{ _key: "z", v: 3 }] } } }],
    [{ set: { "new.er.est": 1 } }, { new: { er: { est: 1 } } }],
    [{ set: { "words[0]": "eins" } }, { words: ["eins", "two", "three", "four"] }],
    [{ set: { "words[-1]": "vier" } }, { words: ["one", "two", "three", "vier"] }],
    [{ setIfMissing: { n: 9, missing: 1 } }, { n: 5, missing: 1 }],
    [{ setIfMissing: { "deep.v": 9, "deep.w": 9 } }, { deep: { ...content().deep, w: 9 } }],
    [{ unset: ["n", "deep", "nothing"] }, { n: undefined, deep: undefined }],
    [{ unset: ["words[1]"] }, { words: ["one", "three", "four"] }],
    [{ unset: ["words[1:3]"] }, { words: ["one", "four"] }],
    [{ unset: ["words[2:]"] }, { words: ["one", "two"] }],
    [{ unset: ["words[:2]"] }, { words: ["three", "four"] }],
    [{ unset: ["words[0,2]"] }, { words: ["two", "four"] }],
    [{ unset: ["words[-1:]"] }, { words: ["one", "two", "three"] }],
    [{ unset: ["deep['er'].more"] }, { deep: { v: 1, er: { v: 2 } } }],
  ])("%j", async (patch, expected) => {
    expect(await patched(patch)).toEqual({ ...content(), ...expected });
  });
});

describe("paths that select", () => {
  const values = async (...patches: PatchOperations[]) =>
    (await patched(...patches)).list.map(({ v }) => v);

  test.each<[string, number[]]>([
    ['list[_key=="b"].v', [1, 0, 3]],
    ["list[v > 1].v", [1, 0, 0]],
    ["list[v >= 1].v", [0, 0, 0]],
    ["list[v < 2].v", [0, 2, 3]],
    ["list[v != 2].v", [0, 2, 0]],
    ["list[1].v", [1, 0, 3]],
    ["list[-1].v", [1, 2, 0]],
    ["list[0:2].v", [0, 0, 3]],
    ["list[1:].v", [1, 0, 0]],
    ["list[0,2].v", [0, 2, 0]],
    ['list[_key=="nobody"].v', [1, 2, 3]],
  ])("%s", async (path, expected) => {
    expect(await values({ set: { [path]: 0 } })).toEqual(expected);
  });

  test("recursion finds a name at any depth", async () => {
    const after = await patched({ set: { "deep..v": 0 } });
    expect(after.deep).toEqual({ v: 0, er: { v: 0, more: [{ _key: "z", v: 0 }] } });
    expect((await patched({ unset: ["..v"] })).list).toEqual(
      content().list.map(({ v: _v, ...rest }) => rest),
    );
  });

  test("in every operation that has paths", async () => {
    expect(await values({ inc: { "list[v > 1].v": 10 } })).toEqual([1, 12, 13]);
    expect(await values({ dec: { 'list[_key=="a"].v': 0.5 } })).toEqual([0.5, 2, 3]);
    expect(await values({ unset: ["list[v > 1]"] })).toEqual([1]);
    expect(await values({ unset: ['list[_key=="b"]'] })).toEqual([1, 3]);
  });
});

describe("insert", () => {
  const words = async (place: "before" | "after" | "replace", path: string, ...items: string[]) =>
    // The client's type has one of the three; which one is what the table says.
    (await patched({ insert: { [place]: path, items } as unknown as PatchOperations["insert"] }))
      .words;

  test.each([
    ["before", "words[0]", ["x", "one", "two", "three", "four"]],
    ["before", "words[2]", ["one", "two", "x", "three", "four"]],
    ["before", "words[-1]", ["one", "two", "three", "x", "four"]],
    ["after", "words[0]", ["one", "x", "two", "three", "four"]],
    ["after", "words[3]", ["one", "two", "three", "four", "x"]],
    ["after", "words[-1]", ["one", "two", "three", "four", "x"]],
    ["replace", "words[0]", ["x", "two", "three", "four"]],
    ["replace", "words[-1]", ["one", "two", "three", "x"]],
    ["replace", "words[1:3]", ["one", "x", "four"]],
    ["replace", "words[2:]", ["one", "two", "x"]],
    ["replace", "words[0:4]", ["x"]],
  ] as const)("%s %s", async (place, path, expected) => {
    expect(await words(place, path, "x")).toEqual(expected);
  });

  test("several items, none, and beside an item that its key names", async () => {
    expect(await words("after", "words[0]", "x", "y")).toEqual([
      "one",
      "x",
      "y",
      "two",
      "three",
      "four",
    ]);
    expect(await words("after", "words[0]")).toEqual(content().words);
    for (const [place, expected] of [
      ["before", ["a", "new", "b", "c"]],
      ["after", ["a", "b", "new", "c"]],
      ["replace", ["a", "new", "c"]],
    ] as const) {
      const insert = { [place]: 'list[_key=="b"]', items: [{ _key: "new" }] };
      // As above.
      const after = await patched({ insert: insert as unknown as PatchOperations["insert"] });
      expect(after.list.map(({ _key }) => _key)).toEqual(expected);
    }
  });

  test("the client's words for it", async () => {
    const client = lake.client();
    await client.createOrReplace({ _id: "ends", _type: "note", words: ["a"] });
    await client.patch("ends").append("words", ["z"]).commit();
    await client.patch("ends").prepend("words", ["0"]).commit();
    expect((await client.getDocument("ends"))?.["words"]).toEqual(["0", "a", "z"]);
    await client.patch("ends").splice("words", 1, 1, ["b", "c"]).commit();
    expect((await client.getDocument("ends"))?.["words"]).toEqual(["0", "b", "c", "z"]);
  });
});

describe("inc, dec, diffMatchPatch", () => {
  test("add, take away, and edit text", async () => {
    expect((await patched({ inc: { n: 2, "deep.v": 0.5 } })).n).toBe(7);
    expect((await patched({ dec: { n: 7 } })).n).toBe(-2);
    const patch = { text: "@@ -1,9 +1,8 @@\n the \n-quick\n+slow\n" };
    expect((await patched({ diffMatchPatch: patch })).text).toBe("the slow brown fox");
    // The text has moved on meanwhile: the patch still finds its place.
    const moved = await patched(
      { set: { text: "And the quick brown fox" } },
      { diffMatchPatch: patch },
    );
    expect(moved.text).toBe("And the slow brown fox");
  });
});

describe("a patch with a revision", () => {
  test("applies to that revision only", async () => {
    const client = lake.client();
    const first = await client.create({ _id: "rev", _type: "note", n: 1 });
    await client.patch("rev").ifRevisionId(first._rev).set({ n: 2 }).commit();
    const error = await failureOf(
      client.patch("rev").ifRevisionId(first._rev).set({ n: 3 }).commit(),
    );
    expect(error.statusCode).toBe(409);
    expect((await client.getDocument("rev"))?.["n"]).toBe(2);
  });
});

test.each<[string, Record<string, unknown>]>([
  ["an operation that does not exist", { rename: { a: "b" } }],
  ["a path that is none", { set: { "words[*]": 1 } }],
  ["an amount that is no number", { inc: { n: "1" } }],
  ["an insert without a place", { insert: { items: [] } }],
  ["an insert with two places", { insert: { before: "words[0]", after: "words[0]", items: [] } }],
  ["another type", { set: { _type: "other" } }],
  ["another id", { set: { _id: "other" } }],
])("%s is refused, and changes nothing", async (_, operations) => {
  const client = lake.client();
  const before = await client.createOrReplace({ _id: "refused", _type: "note", ...content() });
  const patch = { id: "refused", ...operations };
  const error = await failureOf(client.mutate([{ patch } as never]));
  expect(error.statusCode).toBe(400);
  expect(await client.getDocument("refused")).toEqual(before);
});
