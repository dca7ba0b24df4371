/** Mutations and transactions: what they change, what they refuse, and how they say so. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failureOf, testLake } from "../support.ts";
import type { TestLake } from "../support.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
});
afterAll(() => lake.remove());

const get = (id: string) => lake.client().getDocument(id);

describe("mutations", () => {
  test("create, read, replace, patch and delete", async () => {
    const client = lake.client();
    const created = await client.create({ _id: "crud", _type: "note", n: 1 });
    expect(created).toMatchObject({ _id: "crud", _type: "note", n: 1 });
    expect(created._createdAt).toBe(created._updatedAt);
    expect(await get("crud")).toEqual(created);

    const kept = await client.createIfNotExists({ _id: "crud", _type: "note", n: 2 });
    expect(kept["n"]).toBe(1);
    const patched = await client
      .patch("crud")
      .set({ a: { b: 1 } })
      .inc({ n: 2 })
      .commit();
    expect(patched).toMatchObject({ n: 3, a: { b: 1 }, _createdAt: created._createdAt });
    expect(patched._rev).not.toBe(created._rev);

    await client.createOrReplace({ _id: "crud", _type: "note", fresh: true });
    expect(await get("crud")).not.toHaveProperty("n");
    await client.delete("crud");
    expect(await get("crud")).toBeUndefined();
    await expect(client.delete("crud")).resolves.toBeDefined();
  });

  test("ids: generated, by prefix, refused", async () => {
    const client = lake.client();
    const generated = await client.create({ _type: "note" });
    expect(generated._id).toMatch(/^[0-9a-f-]{36}$/);
    const prefixed = await client.create({ _id: "note.", _type: "note" });
    expect(prefixed._id).toMatch(/^note\.[0-9a-f-]{36}$/);
    for (const id of ["-a", "a b", "a..b", "ä", "x".repeat(129), "../x"]) {
      const error = await failureOf(client.create({ _id: id, _type: "note" }));
      expect(error.statusCode, id).toBe(400);
    }
    expect((await failureOf(client.create({ _id: "untyped" } as never))).statusCode).toBe(400);
  });

  test("conflicts have the status and the items that the client reads", async () => {
    const client = lake.client();
    const first = await client.create({ _id: "conflict", _type: "note" });
    const taken = await failureOf(client.create({ _id: "conflict", _type: "note" }));
    expect(taken.statusCode).toBe(409);
    expect(taken.details).toMatchObject({
      type: "mutationError",
      items: [{ index: 0, error: { type: "documentAlreadyExistsError", id: "conflict" } }],
    });

    await client.patch("conflict").set({ n: 1 }).ifRevisionId(first._rev).commit();
    const stale = await failureOf(
      client.patch("conflict").set({ n: 2 }).ifRevisionId(first._rev).commit(),
    );
    expect(stale.statusCode).toBe(409);
    expect(stale.details).toMatchObject({
      items: [{ error: { type: "documentRevisionIDDoesNotMatchError" } }],
    });
    expect((await get("conflict"))?.["n"]).toBe(1);

    const missing = await failureOf(client.patch("nowhere").set({ n: 1 }).commit());
    expect(missing.statusCode).toBe(404);
  });

  test("a transaction is whole or absent", async () => {
    const client = lake.client();
    const failed = await failureOf(
      client
        .transaction()
        .create({ _id: "t1", _type: "note" })
        .create({ _id: "t2", _type: "note" })
        .patch("t-missing", { set: { n: 1 } })
        .commit(),
    );
    expect(failed.details).toMatchObject({ items: [{ index: 2 }] });
    expect(await get("t1")).toBeUndefined();
    const done = await client
      .transaction()
      .create({ _id: "t1", _type: "note" })
      .patch("t1", { set: { n: 1 } })
      .commit({ returnDocuments: false });
    expect(done.results.map(({ id, operation }) => [id, operation])).toEqual([
      ["t1", "create"],
      ["t1", "update"],
    ]);
    expect((await get("t1"))?._rev).toBe(done.transactionId);
  });

  test("the client names its transaction, once", async () => {
    const client = lake.client();
    const answer = await client
      .transaction()
      .create({ _id: "named", _type: "note" })
      .transactionId("my-transaction")
      .commit();
    void answer;
    expect((await get("named"))?._rev).toBe("my-transaction");
    const again = await failureOf(
      client
        .transaction()
        .create({ _id: "named2", _type: "note" })
        .transactionId("my-transaction")
        .commit(),
    );
    expect(again.statusCode).toBe(409);
  });

  test("a name that no transaction can have is refused, in the body and in the address", async () => {
    const mutations = [{ create: { _id: "ill-named", _type: "note" } }];
    for (const name of ["", "a b", "x/y", "é", "x".repeat(129)]) {
      const path = `/v1/data/mutate/production?transactionId=${encodeURIComponent(name)}`;
      const inAddress = await lake.request(path, {
        method: "POST",
        body: JSON.stringify({ mutations }),
      });
      expect(inAddress.status, name).toBe(400);
      const inBody = await lake.request("/v1/data/mutate/production", {
        method: "POST",
        body: JSON.stringify({ mutations, transactionId: name }),
      });
      expect(inBody.status, name).toBe(400);
    }
    expect(await get("ill-named")).toBeUndefined();
    const good = await lake.request("/v1/data/mutate/production?transactionId=from-address", {
      method: "POST",
      body: JSON.stringify({ mutations }),
    });
    expect(await good.json()).toMatchObject({ transactionId: "from-address" });
  });

  test("by query: patches and deletes what it selects", async () => {
    const client = lake.client();
    for (let i = 0; i < 5; i++) await client.create({ _id: `q${i}`, _type: "queried", i });
    await client
      .patch({ query: '*[_type == "queried" && i >= $from]', params: { from: 3 } })
      .set({ big: true })
      .commit();
    expect(await client.fetch('*[_type == "queried" && big]._id')).toEqual(["q3", "q4"]);
    await client.delete({ query: '*[_type == "queried" && i < 2]' });
    expect(await client.fetch('count(*[_type == "queried"])')).toBe(3);
  });

  test("a dry run changes nothing", async () => {
    const client = lake.client();
    const answer = await client.create({ _id: "dry", _type: "note" }, { dryRun: true });
    expect(answer._id).toBe("dry");
    expect(await get("dry")).toBeUndefined();
  });

  test("missing keys in arrays are made on demand", async () => {
    const made = await lake
      .client()
      .create(
        { _id: "keys", _type: "note", list: [{ a: 1 }, { _key: "k", a: 2 }] },
        { autoGenerateArrayKeys: true },
      );
    expect(made["list"][0]?._key).toMatch(/^[0-9a-f]{12}$/);
    expect(made["list"][1]?._key).toBe("k");
  });

  test("times given at creation stay, patches move _updatedAt", async () => {
    const client = lake.client();
    const made = await client.create({
      _id: "old",
      _type: "note",
      _createdAt: "2020-01-01T00:00:00Z",
      _updatedAt: "2020-02-01T00:00:00Z",
    } as never);
    expect(made).toMatchObject({
      _createdAt: "2020-01-01T00:00:00Z",
      _updatedAt: "2020-02-01T00:00:00Z",
    });
    const patched = await client
      .patch("old")
      .set({ n: 1, _createdAt: "1999-01-01T00:00:00Z" })
      .commit();
    expect(patched._createdAt).toBe("2020-01-01T00:00:00Z");
    expect(patched._updatedAt > "2026").toBe(true);
  });

  test("times without a zone, and what is no time, are refused", async () => {
    const attempts = [
      "2020-01-01",
      "2020-01-01T00:00:00",
      "Jan 1 2020",
      "1",
      "2020-02-30T00:00:00Z",
    ];
    for (const _createdAt of attempts) {
      // The client's type has no such attribute of a new document; the protocol has.
      const made = { _id: "timeless", _type: "note", _createdAt } as never;
      const error = await failureOf(lake.client().create(made));
      expect(error.statusCode, _createdAt).toBe(400);
      expect(error.message).toContain("_createdAt must be an RFC 3339 time");
    }
    const made = { _id: "offset", _type: "note", _createdAt: "2020-01-01T00:00:00.5+02:00" };
    await lake.client().create(made);
    expect((await get("offset"))?._createdAt).toBe(made._createdAt);
  });

  test("references: a target must exist, and stays while it is referred to", async () => {
    const client = lake.client();
    const dangling = await failureOf(
      client.create({ _id: "r1", _type: "note", to: { _type: "reference", _ref: "r-none" } }),
    );
    expect(dangling.statusCode).toBe(409);
    expect(dangling.details).toMatchObject({
      items: [{ error: { type: "documentReferenceDoesNotExistError", referenceID: "r-none" } }],
    });
    await client.create({
      _id: "r-weak",
      _type: "note",
      to: { _type: "reference", _ref: "r-none", _weak: true },
    });
    // Both in one transaction, the reference first.
    await client
      .transaction()
      .create({ _id: "r1", _type: "note", to: { _type: "reference", _ref: "r2" } })
      .create({ _id: "r2", _type: "note" })
      .commit();
    const held = await failureOf(client.delete("r2"));
    expect(held.statusCode).toBe(409);
    expect(held.details).toMatchObject({
      items: [{ error: { type: "documentHasExistingReferencesError", referencingIDs: ["r1"] } }],
    });
    await client.transaction().delete("r2").delete("r1").commit();
    expect(await get("r2")).toBeUndefined();
  });

  test("bad requests get an answer, and the next request too", async () => {
    const post = (body: string) =>
      lake.request("/v1/data/mutate/production", { method: "POST", body });
    for (const body of [
      "",
      "{",
      "[]",
      '{"mutations":5}',
      '{"mutations":[{"create":{"_type":5}}]}',
      '{"mutations":[{"explode":{}}]}',
      '{"mutations":[{"create":{"_type":"a","__proto__":{"x":1}}}]}',
      `{"mutations":[{"create":{"_type":"a","d":${"[".repeat(5000)}${"]".repeat(5000)}}}]}`,
      '{"mutations":[{"patch":{"id":"crud","insert":{"items":[1]}}}]}',
      '{"mutations":[{"patch":{"id":"named","set":{"a..":1}}}]}',
      '{"mutations":[{"patch":{"id":"named","set":{"_type":"other"}}}]}',
      '{"mutations":[{"patch":{"id":"named","inc":{"a":"b"}}}]}',
      '{"mutations":[{"patch":{"id":"named","set":{"a":1},"ifRevisionID":5}}]}',
      '{"mutations":[{"patch":{"id":"named","set":{"a":1},"ifRevisionID":null}}]}',
      '{"mutations":[{"patch":{"set":{"a":1}}}]}',
    ]) {
      const response = await post(body);
      expect([400, 404], body.slice(0, 80)).toContain(response.status);
      expect(await response.json()).toBeTypeOf("object");
    }
    expect(lake.lines).toEqual([]);
    expect(await get("named")).toBeDefined();
  });
});
