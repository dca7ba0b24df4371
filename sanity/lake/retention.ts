/**
 * How long history is kept, and with it the bytes of assets: as the hosted store does by plan, changes go when they
 * are old, and the oldest of a document go when it has very many. What stays whatever its age: the newest content of
 * every document that exists, or was deleted not long ago, and of the versions that an archived release would bring
 * back.
 */
import { setImmediate as breathe } from "node:timers/promises";
import { removeOrphans } from "./asset-files.ts";
import { HISTORY_CHANGES, HISTORY_DAYS } from "./constants.ts";
import { messageOf } from "./errors.ts";
import type { Store } from "./store.ts";

const HOUR_MS = 60 * 60_000;
/** Changes that are looked at in one go: nobody waits longer than these take. */
const STEP = 500;

/** Newest content of a document that exists, that was deleted after `:last`, or that a release may bring back. */
const NEEDED = `
  c.after IS NOT NULL
  AND c.seq = (SELECT max(n.seq) FROM changes n
               WHERE n.document_id = c.document_id AND n.after IS NOT NULL)
  AND (EXISTS (SELECT 1 FROM documents d WHERE d.id = c.document_id)
       OR EXISTS (SELECT 1 FROM changes k WHERE k.document_id = c.document_id AND k.seq > :last)
       OR (c.document_id GLOB 'versions.*.*'
           AND EXISTS (SELECT 1 FROM documents r WHERE r.id = '_.releases.' ||
             substr(c.document_id, 10, instr(substr(c.document_id, 10), '.') - 1))))`;

export class Retention {
  readonly #dir: string;
  readonly #store: Store;
  readonly #log: (line: string) => void;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #closed = false;

  constructor(options: { dir: string; store: Store; log: (line: string) => void }) {
    this.#dir = options.dir;
    this.#store = options.store;
    this.#log = options.log;
  }

  /** Tidies up now and every hour. */
  start(): void {
    const tidy = () => {
      this.#running ??= this.tidy(Date.now())
        .catch((error: unknown) => this.#log(`old history is still there: ${messageOf(error)}`))
        .finally(() => (this.#running = null));
    };
    tidy();
    this.#timer = setInterval(tidy, HOUR_MS).unref();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#running;
  }

  /**
   * Removes what is older than the limit at this time, what is more than the limit of one document, and files that
   * nobody knows.
   */
  async tidy(now: number): Promise<void> {
    await this.#removeOld(new Date(now - HISTORY_DAYS * 24 * HOUR_MS).toISOString());
    await this.#removeMany();
    await removeOrphans(this.#dir, this.#store, now, () => this.#closed);
  }

  async #removeOld(before: string): Promise<void> {
    const last = this.#store.seqAtTime(before);
    let [seq, position] = [0, -1];
    while (!this.#closed) {
      const rows = this.#store
        .sql(
          `SELECT c.rowid AS row, c.seq, c.position, ${NEEDED} AS needed FROM changes c
           WHERE (c.seq, c.position) > (:seq, :position) AND c.seq <= :last
           ORDER BY c.seq, c.position LIMIT ${STEP}`,
        )
        .all({ seq, position, last });
      const newest = rows.at(-1);
      if (newest === undefined) return;
      [seq, position] = [Number(newest["seq"]), Number(newest["position"])];
      const old = rows.filter((row) => row["needed"] !== 1).map((row) => Number(row["row"]));
      this.#remove("rowid IN (SELECT value FROM json_each(?))", JSON.stringify(old));
      await breathe();
    }
  }

  async #removeMany(): Promise<void> {
    const rows = this.#store
      .sql("SELECT document_id AS id FROM changes GROUP BY document_id HAVING count(*) > ?")
      .all(HISTORY_CHANGES);
    for (const row of rows) {
      if (this.#closed) return;
      const id = String(row["id"]);
      const oldest = this.#store
        .sql("SELECT seq FROM changes WHERE document_id = ? ORDER BY seq DESC LIMIT 1 OFFSET ?")
        .get(id, HISTORY_CHANGES - 1);
      this.#remove("document_id = ? AND seq < ?", id, Number(oldest?.["seq"] ?? 0));
      await breathe();
    }
  }

  #remove(condition: string, ...values: (string | number)[]): void {
    this.#store.atomicallySoon(() => this.#store.removeChanges(condition, ...values));
  }
}
