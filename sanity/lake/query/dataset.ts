/** Reads documents for one query: through the indexes, in the reader's perspective, from one snapshot. */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { LakeDocument } from "../documents.ts";
import { splitId } from "../ids.ts";
import { DocumentCache } from "./document-cache.ts";
import type { Lookup, LookupKind } from "./constraints.ts";
import type { View } from "./protocol.ts";
import type { TagCollector } from "./tags.ts";

interface Entry {
  id: string;
  baseId: string;
  bundle: string;
  seq: number;
  /** A version that takes its document away when its release is published: whoever looks through the release sees none. */
  unpublishes: boolean;
}

const COLUMNS = `d.id, d.base_id, d.bundle, d.seq,
  d.bundle NOT IN ('', 'drafts') AND json_extract(d.body, '$._system.delete') IS TRUE AS unpublishes`;

/** One condition for each kind of look-up; `?1` is a JSON array of the values. */
const CONDITIONS: Record<Exclude<LookupKind, "prefix">, string> = {
  id: "d.id IN (SELECT value FROM json_each(?1))",
  // What is looked for may itself be the id of a draft.
  base: "(d.base_id IN (SELECT value FROM json_each(?1)) OR d.id IN (SELECT value FROM json_each(?1)))",
  type: "d.type IN (SELECT value FROM json_each(?1))",
  slug: "json_extract(d.body, '$.slug.current') IN (SELECT value FROM json_each(?1))",
  ref: "d.id IN (SELECT from_id FROM refs WHERE to_id IN (SELECT value FROM json_each(?1)))",
  bundle: "d.bundle IN (SELECT value FROM json_each(?1))",
};

/** Above every character that an id can have. */
const AFTER_ALL = "\u007f";

