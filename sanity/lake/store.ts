/** Everything that the writer keeps in SQLite, one method for each question. */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { LakeDocument } from "./documents.ts";
import { isRootId, splitId } from "./ids.ts";
import { referencesOf } from "./references.ts";

export interface StoredTransaction {
  seq: number;
  id: string;
  author: string;
  timestamp: string;
}

export interface StoredChange {
  seq: number;
  documentId: string;
  previousRev: string | null;
  mutations: unknown[];
  after: LakeDocument | null;
}

export interface TransactionRange {
  from: number | null;
  to: number | null;
  fromTime: string | null;
  toTime: string | null;
  newestFirst: boolean;
  limit: number;
}

/** A change without the document. */
export interface ChangeHead {
  documentId: string;
  /** null when the document did not exist before. */
  previousRev: string | null;
  /** Whether the document existed afterwards. */
  exists: boolean;
}

type Row = Record<string, unknown>;

export class Store {
  readonly db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(db: DatabaseSync) {
    this.db = db;
  }

  /** Prepares a statement once. */
  sql(text: string): StatementSync {
    let statement = this.#statements.get(text);
    if (statement === undefined) {
      statement = this.db.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }

  /** Runs `work` in one SQLite transaction; rolls back and rethrows when it throws. Returns after the commit is on disk. */
  atomically<T>(work: () => T): T {
    this.db.exec("BEGIN IMMEDIATE");
    let result: T;
    try {
      result = work();
      this.db.exec("COMMIT");
    } catch (error) {
      // A full disk can end the transaction by itself: then there is nothing left to roll back.
      if (this.db.isTransaction) this.db.exec("ROLLBACK");
      throw error;
    }
    return result;
  }

  /**
   * As `atomically`, but does not wait for the disk: the process may be killed at any moment and loses nothing,
   * a power cut may undo the newest of these. For notes that may be made twice.
   */
  atomicallySoon<T>(work: () => T): T {
    this.db.exec("PRAGMA synchronous = NORMAL");
    try {
      return this.atomically(work);
    } finally {
      this.db.exec("PRAGMA synchronous = FULL");
    }
  }

  isEmpty(): boolean {
    return this.sql("SELECT 1 FROM documents LIMIT 1").get() === undefined;
  }

  get(id: string): LakeDocument | null {
    const row = this.sql("SELECT body FROM documents WHERE id = ?").get(id);
    return row === undefined ? null : parseDocument(row["body"]);
  }

  exists(id: string): boolean {
    return this.sql("SELECT 1 FROM documents WHERE id = ?").get(id) !== undefined;
  }

  /** Is there a document, or something in history to make it again from? */
  hasContent(id: string): boolean {
    return (
      this.exists(id) ||
      this.sql("SELECT 1 FROM changes WHERE document_id = ? AND after IS NOT NULL LIMIT 1").get(
        id,
      ) !== undefined
    );
  }

  /** Ids of the draft and all versions of a published id. */
  otherForms(publishedId: string): string[] {
    return this.sql("SELECT id FROM documents WHERE base_id = ? AND bundle <> '' ORDER BY id")
      .all(publishedId)
      .map((row) => String(row["id"]));
  }

  /** Ids of all versions in a release. */
  idsInBundle(bundle: string): string[] {
    return this.sql("SELECT id FROM documents WHERE bundle = ? ORDER BY base_id")
      .all(bundle)
      .map((row) => String(row["id"]));
  }

  ofType(type: string): LakeDocument[] {
    return this.sql("SELECT body FROM documents WHERE type = ? ORDER BY id")
      .all(type)
      .map((row) => parseDocument(row["body"]));
  }

  put(document: LakeDocument, seq: number): void {
    const { baseId, bundle } = splitId(document._id);
    this.sql(
      `INSERT INTO documents (id, base_id, bundle, root, type, rev, seq, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET type = excluded.type, rev = excluded.rev, seq = excluded.seq, body = excluded.body`,
    ).run(
      document._id,
      baseId,
      bundle,
      isRootId(document._id) ? 1 : 0,
      document._type,
      document._rev,
      seq,
      JSON.stringify(document),
    );
    this.sql("DELETE FROM refs WHERE from_id = ?").run(document._id);
    const insert = this.sql(
      "INSERT OR REPLACE INTO refs (from_id, to_id, path, strong) VALUES (?, ?, ?, ?)",
    );
    for (const reference of referencesOf(document)) {
      insert.run(document._id, reference.to, reference.path, reference.strong ? 1 : 0);
    }
  }

  remove(id: string): void {
    this.sql("DELETE FROM documents WHERE id = ?").run(id);
    this.sql("DELETE FROM refs WHERE from_id = ?").run(id);
  }

  /** Ids of the documents that hold a strong reference to `id`. */
  strongReferrers(id: string): string[] {
    return this.sql(
      "SELECT DISTINCT from_id FROM refs WHERE to_id = ? AND strong = 1 ORDER BY from_id",
    )
      .all(id)
      .map((row) => String(row["from_id"]));
  }

  /** Documents that refer to `id`, weakly or strongly. */
  referrers(id: string, limit: number): { total: number; ids: string[] } {
    const total = Number(
      this.sql("SELECT count(DISTINCT from_id) AS n FROM refs WHERE to_id = ?").get(id)?.["n"] ?? 0,
    );
    const ids = this.sql(
      "SELECT DISTINCT from_id FROM refs WHERE to_id = ? ORDER BY from_id LIMIT ?",
    )
      .all(id, limit)
      .map((row) => String(row["from_id"]));
    return { total, ids };
  }

  hasTransaction(id: string): boolean {
    return this.sql("SELECT 1 FROM transactions WHERE id = ?").get(id) !== undefined;
  }

  addTransaction(id: string, author: string, timestamp: string): number {
    const { lastInsertRowid } = this.sql(
      "INSERT INTO transactions (id, author, timestamp) VALUES (?, ?, ?)",
    ).run(id, author, timestamp);
    return Number(lastInsertRowid);
  }

  addChange(seq: number, position: number, change: Omit<StoredChange, "seq">): void {
    this.sql(
      "INSERT INTO changes (seq, position, document_id, previous_rev, mutations, after) VALUES (?, ?, ?, ?, ?, ?)",
    ).run(
      seq,
      position,
      change.documentId,
      change.previousRev,
      JSON.stringify(change.mutations),
      change.after === null ? null : JSON.stringify(change.after),
    );
  }

  /** Forgets all that was before a transaction. That there was one stays: query threads learn of a change from it. */
  purge(ids: string[], seq: number): void {
    if (ids.length === 0) return;
    this.removeChanges(
      "document_id IN (SELECT value FROM json_each(?)) AND seq < ?",
      JSON.stringify(ids),
      seq,
    );
  }

  /**
   * Removes changes, and transactions that have none any more; the newest stays, for its number is the last one.
   * @param condition SQL about `changes`, with a `?` for each value
   */
  removeChanges(condition: string, ...values: (string | number)[]): void {
    const removed = this.sql(`DELETE FROM changes WHERE ${condition} RETURNING seq`).all(...values);
    if (removed.length === 0) return;
    this.sql(
      `DELETE FROM transactions WHERE seq IN (SELECT value FROM json_each(?))
       AND seq < (SELECT max(seq) FROM transactions)
       AND NOT EXISTS (SELECT 1 FROM changes c WHERE c.seq = transactions.seq)`,
    ).run(JSON.stringify([...new Set(removed.map((row) => Number(row["seq"])))]));
  }

  transactionById(id: string): StoredTransaction | null {
    const row = this.sql("SELECT * FROM transactions WHERE id = ?").get(id);
    return row === undefined ? null : toTransaction(row);
  }

  /** Transactions that changed one of these documents; `from` and `to` are included. */
  transactionsOf(ids: string[], range: TransactionRange): StoredTransaction[] {
    // From the index of changes, without touching a document.
    return this.sql(
      `SELECT * FROM transactions WHERE seq IN (
         SELECT seq FROM changes WHERE document_id IN (SELECT value FROM json_each(?))
         AND seq BETWEEN ? AND ?)
       AND timestamp >= ? AND timestamp <= ?
       ORDER BY seq ${range.newestFirst ? "DESC" : "ASC"} LIMIT ?`,
    )
      .all(
        JSON.stringify(ids),
        range.from ?? 0,
        range.to ?? Number.MAX_SAFE_INTEGER,
        range.fromTime ?? "",
        range.toTime ?? "~",
        range.limit,
      )
      .map(toTransaction);
  }

  /** All changes of one transaction, in order. */
  changesIn(seq: number): StoredChange[] {
    return this.sql("SELECT * FROM changes WHERE seq = ? ORDER BY position").all(seq).map(toChange);
  }

  /** When some documents came, changed and went, oldest first, by transaction; without their contents. */
  changeHeadsOf(ids: string[]): { transaction: StoredTransaction; changes: ChangeHead[] }[] {
    const rows = this.sql(
      `SELECT c.seq, c.document_id, c.previous_rev, c.after IS NOT NULL AS present, t.id, t.author, t.timestamp
       FROM changes c JOIN transactions t ON t.seq = c.seq
       WHERE c.document_id IN (SELECT value FROM json_each(?)) ORDER BY c.seq, c.position`,
    ).all(JSON.stringify(ids));
    const groups = new Map<number, { transaction: StoredTransaction; changes: ChangeHead[] }>();
    for (const row of rows) {
      const transaction = toTransaction(row);
      const group = groups.get(transaction.seq) ?? { transaction, changes: [] };
      group.changes.push({
        documentId: String(row["document_id"]),
        previousRev: typeof row["previous_rev"] === "string" ? row["previous_rev"] : null,
        exists: row["present"] === 1,
      });
      groups.set(transaction.seq, group);
    }
    return [...groups.values()];
  }

  /** How a document looked after the newest change at or before `seq`; null when it did not exist. */
  documentAt(id: string, seq: number): LakeDocument | null {
    const row = this.sql(
      "SELECT after FROM changes WHERE document_id = ? AND seq <= ? ORDER BY seq DESC, position DESC LIMIT 1",
    ).get(id, seq);
    return row === undefined || row["after"] === null ? null : parseDocument(row["after"]);
  }

  /** The newest state that a document had before it was deleted, or has now. */
  lastState(id: string): LakeDocument | null {
    const row = this.sql(
      "SELECT after FROM changes WHERE document_id = ? AND after IS NOT NULL ORDER BY seq DESC, position DESC LIMIT 1",
    ).get(id);
    return row === undefined ? null : parseDocument(row["after"]);
  }

  /** The sequence number of the newest transaction at or before a time. */
  seqAtTime(timestamp: string): number {
    const row = this.sql(
      "SELECT seq FROM transactions WHERE timestamp <= ? ORDER BY timestamp DESC, seq DESC LIMIT 1",
    ).get(timestamp);
    return Number(row?.["seq"] ?? 0);
  }

  /** When the newest transaction was, in milliseconds; 0 before the first one. */
  newestTime(): number {
    const row = this.sql("SELECT max(timestamp) AS time FROM transactions").get();
    return typeof row?.["time"] === "string" ? Date.parse(row["time"]) : 0;
  }

  close(): void {
    this.#statements.clear();
    this.db.close();
  }
}

/** Stored bodies were checked before they were written. */
export function parseDocument(body: unknown): LakeDocument {
  return JSON.parse(String(body)) as LakeDocument;
}

function toTransaction(row: Row): StoredTransaction {
  return {
    seq: Number(row["seq"]),
    id: String(row["id"]),
    author: String(row["author"]),
    timestamp: String(row["timestamp"]),
  };
}

function toChange(row: Row): StoredChange {
  const mutations: unknown = JSON.parse(String(row["mutations"]));
  return {
    seq: Number(row["seq"]),
    documentId: String(row["document_id"]),
    previousRev: typeof row["previous_rev"] === "string" ? row["previous_rev"] : null,
    mutations: Array.isArray(mutations) ? mutations : [],
    after: row["after"] === null ? null : parseDocument(row["after"]),
  };
}
