/**
 * GROQ webhooks. A write stores what it has to say to each hook in the same SQLite transaction; whether the hook
 * wants it, and what exactly is sent, is found out afterwards. So a delivery survives any crash, and a write never
 * waits for one. Deliveries of one document go out in order; a failed one holds up the later ones of that document.
 */
import { createHash, createHmac } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { DATASET, PROJECT_ID, WEBHOOK_LOG } from "./constants.ts";
import type { LakeDocument } from "./documents.ts";
import { LakeError, messageOf } from "./errors.ts";
import { isPublishedId } from "./ids.ts";
import type { QueryPool } from "./query/pool.ts";
import { parseDocument } from "./store.ts";
import type { Store } from "./store.ts";
import type { Commit } from "./writer.ts";

export type HookOperation = "create" | "update" | "delete";

export interface Webhook {
  name: string;
  url: string;
  secret: string;
  on: HookOperation[];
  /** GROQ condition; empty: every change. */
  filter: string;
  /** GROQ projection; empty: the whole document. */
  projection: string;
}

export interface RetryTimes {
  firstMs: number;
  mostMs: number;
  giveUpAfterMs: number;
}

const RETRY: RetryTimes = { firstMs: 500, mostMs: 60_000, giveUpAfterMs: 30 * 60_000 };
const REQUEST_TIMEOUT_MS = 30_000;
const CONCURRENCY = 16;
/** After so many deliveries the log is cut to its length. */
const TRIM_EVERY = 100;

interface Delivery {
  id: number;
  hook: string;
  documentId: string;
  operation: HookOperation;
  transactionId: string;
  timestamp: string;
  before: LakeDocument | null;
  after: LakeDocument | null;
  payload: string | null;
  attempts: number;
  createdAt: number;
}

type Outcome =
  | { ok: true; status: number }
  | { ok: false; retry: boolean; status: number | null; error: string };

