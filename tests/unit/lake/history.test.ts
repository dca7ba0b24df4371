/** The Studio's timeline, its comparison of revisions and its restoring, by the requests that it makes. */
import type { Action, SanityClient } from "@sanity/client";
import { applyPatch, incremental } from "mendoza";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testLake } from "./support.ts";
import type { TestLake } from "./support.ts";

let lake: TestLake;
let client: SanityClient;
beforeAll(async () => {
  lake = await testLake();
  client = lake.client();
});
afterAll(() => lake.remove());

type Document = Record<string, unknown> & { _id: string; _rev: string };
interface Event extends Record<string, unknown> {
  type: string;
  revisionId?: string;
  versionRevisionId?: string;
}
interface Line {
  id: string;
  author: string;
  documentIDs: string[];
  mutations?: unknown[];
  effects: Record<string, { apply: unknown[]; revert: unknown[] }>;
}

const doc = "sanity.action.document";

async function act(...actions: Record<string, unknown>[]): Promise<string> {
  // The client types each kind of action; the tests write them as they go over the wire.
  return (await client.action(actions as unknown as Action[])).transactionId;
}

async function edit(id: string, set: Record<string, unknown>): Promise<string> {
  const target = { publishedId: id, draftId: `drafts.${id}` };
  return act({ actionType: `${doc}.edit`, ...target, patch: { set } });
}

const publish = (id: string) =>
  act({ actionType: `${doc}.publish`, publishedId: id, draftId: `drafts.${id}` });

async function events(id: string, query: Record<string, string> = { limit: "100" }) {
  const answer = await client.request<{ events: Record<string, Event[]>; nextCursor: string }>({
    url: `/data/history/production/events/documents/${id}`,
    query,
  });
  return { list: answer.events[id] ?? [], nextCursor: answer.nextCursor };
}

const typesOf = async (id: string) => (await events(id)).list.map(({ type }) => type);

/** As the Studio reads the log, with the parameters that it always adds. */
async function log(ids: string, query: Record<string, string> = {}): Promise<Line[]> {
  const search = new URLSearchParams({
    effectFormat: "mendoza",
    excludeContent: "true",
    includeIdentifiedDocumentsOnly: "true",
    limit: "50",
    ...query,
  });
  const answer = await lake.request(
    `/v2025-02-19/data/history/production/transactions/${ids}?${search.toString()}`,
  );
  expect(answer.status).toBe(200);
  const lines = (await answer.text()).split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as Line);
}

/** As the Studio looks for a revision: in the published document and the draft at once. */
async function documentAt(id: string, revision: string): Promise<Document | undefined> {
  const { documents } = await client.request<{ documents: Document[] }>({
    url: `/data/history/production/documents/${id},drafts.${id}?revision=${revision}`,
  });
  return documents.find((document) => document._rev === revision);
}

/** As the Studio restores: without `_updatedAt`, with the rest of what the revision had. */
function restored(document: Document | undefined, target: string): Record<string, unknown> {
  const { _updatedAt, ...attributes }: Record<string, unknown> = document ?? {};
  return { ...attributes, _id: target };
}