export class Dataset {
  readonly #db: DatabaseSync;
  readonly #cache: DocumentCache;
  /** Of every document that was read and is still in memory, the length of its JSON text. */
  readonly #lengths = new WeakMap<LakeDocument, number>();
  readonly #statements = new Map<string, StatementSync>();

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#cache = new DocumentCache();
  }

  /** Runs `work` on one consistent state of the data. */
  async snapshot<T>(work: () => Promise<T>): Promise<T> {
    this.#db.exec("BEGIN");
    try {
      return await work();
    } finally {
      this.#db.exec("COMMIT");
    }
  }

  /** Another number after each commit of the writer: what was computed at the same number still holds. */
  version(): number {
    return Number(this.#sql("PRAGMA data_version").get()?.["data_version"] ?? 0);
  }

  /** The number of the newest transaction. */
  lastSeq(): number {
    return Number(this.#sql("SELECT max(seq) AS seq FROM transactions").get()?.["seq"] ?? 0);
  }

  /** Ids of the documents that have changed after a transaction, or null when there are more than `most` changes. */
  changedSince(seq: number, most: number): string[] | null {
    const rows = this.#sql("SELECT document_id AS id FROM changes WHERE seq > ? LIMIT ?").all(
      seq,
      most + 1,
    );
    return rows.length > most ? null : [...new Set(rows.map((row) => String(row["id"])))];
  }

  /** Some documents as a view shows them now, and the ids that it shows them by, also when they are gone. */
  formsOf(view: View, ids: string[]): { shownIds: Set<string>; documents: LakeDocument[] } {
    const isOverlay = view.kind === "overlay";
    const shown = isOverlay ? ids.map((id) => splitId(id).baseId) : ids;
    const condition = isOverlay ? "d.base_id IN (SELECT value FROM json_each(?1))" : CONDITIONS.id;
    const entries = this.#select(view, condition, [JSON.stringify(shown)]);
    return { shownIds: new Set(shown), documents: this.#documents(entries, view) };
  }

  /** About how much memory a document that was read here takes: the length of its JSON text. */
  lengthOf(document: LakeDocument): number {
    return this.#lengths.get(document) ?? 0;
  }

  /** All documents of a view, by id. */
  all(view: View): LakeDocument[] {
    return this.#documents(this.#select(view, "1", []), view);
  }

  /** One document of a view. */
  byId(view: View, id: string): LakeDocument | null {
    if (view.kind === "overlay")
      return this.#documents(this.#overlay(view.bundles, "d.base_id = ?1", [id]), view)[0] ?? null;
    const extra = restriction(view);
    const row = this.#sql(`SELECT ${COLUMNS} FROM documents d WHERE d.id = ?1${extra}`).get(id);
    return row === undefined ? null : this.#read(toEntry(row), view);
  }

  /** Candidates for a filter: the documents that any of the look-ups finds, by id, each once. */
  candidates(view: View, lookups: Lookup[], tags: TagCollector): LakeDocument[] {
    const found = new Map<string, Entry>();
    for (const { kind, values } of lookups) {
      for (const value of values) {
        if (kind === "prefix") tags.add("all", "");
        else tags.add(kind, value);
      }
      for (const entry of this.#lookup(view, kind, values)) found.set(entry.id, entry);
    }
    const entries = [...found.values()];
    return this.#documents(lookups.length > 1 ? sorted(entries, view) : entries, view);
  }

  #lookup(view: View, kind: LookupKind, values: string[]): Entry[] {
    if (kind === "prefix") {
      const column = view.kind === "overlay" ? "d.base_id" : "d.id";
      const merged = new Map<string, Entry>();
      for (const prefix of values) {
        for (const entry of this.#select(view, `${column} >= ?1 AND ${column} < ?2`, [
          prefix,
          prefix + AFTER_ALL,
        ]))
          merged.set(entry.id, entry);
      }
      return sorted([...merged.values()], view);
    }
    // In an overlay a document goes by the id of its published form.
    const effective = kind === "id" && view.kind === "overlay" ? "base" : kind;
    return this.#select(view, CONDITIONS[effective], [JSON.stringify(values)]);
  }

  #select(view: View, condition: string, args: string[]): Entry[] {
    if (view.kind === "overlay") return this.#overlay(view.bundles, condition, args);
    return this.#sql(
      `SELECT ${COLUMNS} FROM documents d WHERE ${condition}${restriction(view)} ORDER BY d.id`,
    )
      .all(...args)
      .map(toEntry);
  }

  /** The winning form of every document of which any form meets the condition. */
  #overlay(bundles: string[], condition: string, args: string[]): Entry[] {
    const rows = this.#sql(
      `SELECT ${COLUMNS} FROM documents d
       WHERE d.base_id IN (SELECT d.base_id FROM documents d WHERE ${condition}) ORDER BY d.base_id`,
    ).all(...args);
    const winners = new Map<string, Entry>();
    for (const row of rows) {
      const entry = toEntry(row);
      const rank = bundles.indexOf(entry.bundle);
      if (rank === -1) continue;
      const present = winners.get(entry.baseId);
      if (present === undefined || rank < bundles.indexOf(present.bundle))
        winners.set(entry.baseId, entry);
    }
    return [...winners.values()].filter(({ unpublishes }) => !unpublishes);
  }

  #documents(entries: Entry[], view: View): LakeDocument[] {
    const documents: LakeDocument[] = [];
    for (const entry of entries) {
      const document = this.#read(entry, view);
      if (document !== null) documents.push(document);
    }
    return documents;
  }

  #read(entry: Entry, view: View): LakeDocument | null {
    const own = view.kind !== "overlay";
    const cached = this.#cache.get(entry.id, entry.seq, own);
    if (cached !== null) return cached;
    const row = this.#sql("SELECT body FROM documents WHERE id = ?").get(entry.id);
    if (row === undefined) return null;
    const body = String(row["body"]);
    // Bodies were checked when they were written.
    const document = JSON.parse(body) as LakeDocument;
    const shown = own ? document : { ...document, _id: entry.baseId, _originalId: entry.id };
    this.#lengths.set(shown, body.length);
    return this.#cache.put(entry.id, entry.seq, own, shown, body.length);
  }

  #sql(text: string): StatementSync {
    let statement = this.#statements.get(text);
    if (statement === undefined) {
      statement = this.#db.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }
}

/** In the order of the ids that the reader sees. */
function sorted(entries: Entry[], view: View): Entry[] {
  const key = view.kind === "overlay" ? (entry: Entry) => entry.baseId : (entry: Entry) => entry.id;
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The plus keeps SQLite from taking the index of bundles, which hardly narrows anything down. */
function restriction(view: Exclude<View, { kind: "overlay" }>): string {
  return (
    (view.kind === "published" ? " AND +d.bundle = ''" : "") +
    (view.rootOnly ? " AND +d.root = 1" : "")
  );
}

function toEntry(row: Record<string, unknown>): Entry {
  return {
    id: String(row["id"]),
    baseId: String(row["base_id"]),
    bundle: String(row["bundle"]),
    seq: Number(row["seq"]),
    unpublishes: row["unpublishes"] === 1,
  };
}
