/** Perspectives: which form of a document a reader sees. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failureOf, testLake } from "../support.ts";
import type { TestLake } from "../support.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
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

describe("perspectives", () => {
  const titles = '*[_type == "post"]{_id, title}';

  test("raw, published, drafts", async () => {
    const client = lake.client();
    const ids = async (perspective: "raw" | "published" | "drafts" | "previewDrafts") =>
      (await client.fetch<{ _id: string }[]>(titles, {}, { perspective })).map(({ _id }) => _id);
    expect(await ids("raw")).toEqual(["drafts.one", "drafts.two", "one", "private.three"]);
    expect(await ids("published")).toEqual(["one", "private.three"]);
    expect(await ids("drafts")).toEqual(["one", "private.three", "two"]);
    expect(await ids("previewDrafts")).toEqual(await ids("drafts"));
  });

  test("drafts come under the published id and say where they are from", async () => {
    const client = lake.client({ perspective: "drafts" });
    expect(
      await client.fetch(
        '*[slug.current == "one-new"][0]{_id, _originalId, "author": author->name}',
      ),
    ).toEqual({ _id: "one", _originalId: "drafts.one", author: "Ada" });
    // The published form is hidden by the draft, in every look-up.
    expect(await client.fetch('*[slug.current == "one"]')).toEqual([]);
    expect(await client.fetch('*[_id == "drafts.one"]')).toEqual([]);
    expect(await client.fetch('*[references("author")]._id')).toEqual(["one"]);
    expect(await client.fetch('*[_id == "author"][0]._originalId')).toBe("author");
  });

  test("the default depends on the version of the API", async () => {
    const client = (apiVersion: string) => lake.client({ apiVersion, perspective: undefined });
    expect(await client("2024-01-01").fetch('count(*[_type == "post"])')).toBe(4);
    expect(await client("2025-02-19").fetch('count(*[_type == "post"])')).toBe(2);
    expect(
      (await failureOf(lake.client().fetch("*", {}, { perspective: "a b" as never }))).message,
    ).toBeTruthy();
    expect((await lake.request("/v1/data/query/production?query=*&perspective=a%20b")).status).toBe(
      400,
    );
  });
});