test("the life of a document is told in the Studio's words", async () => {
  const created = await act({
    actionType: `${doc}.create`,
    publishedId: "life",
    attributes: { _id: "drafts.life", _type: "note", n: 0 },
    ifExists: "fail",
  });
  await edit("life", { n: 1 });
  const last = await edit("life", { n: 2 });
  const published = await publish("life");
  const again = await edit("life", { n: 3 });
  const discarded = await act({
    actionType: `${doc}.version.discard`,
    versionId: "drafts.life",
  });
  const unpublished = await act({
    actionType: `${doc}.unpublish`,
    publishedId: "life",
    draftId: "drafts.life",
  });
  await act({ actionType: `${doc}.delete`, publishedId: "life", includeDrafts: ["drafts.life"] });

  const { list, nextCursor } = await events("drafts.life");
  expect(nextCursor).toBe("");
  const common = { documentId: "life", versionId: "drafts.life", author: "p-local-administrator" };
  expect(list).toMatchObject([
    { type: "deleteDocumentVersion", versionRevisionId: unpublished, ...common },
    { type: "unpublishDocument", id: unpublished, versionRevisionId: unpublished, ...common },
    { type: "deleteDocumentVersion", id: discarded, versionRevisionId: again, ...common },
    { type: "createDocumentVersion", versionRevisionId: again, ...common },
    // The revision of the draft that was published, and the one that the published document got.
    { type: "publishDocumentVersion", versionRevisionId: last, revisionId: published, ...common },
    { type: "createDocumentVersion", versionRevisionId: created, ...common },
  ]);
  // Each can be opened: the revision that it names is there.
  for (const { type, versionRevisionId } of list)
    expect(await documentAt("life", versionRevisionId ?? ""), type).toHaveProperty("n");
  expect(await typesOf("life")).toEqual(["unpublishDocument", "publishDocumentVersion"]);
});

test("documents that were written without a draft have a history too", async () => {
  const created = await client.create({ _id: "live", _type: "note", n: 0 });
  await client.patch("live").set({ n: 1 }).commit();
  await client.delete("live");
  expect(await typesOf("live")).toEqual([
    "deleteDocumentGroup",
    "updateLiveDocument",
    "createLiveDocument",
  ]);
  expect((await events("live")).list.at(-1)).toMatchObject({ revisionId: created._rev });
  await client.create({ _id: "versions.r1.live", _type: "note" });
  expect(await typesOf("versions.r1.live")).toEqual([
    "createDocumentVersion",
    "deleteDocumentGroup",
  ]);
});

test("unpublishing beside a draft is no deletion", async () => {
  await client.create({ _id: "beside", _type: "note" });
  await edit("beside", { n: 1 });
  await act({ actionType: `${doc}.unpublish`, publishedId: "beside", draftId: "drafts.beside" });
  expect((await typesOf("drafts.beside"))[0]).toBe("unpublishDocument");
});

test("a long history comes page by page", async () => {
  for (let n = 0; n < 7; n++) {
    await client.createOrReplace({ _id: "drafts.long", _type: "note", n });
    await publish("long");
  }
  const all = (await events("drafts.long")).list;
  expect(all).toHaveLength(14);
  const pages: Event[] = [];
  let nextCursor = "";
  do {
    const page = await events("drafts.long", { limit: "4", ...(nextCursor && { nextCursor }) });
    expect(page.list.length).toBeLessThanOrEqual(4);
    pages.push(...page.list);
    ({ nextCursor } = page);
  } while (nextCursor !== "");
  expect(pages).toEqual(all);
  const wrong = await lake.request(
    "/v1/data/history/production/events/documents/long?nextCursor=x",
  );
  expect(wrong.status).toBe(400);
});

test("pages of several documents leave no event of any of them out", async () => {
  const write = async (id: string, times: number) => {
    for (let n = 0; n < times; n++) await client.createOrReplace({ _id: id, _type: "note", n });
  };
  await write("few", 1);
  await write("many", 9);
  await write("most", 5);
  await write("many", 3);
  await write("most", 6);
  const all = async (ids: string, limit: string) => {
    const told: Record<string, string[]> = {};
    let nextCursor = "";
    do {
      const answer = await client.request<{ events: Record<string, Event[]>; nextCursor: string }>({
        url: `/data/history/production/events/documents/${ids}`,
        query: { limit, ...(nextCursor && { nextCursor }) },
      });
      for (const [id, list] of Object.entries(answer.events)) {
        expect(list.length).toBeLessThanOrEqual(Number(limit));
        (told[id] ??= []).push(...list.map((event) => String(event["id"])));
      }
      ({ nextCursor } = answer);
    } while (nextCursor !== "");
    return told;
  };
  const told = await all("few,many,most", "2");
  expect(told).toEqual(await all("few,many,most", "100"));
  expect(Object.values(told).map(({ length }) => length)).toEqual([1, 12, 11]);
  expect(await all("most,many,few", "4")).toEqual(told);
});

