/** The one place where documents change: a queue of transactions, each committed to disk before anybody hears of it. */
import { Batch } from "./batch.ts";
import type { Change } from "./batch.ts";
import { storageFailure, WriteError, writeFailure } from "./errors.ts";
import { randomName } from "./ids.ts";
import type { Store } from "./store.ts";

export interface Commit {
  seq: number;
  transactionId: string;
  timestamp: string;
  identity: string;
  changes: Change[];
}

export interface TransactionOptions {
  kind: "mutationError" | "actionError";
  identity: string;
  transactionId?: string | undefined;
  dryRun?: boolean;
  autoGenerateArrayKeys?: boolean;
}

/** Tells which operation of the request is at work, for the `index` of an error. */
export interface Progress {
  index: number;
}

export class Writer {
  readonly #store: Store;
  readonly #insideCommit: ((commit: Commit) => void)[] = [];
  readonly #afterCommit: ((commit: Commit) => void)[] = [];
  #tail: Promise<unknown> = Promise.resolve();
  #lastTime: number;

  constructor(store: Store) {
    this.#store = store;
    this.#lastTime = store.newestTime();
  }

  /** `listener` runs within the SQLite transaction: what it stores is committed with the documents. */
  onWithinCommit(listener: (commit: Commit) => void): void {
    this.#insideCommit.push(listener);
  }

  /** `listener` runs right after the commit, in commit order. */
  onCommit(listener: (commit: Commit) => void): void {
    this.#afterCommit.push(listener);
  }

  /**
   * Runs one transaction. `prepare` may wait (for instance for the ids that a query selects): no other
   * transaction runs meanwhile. `work` is synchronous.
   * @throws LakeError with Sanity's body for the first operation that fails; then nothing was changed
   */
  transact<P, T>(
    options: TransactionOptions,
    prepare: () => Promise<P>,
    work: (batch: Batch, prepared: P, progress: Progress) => T,
  ): Promise<{ transactionId: string; result: T; changes: Change[] }> {
    const run = async () => {
      const prepared = await prepare();
      return this.#apply(options, (batch, progress) => work(batch, prepared, progress));
    };
    const outcome = this.#tail.then(run, run);
    this.#tail = outcome.catch(() => undefined);
    return outcome;
  }

  /** Resolves when all transactions that were asked for so far are done. */
  async idle(): Promise<void> {
    await this.#tail;
  }

  #apply<T>(options: TransactionOptions, work: (batch: Batch, progress: Progress) => T) {
    const transactionId = options.transactionId ?? randomName(22);
    const timestamp = this.#now();
    const progress: Progress = { index: 0 };
    const batch = new Batch(this.#store, {
      transactionId,
      timestamp,
      identity: options.identity,
      autoGenerateArrayKeys: options.autoGenerateArrayKeys ?? false,
    });
    let result: T;
    try {
      if (this.#store.hasTransaction(transactionId)) {
        throw new WriteError(
          409,
          "transactionAlreadyExistsError",
          `The transaction "${transactionId}" was already performed`,
          {
            transactionId,
          },
        );
      }
      result = work(batch, progress);
      batch.assertIntegrity();
    } catch (error) {
      if (error instanceof WriteError) throw writeFailure(options.kind, error, progress.index);
      throw error;
    }
    const changes = batch.changes();
    if (options.dryRun === true || changes.length === 0) return { transactionId, result, changes };

    const commit: Commit = {
      seq: 0,
      transactionId,
      timestamp,
      identity: options.identity,
      changes,
    };
    try {
      this.#store.atomically(() => {
        commit.seq = this.#store.addTransaction(transactionId, options.identity, timestamp);
        changes.forEach((change, position) => {
          if (change.after === null) this.#store.remove(change.documentId);
          else this.#store.put(change.after, commit.seq);
          this.#store.addChange(commit.seq, position, {
            documentId: change.documentId,
            previousRev: change.before?._rev ?? null,
            mutations: change.mutations,
            after: change.after,
          });
        });
        this.#store.purge(batch.purged(), commit.seq);
        for (const listener of this.#insideCommit) listener(commit);
      });
    } catch (error) {
      throw storageFailure(error) ?? error;
    }
    for (const listener of this.#afterCommit) listener(commit);
    return { transactionId, result, changes };
  }

  /** Times never go backwards, even if the clock of the machine does, while the lake is off too: history is ordered by them. */
  #now(): string {
    this.#lastTime = Math.max(Date.now(), this.#lastTime);
    return new Date(this.#lastTime).toISOString();
  }
}
