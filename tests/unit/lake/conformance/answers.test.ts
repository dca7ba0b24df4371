/** Answers to queries: what they carry, their errors, and what bounds them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failureOf, testLake } from "../support.ts";
import type { TestLake } from "../support.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake({ queryTimeLimitMs: 8_000 });
  const client = lake.client();
  await client
    .transaction()
    .create({ _id: "author", _type: "author", name: "Ada" })
    .create({
      _id: "one",
      _type: "post",
      title: "Running cadence",
      slug: { current: "one" },
      author: { _type: "reference", _ref: "author" },
    })
    .create({
      _id: "drafts.one",
      _type: "post",
      title: "Running cadence, edited",
      slug: { current: "one-new" },
      author: { _type: "reference", _ref: "author" },
    })
    .create({ _id: "drafts.two", _type: "post", title: "Unpublished", slug: { current: "two" } })
    .create({ _id: "private.three", _type: "post", title: "Secret" })
    .commit();
});
afterAll(() => lake.remove());

describe("answers", () => {
  test("functions that know the lake", async () => {
    const client = lake.client();
    expect(
      await client.fetch('[sanity::projectId(), sanity::dataset(), identity(), now() > "2026"]'),
    ).toEqual(["local", "production", "p-local-administrator", true]);
  });

  test("long queries, parameters, and the query itself on demand", async () => {
    const client = lake.client();
    const long = `*[_id == $id][0]{_id, ${Array.from({ length: 1500 }, (_, i) => `"attribute${i}": ${i}`).join(", ")}}`;
    expect(await client.fetch(long, { id: "one" })).toMatchObject({
      _id: "one",
      attribute1499: 1499,
    });
    const answer = await client.fetch('*[_id == "one"]._id', {}, { filterResponse: false });
    expect(answer).toMatchObject({ query: '*[_id == "one"]._id', result: ["one"] });
    expect(answer.ms).toBeTypeOf("number");
    const bare = await (
      await lake.request("/v2025-02-19/data/query/production?query=1&returnQuery=false")
    ).json();
    expect(bare).not.toHaveProperty("query");
  });

  test("full text search does what match does", async () => {
    const client = lake.client();
    expect(
      await client.fetch('*[_type == "post" && title match text::query($q)]._id', { q: "caden*" }),
    ).toEqual(["drafts.one", "one"]);
    expect(
      await client.fetch('*[_type == "post" && text::query($q)]._id', { q: "edited" }),
    ).toEqual(["drafts.one"]);
    const scored = await client.fetch(
      '*[_type == "post"] | score(boost(title match text::query($q), 2)) | order(_score desc)[0]._id',
      { q: "secret" },
    );
    expect(scored).toBe("private.three");
  });

  test("GROQ that does not parse, and what groq-js does not have", async () => {
    const client = lake.client();
    const wrong = await failureOf(client.fetch("*[_type == "));
    expect(wrong.statusCode).toBe(400);
    expect(wrong.details).toMatchObject({ type: "queryParseError", query: "*[_type == " });
    expect((await failureOf(client.fetch("nonsense::call()"))).statusCode).toBe(400);
    expect((await failureOf(client.fetch("geo::distance(1, 2)"))).statusCode).toBe(501);
    expect((await lake.request("/v1/data/query/production?query=$a&$a=%7B")).status).toBe(400);
    expect((await lake.request("/v1/data/query/other?query=1")).status).toBe(404);
  });

  test("getDocuments says what is missing", async () => {
    const [one, none] = await lake.client().getDocuments(["one", "none"]);
    expect(one?._id).toBe("one");
    expect(none).toBeNull();
    const answer = await (await lake.request("/v1/data/doc/production/none,one")).json();
    expect(answer).toMatchObject({
      documents: [{ _id: "one" }],
      omitted: [{ id: "none", reason: "existence" }],
    });
  });

  test("a stored reference cannot pose as a look-up of the planner", async () => {
    const client = lake.client();
    await client.createOrReplace({
      _id: "poser",
      _type: "poser",
      to: { _ref: "\u0000all:", _weak: true },
    });
    expect(await client.fetch('*[_id == "poser"][0].to->')).toBeNull();
  });
});

test("a runaway query is stopped, and holds up nobody", async () => {
  const client = lake.client();
  const runaway =
    "count(*[count(*[count(*[count(*[count(*[count(*[count(*[count(*[count(*[^._id != _rev]) > 0]) > 0]) > 0]) > 0]) > 0]) > 0]) > 0]) > 0])";
  const order: string[] = [];
  const stopped = [runaway, runaway, runaway].map(async (query) => {
    const error = await failureOf(client.fetch(query));
    order.push("stopped");
    return error;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await client.fetch('*[_id == "one"]._id')).toEqual(["one"]);
  order.push("answered");
  for (const error of await Promise.all(stopped)) {
    expect(error.statusCode).toBe(408);
    expect(error.message).toContain("stopped");
  }
  expect(order).toEqual(["answered", "stopped", "stopped", "stopped"]);
  expect(await client.fetch("1 + 1")).toBe(2);
}, 60_000);
