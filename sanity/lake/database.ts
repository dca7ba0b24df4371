/** Opens the lake's SQLite file and brings it to the newest format. */
import { DatabaseSync } from "node:sqlite";

/**
 * Each entry takes the file from the version of its index to the next; `user_version` holds the version.
 * Entries are never edited after a release: add one.
 */
const MIGRATIONS: string[] = [
  `
  CREATE TABLE documents (
    id TEXT NOT NULL PRIMARY KEY,
    base_id TEXT NOT NULL,
    bundle TEXT NOT NULL,
    root INTEGER NOT NULL,
    type TEXT NOT NULL,
    rev TEXT NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX documents_by_type ON documents (type, base_id, bundle, id, seq);
  CREATE INDEX documents_by_base ON documents (base_id, bundle, id, seq);
  CREATE INDEX documents_by_bundle ON documents (bundle, base_id);
  CREATE INDEX documents_by_slug ON documents (json_extract(body, '$.slug.current'))
    WHERE json_extract(body, '$.slug.current') IS NOT NULL;

  CREATE TABLE refs (
    from_id TEXT NOT NULL,
    to_id TEXT NOT NULL,
    path TEXT NOT NULL,
    strong INTEGER NOT NULL,
    PRIMARY KEY (from_id, path)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX refs_by_target ON refs (to_id, from_id, strong);

  CREATE TABLE transactions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    timestamp TEXT NOT NULL
  ) STRICT;

  CREATE TABLE changes (
    seq INTEGER NOT NULL,
    position INTEGER NOT NULL,
    document_id TEXT NOT NULL,
    previous_rev TEXT,
    mutations TEXT NOT NULL,
    after TEXT,
    PRIMARY KEY (seq, position)
  ) STRICT;
  CREATE INDEX changes_by_document ON changes (document_id, seq);

  CREATE TABLE tokens (
    hash TEXT NOT NULL PRIMARY KEY,
    role TEXT NOT NULL,
    kind TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER
  ) STRICT;

  CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    hook TEXT NOT NULL,
    document_id TEXT NOT NULL,
    operation TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    timestamp TEXT NOT NULL,
    before TEXT,
    after TEXT,
    payload TEXT,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    finished_at INTEGER,
    last_status INTEGER,
    last_error TEXT
  ) STRICT;
  CREATE INDEX deliveries_pending ON deliveries (state, hook, document_id, id);

  CREATE TABLE key_values (
    user TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (user, key)
  ) STRICT, WITHOUT ROWID;
  `,
  "CREATE INDEX transactions_by_time ON transactions (timestamp, seq);",
  // It was written, and never read: when a delivery is tried again is known to the process that waits.
  "ALTER TABLE deliveries DROP COLUMN next_at;",
];

/**
 * Opens the file for the one writer.
 * @throws Error when the file was written by a newer lake
 */
export function openForWriting(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  db.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = OFF;",
  );
  migrate(db);
  return db;
}

/** Opens the file for one of the readers: sees what is committed, cannot write. */
export function openForReading(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly: true });
  db.exec("PRAGMA busy_timeout = 5000; PRAGMA query_only = ON;");
  return db;
}

function migrate(db: DatabaseSync): void {
  const current = Number(db.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
  if (current > MIGRATIONS.length) {
    throw new Error(
      `The lake's data has format ${current}, this program knows formats up to ${MIGRATIONS.length}: update the program, or start with another LAKE_DIR.`,
    );
  }
  if (current === MIGRATIONS.length) return;
  // All steps or none: a program that ends in between leaves the file as it was.
  db.exec("BEGIN IMMEDIATE");
  try {
    for (const sql of MIGRATIONS.slice(current)) db.exec(sql);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    db.exec("COMMIT");
  } catch (error) {
    db.exec("ROLLBACK");
    throw error;
  }
}
