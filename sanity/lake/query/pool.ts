/** A few query threads behind one queue. A job that takes too long costs its thread, nothing else. */
import { Worker } from "node:worker_threads";
import { QUERY_MEMORY_MB } from "../constants.ts";
import { httpError, queryError, queryParseError } from "../errors.ts";
import type {
  Answers,
  HookJob,
  Job,
  MatchJob,
  QueryAnswer,
  QueryFailure,
  QueryJob,
  WorkerReply,
  WorkerSettings,
} from "./protocol.ts";

const MIN_THREADS = 2;
const MAX_THREADS = 6;
/** A job that waits longer than this, while all threads are busy, gets a new thread. */
const GROW_AFTER_MS = 60;
const MAX_QUEUE = 2_000;

interface Waiting {
  job: Job;
  resolve(value: Answers[keyof Answers]): void;
  reject(error: unknown): void;
}

interface Thread {
  worker: Worker;
  /** The timer runs from when the thread can work: that it takes a while to start is not the query's fault. */
  current: (Waiting & { id: number; timer: NodeJS.Timeout | null }) | null;
  /** Whether it has started, and opened the database. */
  proven: boolean;
}

export class QueryPool {
  readonly #settings: WorkerSettings;
  readonly #timeLimit: number;
  readonly #threads = new Set<Thread>();
  readonly #queue: Waiting[] = [];
  #nextId = 1;
  #closed = false;
  #growTimer: NodeJS.Timeout | null = null;

  constructor(settings: WorkerSettings, timeLimitMs: number) {
    this.#settings = settings;
    this.#timeLimit = timeLimitMs;
    for (let i = 0; i < MIN_THREADS; i++) this.#addThread();
  }

  /** @throws Error when the database fails; LakeError 400 for GROQ that does not parse, 408 after the time limit, 413 for a result that is too large */
  query(job: QueryJob): Promise<QueryAnswer> {
    return this.#run<"query">(job);
  }

  match(job: MatchJob): Promise<boolean[]> {
    return this.#run<"match">(job);
  }

  hook(job: HookJob): Promise<Answers["hook"]> {
    return this.#run<"hook">(job);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#growTimer !== null) clearTimeout(this.#growTimer);
    for (const waiting of this.#queue.splice(0))
      waiting.reject(httpError(503, "The content lake is shutting down"));
    await Promise.all([...this.#threads].map((thread) => thread.worker.terminate()));
  }

  #run<K extends keyof Answers>(job: Job): Promise<Answers[K]> {
    if (this.#closed) return Promise.reject(httpError(503, "The content lake is shutting down"));
    if (this.#queue.length >= MAX_QUEUE)
      return Promise.reject(httpError(503, `More than ${MAX_QUEUE} queries are waiting`));
    return new Promise<Answers[K]>((resolve, reject) => {
      // The worker answers each kind of job with the answer of that kind.
      while (this.#threads.size < MIN_THREADS) this.#addThread();
      this.#queue.push({ job, resolve: (value) => resolve(value as Answers[K]), reject });
      this.#dispatch();
    });
  }

  #dispatch(): void {
    for (const thread of this.#threads) {
      if (this.#queue.length === 0) return;
      if (thread.current === null) this.#start(thread);
    }
    if (this.#queue.length > 0 && this.#threads.size < MAX_THREADS && this.#growTimer === null) {
      this.#growTimer = setTimeout(() => {
        this.#growTimer = null;
        if (this.#queue.length > 0 && !this.#closed && this.#threads.size < MAX_THREADS)
          this.#addThread();
        this.#dispatch();
      }, GROW_AFTER_MS);
    }
  }

  #start(thread: Thread): void {
    const waiting = this.#queue.shift();
    if (waiting === undefined) return;
    const id = this.#nextId++;
    thread.current = { ...waiting, id, timer: thread.proven ? this.#limit(thread) : null };
    thread.worker.postMessage({ id, job: waiting.job });
  }

  #limit(thread: Thread): NodeJS.Timeout {
    return setTimeout(() => {
      this.#retire(
        thread,
        queryError(
          408,
          "queryTimeoutError",
          `The query was stopped after ${this.#timeLimit} ms, the limit of this content lake`,
        ),
      );
    }, this.#timeLimit);
  }

  #addThread(): void {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: this.#settings,
      resourceLimits: { maxOldGenerationSizeMb: QUERY_MEMORY_MB },
      name: "lake query",
    });
    const thread: Thread = { worker, current: null, proven: false };
    this.#threads.add(thread);
    worker.on("message", (reply: WorkerReply) => this.#finish(thread, reply));
    worker.on("error", (error: Error & { code?: string }) => {
      const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      this.#retire(
        thread,
        memory
          ? queryError(
              413,
              "queryMemoryError",
              `The query needs more than ${QUERY_MEMORY_MB} MB of memory, the limit of this content lake`,
            )
          : error,
      );
    });
    worker.on("exit", () => this.#retire(thread, httpError(500, "The query thread ended")));
  }

  #finish(thread: Thread, reply: WorkerReply): void {
    const current = thread.current;
    if (!thread.proven) {
      thread.proven = true;
      if (current !== null) current.timer = this.#limit(thread);
    }
    if (current === null || current.id !== reply.id) return;
    clearTimeout(current.timer ?? undefined);
    thread.current = null;
    if (reply.ok) current.resolve(reply.value);
    else current.reject(errorOf(reply.error, current.job));
    this.#dispatch();
  }

  /** Ends a thread and starts another in its place; its job fails with `error`. */
  #retire(thread: Thread, error: unknown): void {
    if (!this.#threads.delete(thread)) return;
    if (thread.current !== null) {
      clearTimeout(thread.current.timer ?? undefined);
      thread.current.reject(error);
      thread.current = null;
    }
    void thread.worker.terminate();
    if (this.#closed) return;
    // A thread that could not start would be followed by one that cannot either, and so on without an end, for
    // instance when the folder is gone: then the next job is the next attempt.
    if (thread.proven && this.#threads.size < MIN_THREADS) this.#addThread();
    if (this.#threads.size === 0)
      for (const waiting of this.#queue.splice(0)) waiting.reject(error);
    this.#dispatch();
  }
}

function errorOf(error: QueryFailure, job: Job): Error {
  // No answer that says what is wrong with the query: the server logs it, and answers 500.
  if (error.kind === "internal") return new Error(`A query thread failed: ${error.message}`);
  const text = job.kind === "hook" ? job.filter : job.query;
  if (error.kind === "parse") return queryParseError(error.message, text, error.start, error.end);
  if (error.kind === "tooLarge") return queryError(413, "resultTooLargeError", error.message);
  if (error.message === "not implemented") {
    return queryError(
      501,
      "queryNotImplementedError",
      "The query uses a function that the embedded content lake does not have",
    );
  }
  return queryError(400, "queryError", error.message);
}