test("the log goes from one revision to another, both ways, and page by page", async () => {
  const revisions: string[] = [];
  for (let n = 0; n < 12; n++) {
    const written = await client.createOrReplace({ _id: "drafts.log", _type: "note", n });
    revisions.push(written._rev);
    await client.createOrReplace({ _id: "noise", _type: "note", n });
  }
  const ids = async (query: Record<string, string>) =>
    (await log("log,drafts.log", query)).map(({ id }) => id);
  const [r2 = "", r5 = ""] = [revisions[2], revisions[5]];
  expect(await ids({})).toEqual(revisions);
  expect(await ids({ fromTransaction: "" })).toEqual(revisions);
  expect(await ids({ fromTransaction: r2, toTransaction: r5 })).toEqual(revisions.slice(2, 6));
  expect(await ids({ reverse: "true", limit: "3" })).toEqual(revisions.slice(-3).toReversed());
  expect(await ids({ reverse: "true", toTransaction: r5, limit: "2" })).toEqual([r5, revisions[4]]);
  expect(await ids({ toTime: "2000-01-01T00:00:00Z" })).toEqual([]);
  expect(await ids({ fromTime: "2000-01-01T00:00:00Z" })).toEqual(revisions);

  // What the effects of the lines come to is the document as it is.
  const lines = await log("drafts.log");
  let state: unknown = null;
  for (const { effects } of lines)
    state = applyPatch(state, effects["drafts.log"]?.apply as never) as unknown;
  const { _rev, ...now } = (await client.getDocument("drafts.log")) ?? { _rev: "" };
  expect(state).toEqual(now);
  for (const { effects } of lines.toReversed())
    state = applyPatch(state, effects["drafts.log"]?.revert as never) as unknown;
  expect(state).toBeNull();
});

test("each field is credited to who changed it last, as Review changes shows it", async () => {
  const { key } = await client.request<{ key: string }>({
    method: "POST",
    url: "/projects/local/tokens",
    body: { roleName: "editor" },
  });
  const editor = lake.client({ token: key });
  const part = (name: string, text: string) => ({ _key: name, _type: "part", text });
  const first = await client.create({
    _id: "drafts.who",
    _type: "note",
    title: "Warm up",
    standfirst: "Ten minutes.",
    seo: { title: "Warm up", description: "How." },
    body: [part("a", "Walk."), part("b", "Jog.")],
  });
  await client.patch("drafts.who").set({ title: "Warm up well" }).commit();
  await editor.patch("drafts.who").set({ 'body[_key=="b"].text': "Jog slowly." }).commit();
  await editor.patch("drafts.who").set({ "seo.description": "Step by step." }).commit();

  // As the Studio does it: the transactions after a revision, each with its author as the mark.
  const { _rev, ...start } = first;
  const lines = (await log("drafts.who", { fromTransaction: _rev })).slice(1);
  let value = incremental.wrap<string>(start, "before");
  for (const { author, effects } of lines)
    value = incremental.applyPatch(value, effects["drafts.who"]?.apply ?? [], author);
  const authorOf = (...path: (string | number)[]) => {
    let at = value;
    for (const step of path) {
      const { content } = at;
      if (content?.type === "object") at = content.fields[step] ?? at;
      else if (content?.type === "array") at = content.elements[Number(step)] ?? at;
    }
    const parts = at.content?.type === "string" ? at.content.parts : [at];
    return new Set(parts.map(({ startMeta }) => startMeta));
  };
  expect(authorOf("title")).toEqual(new Set(["before", "p-local-administrator"]));
  expect(authorOf("body", 1, "text")).toEqual(new Set(["before", "p-local-editor"]));
  expect(authorOf("seo", "description")).toContain("p-local-editor");
  for (const untouched of [["standfirst"], ["seo", "title"], ["body", 0]])
    expect(authorOf(...untouched), untouched.join()).toEqual(new Set(["before"]));
});

