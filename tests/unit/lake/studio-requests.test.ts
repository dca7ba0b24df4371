/** What the Studio asks besides documents: answers without which it shows errors, or fills the console. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { testLake } from "./support.ts";
import type { TestLake } from "./support.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
});
afterAll(() => lake.remove());

test.each([
  ["/help", { resources: { sectionArray: [] } }],
  ["/geoip/country", { isoCode: null }],
  ["/subscriptions/project/local", null],
  ["/projects/local/datasets/production/settings/indexing", { partialIndexSettings: {} }],
  ["/access/requests/me", []],
  ["/journey/announcements", []],
  ["/projects/local/user-applications", []],
  ["/features", []],
  ["/ping", { ok: true }],
])("GET %s", async (url, answer) => {
  expect(await lake.client({ apiVersion: "1" }).request({ url })).toEqual(answer);
});

test("the dialogue before a deletion does not count references twice", async () => {
  const client = lake.client();
  await client.create({ _id: "target", _type: "note" });
  await client.create({ _id: "from", _type: "note", to: { _type: "reference", _ref: "target" } });
  const url = "/data/references/production/documents/target/to";
  expect(await client.request({ url })).toEqual({
    totalCount: 1,
    references: [{ projectId: "local", datasetName: "production", documentId: "from" }],
  });
  // The Studio finds references within the dataset by a query, and asks here for those from elsewhere.
  const elsewhere = await client.request({
    url,
    query: { excludeInternalReferences: "true", excludePaths: "true" },
  });
  expect(elsewhere).toEqual({ totalCount: 0, references: [] });
});
