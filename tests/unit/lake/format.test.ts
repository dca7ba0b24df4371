/** Data that an earlier lake has written, and data that a later one has. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openForWriting } from "../../../sanity/lake/database.ts";
import { newFolder, testLake } from "./support.ts";

const document = (title: string) => ({
  _id: "old",
  _type: "note",
  _rev: "first",
  _createdAt: "2026-01-01T00:00:00Z",
  _updatedAt: "2026-01-01T00:00:00Z",
  slug: { _type: "slug", current: "kept" },
  title,
});

/** A folder with data in the first format, as the first lake wrote it. */
function firstFormat(): { dir: string; file: string } {
  const dir = newFolder();
  const file = join(dir, "lake.sqlite");
  const db = new DatabaseSync(file);
  db.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE documents (id TEXT NOT NULL PRIMARY KEY, base_id TEXT NOT NULL, bundle TEXT NOT NULL,
      root INTEGER NOT NULL, type TEXT NOT NULL, rev TEXT NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
    CREATE INDEX documents_by_type ON documents (type, base_id, bundle, id, seq);
    CREATE INDEX documents_by_base ON documents (base_id, bundle, id, seq);
    CREATE INDEX documents_by_bundle ON documents (bundle, base_id);
    CREATE INDEX documents_by_slug ON documents (json_extract(body, '$.slug.current'))
      WHERE json_extract(body, '$.slug.current') IS NOT NULL;
    CREATE TABLE refs (from_id TEXT NOT NULL, to_id TEXT NOT NULL, path TEXT NOT NULL, strong INTEGER NOT NULL,
      PRIMARY KEY (from_id, path)) STRICT, WITHOUT ROWID;
    CREATE INDEX refs_by_target ON refs (to_id, from_id, strong);
    CREATE TABLE transactions (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
      author TEXT NOT NULL, timestamp TEXT NOT NULL) STRICT;
    CREATE TABLE changes (seq INTEGER NOT NULL, position INTEGER NOT NULL, document_id TEXT NOT NULL,
      previous_rev TEXT, mutations TEXT NOT NULL, after TEXT, PRIMARY KEY (seq, position)) STRICT;
    CREATE INDEX changes_by_document ON changes (document_id, seq);
    CREATE TABLE tokens (hash TEXT NOT NULL PRIMARY KEY, role TEXT NOT NULL, kind TEXT NOT NULL,
      created_at INTEGER NOT NULL, expires_at INTEGER) STRICT;
    CREATE TABLE deliveries (id INTEGER PRIMARY KEY AUTOINCREMENT, hook TEXT NOT NULL, document_id TEXT NOT NULL,
      operation TEXT NOT NULL, transaction_id TEXT NOT NULL, timestamp TEXT NOT NULL, before TEXT, after TEXT,
      payload TEXT, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, next_at INTEGER NOT NULL,
      created_at INTEGER NOT NULL, finished_at INTEGER, last_status INTEGER, last_error TEXT) STRICT;
    CREATE INDEX deliveries_pending ON deliveries (state, hook, document_id, id);
    CREATE TABLE key_values (user TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
      PRIMARY KEY (user, key)) STRICT, WITHOUT ROWID;
    PRAGMA user_version = 1;
  `);
  const body = JSON.stringify(document("written long ago"));
  db.prepare("INSERT INTO documents VALUES ('old', 'old', '', 1, 'note', 'first', 1, ?)").run(body);
  const now = new Date().toISOString();
  db.prepare("INSERT INTO transactions VALUES (1, 'first', 'somebody', ?)").run(now);
  db.prepare("INSERT INTO changes VALUES (1, 0, 'old', NULL, '[]', ?)").run(body);
  db.prepare(
    `INSERT INTO deliveries (hook, document_id, operation, transaction_id, timestamp, after, state, next_at, created_at)
     VALUES ('site', 'old', 'create', 'first', ?, ?, 'pending', 1, 1)`,
  ).run(now, body);
  db.close();
  return { dir, file };
}

/** Tables and their columns, in their order. */
function shapeOf(file: string): unknown {
  const db = new DatabaseSync(file);
  const columns = db
    .prepare(
      `SELECT m.name AS "table", c.name, c.type, c."notnull", c.dflt_value, c.pk
       FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.cid`,
    )
    .all();
  db.close();
  return columns;
}

/** What waits to be sent. */
function pendingIn(file: string): unknown {
  const db = new DatabaseSync(file);
  const rows = db
    .prepare("SELECT hook, document_id AS id, after FROM deliveries WHERE state = 'pending'")
    .all();
  db.close();
  return rows;
}

function versionOf(file: string): number {
  const db = new DatabaseSync(file);
  const version = Number(db.prepare("PRAGMA user_version").get()?.["user_version"]);
  db.close();
  return version;
}

test("data in the first format is brought to the newest, and complete", async () => {
  const { dir, file } = firstFormat();
  const waiting = pendingIn(file);
  openForWriting(file).close();
  expect(pendingIn(file)).toEqual(waiting);
  expect(waiting).toHaveLength(1);
  const lake = await testLake({ dir });
  expect(lake.isEmpty).toBe(false);
  const client = lake.client();
  expect(await client.fetch('*[slug.current == "kept"]')).toEqual([document("written long ago")]);
  await client.patch("old").set({ title: "new" }).commit();
  const history = await client.request<{ documents: unknown[] }>({
    url: "/data/history/production/documents/old?revision=first",
  });
  expect(history.documents).toEqual([document("written long ago")]);
  await lake.close();

  const fresh = join(newFolder(), "lake.sqlite");
  openForWriting(fresh).close();
  expect(versionOf(file)).toBe(versionOf(fresh));
  expect(shapeOf(file)).toEqual(shapeOf(fresh));
  expect(JSON.stringify(shapeOf(file))).not.toContain("next_at");
  expect(versionOf(file)).toBeGreaterThan(1);
  rmSync(dir, { recursive: true });
});

test("data that cannot be brought there stays as it was", () => {
  const { dir, file } = firstFormat();
  const db = new DatabaseSync(file);
  db.exec("CREATE TABLE transactions_by_time (x TEXT)");
  db.close();
  expect(() => openForWriting(file)).toThrow(/transactions_by_time/);
  expect(versionOf(file)).toBe(1);
  rmSync(dir, { recursive: true });
});

test("data of a newer lake is refused with a sentence, and not touched", () => {
  const { dir, file } = firstFormat();
  const db = new DatabaseSync(file);
  db.exec("PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE);");
  db.close();
  const before = readFileSync(file);
  expect(() => openForWriting(file)).toThrow(
    /has format 999, this program knows formats up to \d+: update the program/,
  );
  expect(readFileSync(file)).toEqual(before);
  rmSync(dir, { recursive: true });
});
