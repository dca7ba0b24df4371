/** What the Studio asks besides documents: answers without which it shows errors, or fills the console. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { failureOf, testLake } from "./support.ts";
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

async function tokenFor(roleName: string): Promise<string> {
  const { key } = await lake.client().request<{ key: string }>({
    method: "POST",
    url: "/projects/local/tokens",
    body: { roleName },
  });
  return key;
}

test("key values are kept for each person", async () => {
  const searches = { key: "studio.search.recent", value: { recentSearches: ["cadence"] } };
  const [mine, theirs] = [lake.client(), lake.client({ token: lake.viewerToken })];
  const read = (client: typeof mine) =>
    client.request({ url: `/users/me/keyvalue/${searches.key}`, query: { tag: "x" } });
  expect(await read(mine)).toEqual([null]);
  await mine.request({ method: "PUT", url: "/users/me/keyvalue", body: [searches] });
  expect(await read(mine)).toEqual([searches]);
  expect(await read(theirs)).toEqual([null]);
  const wrong = mine.request({ method: "PUT", url: "/users/me/keyvalue", body: { key: "x" } });
  expect((await failureOf(wrong)).statusCode).toBe(400);
});

test("users are found one by one and together, by the ids that documents carry", async () => {
  const client = lake.client();
  expect(await client.request({ url: "/users/p-local-editor" })).toMatchObject({
    id: "p-local-editor",
    role: "editor",
  });
  const found = await client.request({
    url: "/users/p-local-viewer,nobody,p-local-administrator",
  });
  expect(found).toMatchObject([{ role: "viewer" }, null, { role: "administrator" }]);
  expect((await failureOf(client.request({ url: "/users/nobody" }))).statusCode).toBe(404);
  expect(await client.request({ url: "/projects/local/users/p-local-viewer" })).toMatchObject({
    role: "viewer",
  });
});

test("the project, its datasets and its roles are what the lake has", async () => {
  const client = lake.client();
  expect(await client.projects.getById("local")).toMatchObject({ id: "local" });
  expect((await client.projects.list()).map(({ id }) => id)).toEqual(["local"]);
  expect((await client.datasets.list()).map(({ name }) => name)).toEqual(["production"]);
  expect(await client.request({ url: "/projects/local/roles" })).toMatchObject([
    { name: "administrator" },
    { name: "editor" },
    { name: "viewer" },
  ]);
});

test.each([
  ["administrator", ["create", "read", "update", "delete"], true],
  ["editor", ["create", "read", "update", "delete"], false],
  ["viewer", ["read"], false],
])("what the role %s may do, as told and as done", async (role, granted, administers) => {
  const client = lake.client({ token: await tokenFor(role) });
  const writes = granted.includes("create");
  expect(await client.request({ url: "/auth/id" })).toEqual({ id: `p-local-${role}` });
  const grants = await client.request<Record<string, { grants: { name: string }[] }[]>>({
    url: "/projects/local/grants",
  });
  expect(grants["sanity.document.filter"]?.[0]?.grants.map(({ name }) => name)).toEqual(granted);
  const [rule] = await client.request<{ permissions: string[] }[]>({
    url: "/projects/local/datasets/production/acl",
  });
  expect(rule?.permissions.includes("update")).toBe(writes);

  const id = `of-${role}`;
  await lake.client().createOrReplace({ _id: `drafts.${id}`, _type: "note" });
  const statusOf = async (work: Promise<unknown>) =>
    work.then(
      () => 200,
      async () => (await failureOf(work)).statusCode,
    );
  const publish = { actionType: "sanity.action.document.publish", publishedId: id } as const;
  const allowed = writes ? 200 : 403;
  expect(await statusOf(client.patch(`drafts.${id}`).set({ n: 1 }).commit())).toBe(allowed);
  expect(await statusOf(client.action({ ...publish, draftId: `drafts.${id}` }))).toBe(allowed);
  expect(await statusOf(client.delete(id))).toBe(allowed);
  expect(await statusOf(client.assets.upload("file", Buffer.from("x")))).toBe(allowed);
  expect(await statusOf(client.request({ url: "/hooks/projects/local" }))).toBe(
    administers ? 200 : 403,
  );
  expect(await statusOf(tokenOf(client))).toBe(administers ? 200 : 403);
});

function tokenOf(client: ReturnType<TestLake["client"]>): Promise<unknown> {
  return client.request({
    method: "POST",
    url: "/projects/local/tokens",
    body: { roleName: "viewer" },
  });
}