test("the log names other documents of a transaction unless it is told not to", async () => {
  await client
    .transaction()
    .create({ _id: "one", _type: "note" })
    .create({ _id: "two", _type: "note" })
    .commit();
  expect(await log("one")).toMatchObject([{ documentIDs: ["one"] }]);
  const [both] = await log("one", {
    includeIdentifiedDocumentsOnly: "false",
    excludeContent: "false",
  });
  expect(both?.documentIDs).toEqual(["one", "two"]);
  expect(both?.mutations).toHaveLength(2);
  expect(Object.keys(both?.effects ?? {})).toEqual(["one", "two"]);
  const [bare] = await log("one", { excludeContent: "false", excludeMutations: "true" });
  expect(bare).not.toHaveProperty("mutations");
});

test("restoring a revision makes it the draft", async () => {
  await client.create({ _id: "drafts.re", _type: "note", n: 1, tags: ["a"] });
  const first = (await client.getDocument("drafts.re"))?._rev ?? "";
  await edit("re", { n: 2, more: true });
  await publish("re");
  const attributes = restored(await documentAt("re", first), "drafts.re");
  expect(attributes).toMatchObject({ n: 1, tags: ["a"] });
  await act({ actionType: `${doc}.replaceDraft`, publishedId: "re", attributes });
  const draft = await client.getDocument("drafts.re");
  expect(draft).toMatchObject({ n: 1, tags: ["a"], _createdAt: attributes["_createdAt"] });
  expect(draft).not.toHaveProperty("more");
  expect(draft?._rev).not.toBe(first);
  expect(await client.getDocument("re")).toMatchObject({ n: 2, more: true });
  // The comparison of then and now: the state at a revision, of the draft alone.
  const { documents } = await client.request<{ documents: Document[] }>({
    url: `/data/history/production/documents/drafts.re?revision=${first}`,
  });
  expect(documents).toMatchObject([{ _id: "drafts.re", _rev: first, n: 1 }]);
});

test("a deleted document comes back", async () => {
  await client.create({ _id: "drafts.gone", _type: "note", n: 1 });
  const last = await edit("gone", { n: 2 });
  await publish("gone");
  await act({ actionType: `${doc}.delete`, publishedId: "gone", includeDrafts: [] });
  const { list } = await events("drafts.gone");
  const newest = list.find(({ type }) => !type.startsWith("delete"));
  expect(newest?.versionRevisionId).toBe(last);
  const attributes = restored(await documentAt("gone", last), "drafts.gone");
  await act(
    { actionType: `${doc}.create`, publishedId: "gone", attributes, ifExists: "fail" },
    { actionType: `${doc}.replaceDraft`, publishedId: "gone", attributes },
  );
  expect(await client.getDocument("drafts.gone")).toMatchObject({ n: 2 });
  // The other way: what it was before it went, whichever form that had.
  await client.delete("drafts.gone");
  const { documents } = await client.request<{ documents: Document[] }>({
    url: "/data/history/production/documents/gone,drafts.gone?lastRevision=true",
  });
  expect(documents.map(({ _id, n }) => [_id, n])).toEqual([
    ["gone", 2],
    ["drafts.gone", 2],
  ]);
});

test("time travel, and revisions that there are not", async () => {
  await client.create({ _id: "then", _type: "note" });
  const at = async (query: string) =>
    lake.request(`/v1/data/history/production/documents/then?${query}`);
  expect(await (await at("time=2000-01-01T00:00:00Z")).json()).toEqual({ documents: [] });
  expect(await (await at("time=2200-01-01T00:00:00Z")).json()).toMatchObject({
    documents: [{ _id: "then" }],
  });
  // Without a zone it would be another moment on each machine.
  for (const time of ["yesterday", "2200-01-01", "2200-01-01T00:00:00", "2200-02-30T00:00:00Z"])
    expect((await at(`time=${time}`)).status, time).toBe(400);
  expect((await at("revision=none")).status).toBe(404);
});