export class Webhooks {
  readonly #hooks: Map<string, Webhook>;
  readonly #store: Store;
  readonly #pool: QueryPool;
  readonly #log: (line: string) => void;
  readonly #retry: RetryTimes;
  readonly #lanes = new Map<string, number[]>();
  readonly #running = new Set<Promise<void>>();
  readonly #stop = new AbortController();
  /** No delivery is given up for the time in which there was no lake to send it. */
  readonly #since = Date.now();
  #free = CONCURRENCY;
  #finished = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(options: {
    hooks: Webhook[];
    store: Store;
    pool: QueryPool;
    log: (line: string) => void;
    retry?: RetryTimes;
  }) {
    this.#hooks = new Map(options.hooks.map((hook) => [hook.name, hook]));
    this.#store = options.store;
    this.#pool = options.pool;
    this.#log = options.log;
    this.#retry = options.retry ?? RETRY;
  }

  /** Takes up what an earlier process left. */
  start(): void {
    const rows = this.#store
      .sql("SELECT id, hook, document_id FROM deliveries WHERE state = 'pending' ORDER BY id")
      .all();
    for (const row of rows) {
      const hook = String(row["hook"]);
      if (this.#hooks.has(hook)) this.#enqueue(hook, String(row["document_id"]), Number(row["id"]));
      else
        this.#finish(Number(row["id"]), "dropped", null, "the webhook is not configured any more");
    }
  }

  /** Stores the deliveries of a commit; runs within its SQLite transaction. */
  record(commit: Commit): void {
    for (const { documentId, before, after } of commit.changes) {
      if (!isPublishedId(documentId)) continue;
      const operation: HookOperation =
        before === null ? "create" : after === null ? "delete" : "update";
      for (const hook of this.#hooks.values()) {
        if (!hook.on.includes(operation)) continue;
        this.#store
          .sql(
            `INSERT INTO deliveries (hook, document_id, operation, transaction_id, timestamp, before, after, state, created_at)
             VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', ?)`,
          )
          .run(
            hook.name,
            documentId,
            operation,
            commit.transactionId,
            commit.timestamp,
            before === null ? null : JSON.stringify(before),
            after === null ? null : JSON.stringify(after),
            Date.now(),
          );
      }
    }
  }

  /** Sends what a commit has stored. */
  deliver(commit: Commit): void {
    if (this.#hooks.size === 0) return;
    const rows = this.#store
      .sql(
        "SELECT id, hook, document_id FROM deliveries WHERE transaction_id = ? AND state = 'pending' ORDER BY id",
      )
      .all(commit.transactionId);
    for (const row of rows)
      this.#enqueue(String(row["hook"]), String(row["document_id"]), Number(row["id"]));
  }

  /** What an administrator may read: the hooks, and their newest deliveries. */
  report(limit: number) {
    const deliveries = this.#store
      .sql(
        `SELECT id, hook, document_id AS documentId, operation, transaction_id AS transactionId, state, attempts,
           last_status AS status, last_error AS error, created_at AS createdAt, finished_at AS finishedAt
         FROM deliveries ORDER BY id DESC LIMIT ?`,
      )
      .all(limit);
    const hooks = [...this.#hooks.values()].map(({ name, url, on, filter, projection }) => ({
      name,
      url,
      on,
      filter,
      projection,
    }));
    return { hooks, deliveries };
  }

  /** Waits for the requests under way; what waits for a retry stays stored. */
  async close(): Promise<void> {
    this.#stop.abort();
    for (const waiting of this.#waiting.splice(0)) waiting();
    await Promise.allSettled(this.#running);
  }

  #enqueue(hook: string, documentId: string, id: number): void {
    const key = `${hook}\n${documentId}`;
    const lane = this.#lanes.get(key);
    if (lane !== undefined) {
      lane.push(id);
      return;
    }
    const started = [id];
    this.#lanes.set(key, started);
    const running: Promise<void> = this.#drain(key, started)
      .catch((error: unknown) => this.#log(`webhook: ${messageOf(error)}`))
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #drain(key: string, lane: number[]): Promise<void> {
    try {
      for (;;) {
        const [id] = lane;
        if (id === undefined || this.#stop.signal.aborted) break;
        // One that cannot even be read stays stored, and is taken up after the next start; the others go on.
        await this.#work(id).catch((error: unknown) => this.#log(`webhook: ${messageOf(error)}`));
        lane.shift();
      }
    } finally {
      this.#lanes.delete(key);
    }
  }

  /** Takes one delivery to its end: sent, refused for good, given up, or not wanted. */
  async #work(id: number): Promise<void> {
    const delivery = this.#load(id);
    const hook = delivery === null ? undefined : this.#hooks.get(delivery.hook);
    if (delivery === null || hook === undefined) return;
    for (;;) {
      if (this.#stop.signal.aborted) return;
      await this.#turn();
      let outcome: Outcome;
      try {
        if (this.#stop.signal.aborted) return;
        if (delivery.payload === null) {
          const payload = await this.#payload(hook, delivery);
          if (payload === null) return this.#finish(id, "skipped", null, null);
          delivery.payload = payload;
        }
        outcome = await this.#send(hook, delivery, delivery.payload);
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        outcome = { ok: false, retry: mayPass(error), status: null, error: messageOf(error) };
      } finally {
        this.#free++;
        this.#waiting.shift()?.();
      }
      delivery.attempts++;
      if (outcome.ok) return this.#finish(id, "delivered", outcome.status, null, delivery);
      const wait = Math.min(this.#retry.mostMs, this.#retry.firstMs * 2 ** (delivery.attempts - 1));
      const began = Math.max(delivery.createdAt, this.#since);
      const tooLate = Date.now() + wait - began > this.#retry.giveUpAfterMs;
      if (!outcome.retry || tooLate) {
        this.#log(
          `webhook ${hook.name}: ${delivery.operation} of ${delivery.documentId} failed after ${delivery.attempts} attempt(s): ${outcome.error}`,
        );
        return this.#finish(id, "failed", outcome.status, outcome.error, delivery);
      }
      const { status, error } = outcome;
      this.#note(() =>
        this.#store
          .sql(
            "UPDATE deliveries SET attempts = ?, payload = ?, last_status = ?, last_error = ? WHERE id = ?",
          )
          .run(delivery.attempts, delivery.payload, status, error, id),
      );
      await delay(wait, undefined, { signal: this.#stop.signal }).catch(() => undefined);
    }
  }

  async #payload(hook: Webhook, delivery: Delivery): Promise<string | null> {
    const { matches, json } = await this.#pool.hook({
      kind: "hook",
      filter: hook.filter,
      projection: hook.projection,
      before: delivery.before,
      after: delivery.after,
    });
    return matches ? json : null;
  }

  async #send(hook: Webhook, delivery: Delivery, payload: string): Promise<Outcome> {
    const sentAt = Date.now();
    const signature = createHmac("sha256", hook.secret)
      .update(`${sentAt}.${payload}`)
      .digest("base64url");
    try {
      const response = await fetch(hook.url, {
        method: "POST",
        redirect: "manual",
        signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
        headers: {
          "content-type": "application/json",
          "user-agent": "sanity-lake-webhook",
          "sanity-webhook-signature": `t=${sentAt},v1=${signature}`,
          "idempotency-key": createHash("sha256")
            .update(
              `${hook.name}\n${delivery.id}\n${delivery.transactionId}\n${delivery.documentId}`,
            )
            .digest("hex"),
          "sanity-operation": delivery.operation,
          "sanity-document-id": delivery.documentId,
          "sanity-project-id": PROJECT_ID,
          "sanity-dataset": DATASET,
          "sanity-transaction-id": delivery.transactionId,
          "sanity-transaction-time": delivery.timestamp,
        },
        body: payload,
      });
      await response.body?.cancel();
      if (response.ok) return { ok: true, status: response.status };
      const retry = response.status >= 500 || response.status === 429;
      return { ok: false, retry, status: response.status, error: `HTTP ${response.status}` };
    } catch (error) {
      const cause =
        error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
      return { ok: false, retry: true, status: null, error: messageOf(error) + cause };
    }
  }

  async #turn(): Promise<void> {
    while (this.#free <= 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#free--;
  }

  #load(id: number): Delivery | null {
    const row = this.#store
      .sql("SELECT * FROM deliveries WHERE id = ? AND state = 'pending'")
      .get(id);
    if (row === undefined) return null;
    const document = (value: unknown) =>
      value === null || value === undefined ? null : parseDocument(value);
    return {
      id,
      hook: String(row["hook"]),
      documentId: String(row["document_id"]),
      // Written by `record` and by nobody else.
      operation: String(row["operation"]) as HookOperation,
      transactionId: String(row["transaction_id"]),
      timestamp: String(row["timestamp"]),
      before: document(row["before"]),
      after: document(row["after"]),
      payload: row["payload"] === null ? null : String(row["payload"]),
      attempts: Number(row["attempts"]),
      createdAt: Number(row["created_at"]),
    };
  }

  #finish(
    id: number,
    state: string,
    status: number | null,
    error: string | null,
    delivery?: Delivery,
  ): void {
    this.#note(() => {
      if (state === "skipped") {
        this.#store.sql("DELETE FROM deliveries WHERE id = ?").run(id);
        return;
      }
      this.#store
        .sql(
          `UPDATE deliveries SET state = ?, attempts = ?, payload = NULL, before = NULL, after = NULL, finished_at = ?,
             last_status = ?, last_error = ? WHERE id = ?`,
        )
        .run(state, delivery?.attempts ?? 0, Date.now(), status, error, id);
      if (this.#finished++ % TRIM_EVERY !== 0) return;
      this.#store
        .sql(
          `DELETE FROM deliveries WHERE state <> 'pending' AND id <=
             (SELECT id FROM deliveries WHERE state <> 'pending' ORDER BY id DESC LIMIT 1 OFFSET ?)`,
        )
        .run(WEBHOOK_LOG);
    });
  }

  /** What cannot be noted, for instance on a full disk, is sent once more after the next start; the others wait for nothing. */
  #note(write: () => unknown): void {
    try {
      this.#store.atomicallySoon(write);
    } catch (error) {
      this.#log(`webhook: a delivery could not be noted: ${messageOf(error)}`);
    }
  }
}

/** The hook's own query is as wrong the next time; a thread that ended, a full queue and the like are not. */
function mayPass(error: unknown): boolean {
  return !(error instanceof LakeError && (error.status === 400 || error.status === 501));
}
