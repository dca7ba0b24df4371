import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, afterEach, expect, test } from "vitest";
import { HISTORY_CHANGES, HISTORY_DAYS } from "../../../sanity/lake/constants.ts";
import { openForWriting } from "../../../sanity/lake/database.ts";
import { Retention } from "../../../sanity/lake/retention.ts";
import { Store } from "../../../sanity/lake/store.ts";
import { Writer } from "../../../sanity/lake/writer.ts";
import { newFolder, testLake } from "./support.ts";
import type { TestLake } from "./support.ts";

const DAY_MS = 24 * 60 * 60_000;

let dir: string;
let lake: TestLake;
beforeEach(async () => {
  dir = newFolder();
  lake = await testLake({ dir });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Closes the lake, tidies its history up as if it were so many days later, and starts it again. */
async function tidyAfter(days: number): Promise<void> {
  await lake.close();
  const store = new Store(openForWriting(join(dir, "lake.sqlite")));
  await new Retention({ dir, store, log: () => undefined }).tidy(Date.now() + days * DAY_MS);
  store.close();
  lake = await testLake({ dir });
}

const revisions = async (id: string) => {
  const response = await lake.request(
    `/v1/data/history/production/transactions/${id}?excludeContent=true`,
  );
  return (await response.text()).split("\n").filter((line) => line !== "").length;
};
const lastOf = (id: string) =>
  lake.client().request<{ documents: Record<string, unknown>[] }>({
    url: `/data/history/production/documents/${id}?lastRevision=true`,
  });

test("history that is too old goes, what is there now stays", async () => {
  const client = lake.client();
  await client.create({ _id: "lives", _type: "note", n: 0 });
  for (let n = 1; n <= 3; n++) await client.patch("lives").set({ n }).commit();
  await client.create({ _id: "gone", _type: "note", n: 0 });
  await client.delete("gone");
  await client.releases.create({ releaseId: "r" });
  await client.createVersion({ releaseId: "r", publishedId: "v", document: { _type: "note" } });
  await client.releases.archive({ releaseId: "r" });

  await tidyAfter(HISTORY_DAYS - 1);
  expect(await revisions("lives")).toBe(4);
  expect((await lastOf("gone")).documents).toHaveLength(1);

  await tidyAfter(HISTORY_DAYS + 1);
  expect(await revisions("lives")).toBe(1);
  expect((await lastOf("lives")).documents).toMatchObject([{ n: 3 }]);
  expect((await lastOf("gone")).documents).toEqual([]);
  expect(await revisions("gone")).toBe(0);
  // An archived release needs its documents, however old they are.
  await lake.client().releases.unarchive({ releaseId: "r" });
  expect(await lake.client().getDocument("versions.r.v")).toMatchObject({ _type: "note" });
  // Writing goes on with numbers that were not used before.
  await lake.client().patch("lives").set({ n: 4 }).commit();
  expect(await revisions("lives")).toBe(2);
  await lake.close();
});

test("what was deleted a moment ago can be restored, however old its content is", async () => {
  await lake.client().create({ _id: "old", _type: "note", n: 1 });
  await lake.close();
  const store = new Store(openForWriting(join(dir, "lake.sqlite")));
  const longAgo = new Date(Date.now() - (HISTORY_DAYS + 10) * DAY_MS).toISOString();
  store.db.prepare("UPDATE transactions SET timestamp = ?").run(longAgo);
  store.close();
  lake = await testLake({ dir });
  await lake.client().delete("old");

  await tidyAfter(0);
  expect((await lastOf("old")).documents).toMatchObject([{ n: 1 }]);
  await tidyAfter(HISTORY_DAYS + 1);
  expect((await lastOf("old")).documents).toEqual([]);
  await lake.close();
});

test("a document that is written all the time keeps its newest changes", async () => {
  await lake.close();
  const written = new Store(openForWriting(join(dir, "lake.sqlite")));
  // Nothing here is about the disk.
  written.db.exec("PRAGMA synchronous = OFF");
  const writer = new Writer(written);
  for (let n = 0; n < HISTORY_CHANGES + 30; n++)
    await writer.transact(
      { kind: "mutationError", identity: "me" },
      () => Promise.resolve(null),
      (batch) => batch.createOrReplace({ _id: "busy", _type: "note", n }),
    );
  written.close();
  lake = await testLake({ dir });
  await tidyAfter(0);
  const store = new Store(openForWriting(join(dir, "lake.sqlite")));
  const count = (table: string) =>
    Number(store.sql(`SELECT count(*) AS n FROM ${table}`).get()?.["n"]);
  expect([count("changes"), count("transactions")]).toEqual([HISTORY_CHANGES, HISTORY_CHANGES]);
  store.close();
  expect((await lastOf("busy")).documents).toMatchObject([await lake.client().getDocument("busy")]);
  await lake.close();
}, 120_000);

test.each([
  [
    "a draft",
    "drafts.p",
    { actionType: "sanity.action.document.discard", draftId: "drafts.p", purge: true },
  ],
  [
    "a document",
    "p",
    {
      actionType: "sanity.action.document.delete",
      publishedId: "p",
      includeDrafts: [],
      purge: true,
    },
  ],
  [
    "a version",
    "versions.r.p",
    {
      actionType: "sanity.action.document.version.discard",
      versionId: "versions.r.p",
      purge: true,
    },
  ],
] as const)("purging %s takes its history along", async (_, id, action) => {
  await lake.client().create({ _id: id, _type: "note", secret: "1" });
  await lake.client().patch(id).set({ secret: "2" }).commit();
  await lake.client().action(
    // The list of drafts is read-only here only because the table is.
    { ...action, ...("includeDrafts" in action ? { includeDrafts: [] } : {}) } as Parameters<
      ReturnType<TestLake["client"]>["action"]
    >[0],
  );
  expect(await lake.client().getDocument(id)).toBeUndefined();
  expect((await lastOf(id)).documents).toEqual([]);
  expect(await revisions(id)).toBe(1);
  await lake.close();
  const store = new Store(openForWriting(join(dir, "lake.sqlite")));
  const empty = store
    .sql("SELECT count(*) AS n FROM transactions WHERE seq NOT IN (SELECT seq FROM changes)")
    .get();
  store.close();
  expect(empty).toEqual({ n: 0 });
});
