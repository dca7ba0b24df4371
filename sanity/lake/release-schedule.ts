/**
 * Publishes scheduled releases when they are due. What is due stands in the documents, so that a schedule survives a
 * restart: what became due meanwhile is published right after it.
 */
import { applyReleaseAction } from "./actions/releases.ts";
import type { Batch } from "./batch.ts";
import { LakeError, messageOf } from "./errors.ts";
import { dueTime, ownerOf, RELEASE_TYPE, releaseName } from "./releases.ts";
import type { LakeDocument } from "./documents.ts";
import type { Store } from "./store.ts";
import type { Commit, Writer } from "./writer.ts";

/** Looks again at least this often: the clock may be set, and the machine may sleep. */
const LOOK_AGAIN_MS = 60_000;

export class ReleaseSchedule {
  readonly #store: Store;
  readonly #writer: Writer;
  readonly #log: (line: string) => void;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #closed = false;

  constructor(options: { store: Store; writer: Writer; log: (line: string) => void }) {
    this.#store = options.store;
    this.#writer = options.writer;
    this.#log = options.log;
  }

  /** Publishes what is due, and waits for the rest. */
  start(): void {
    this.#arm();
  }

  /** A commit may have scheduled a release, or the other way round. */
  changed(commit: Commit): void {
    if (commit.changes.some(({ documentId }) => documentId.startsWith("_.releases."))) this.#arm();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#running;
  }

  #arm(retryMs = 0): void {
    if (this.#closed || this.#running !== null) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const next = this.#scheduled()[0];
    if (next === undefined) return;
    const wait = Math.max(retryMs, Math.min(next.due - Date.now(), LOOK_AGAIN_MS));
    this.#timer = setTimeout(() => {
      this.#running = this.#publishDue().then((all) => {
        this.#running = null;
        this.#arm(all ? 0 : LOOK_AGAIN_MS);
      });
    }, wait);
    this.#timer.unref();
  }

  #scheduled(): { release: LakeDocument; due: number }[] {
    return this.#store
      .ofType(RELEASE_TYPE)
      .flatMap((release) => {
        const due = dueTime(release);
        return due === null ? [] : [{ release, due }];
      })
      .toSorted((a, b) => a.due - b.due);
  }

  /** @returns false when one of them has to be tried again */
  async #publishDue(): Promise<boolean> {
    for (const { release } of this.#scheduled()) {
      if (this.#closed || !isDue(release)) return true;
      const releaseId = releaseName(release);
      try {
        await this.#whenStillDue(release, (batch) =>
          applyReleaseAction(batch, this.#store, {
            actionType: "sanity.action.release.publish",
            releaseId,
          }),
        );
      } catch (error) {
        this.#log(`the release "${releaseId}" was due, and is not published: ${messageOf(error)}`);
        // A full disk says nothing about the release: it stays scheduled.
        if (!(error instanceof LakeError && error.status < 500)) return false;
        if (!(await this.#giveUp(release, messageOf(error)))) return false;
      }
    }
    return true;
  }

  /** The release is open again, and says why: somebody has to look at it. @returns false when that failed, too */
  async #giveUp(release: LakeDocument, message: string): Promise<boolean> {
    try {
      await this.#whenStillDue(release, (batch) =>
        batch.patch(release._id, {
          set: { state: "active", error: { message } },
          unset: ["publishAt"],
        }),
      );
      return true;
    } catch (error) {
      this.#log(messageOf(error));
      return false;
    }
  }

  /** One transaction; it does nothing when others that were before it have unscheduled the release, or moved it. */
  async #whenStillDue(release: LakeDocument, work: (batch: Batch) => void): Promise<void> {
    await this.#writer.transact(
      { kind: "actionError", identity: ownerOf(release) },
      () => Promise.resolve(null),
      (batch) => {
        const now = batch.get(release._id);
        if (now !== null && isDue(now)) work(batch);
      },
    );
  }
}

function isDue(release: LakeDocument): boolean {
  const due = dueTime(release);
  return due !== null && due <= Date.now();
}
