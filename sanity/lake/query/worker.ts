/** A query thread: takes one job after the other. It may be ended at any moment; it holds nothing that is not on disk. */
import { parentPort, workerData } from "node:worker_threads";
import { openForReading } from "../database.ts";
import { messageOf } from "../errors.ts";
import { Dataset } from "./dataset.ts";
import { Evaluator, ResultTooLarge } from "./evaluate.ts";
import type {
  Answers,
  Job,
  QueryFailure,
  WorkerReply,
  WorkerRequest,
  WorkerSettings,
} from "./protocol.ts";

const port = parentPort;
if (port === null) throw new Error("query/worker.ts runs in a worker thread only");

// The pool passes exactly this.
const settings = workerData as WorkerSettings;
const evaluator = new Evaluator(new Dataset(openForReading(settings.file)), settings);

// No job has this number: it says that the thread has started.
port.postMessage({ id: 0, ok: true, value: [] } satisfies WorkerReply);

port.on("message", (request: WorkerRequest) => {
  run(request.job).then(
    (value) => port.postMessage({ id: request.id, ok: true, value } satisfies WorkerReply),
    (error: unknown) =>
      port.postMessage({
        id: request.id,
        ok: false,
        error: describe(error, request.job),
      } satisfies WorkerReply),
  );
});

function run(job: Job): Promise<Answers[keyof Answers]> {
  switch (job.kind) {
    case "query":
      return evaluator.query(job);
    case "match":
      return evaluator.match(job);
    case "hook":
      return evaluator.hook(job);
  }
}

/** groq-js throws `GroqSyntaxError` with a position, and `GroqQueryError` (not exported) without one. */
function describe(error: unknown, job: Job): QueryFailure {
  const text = job.kind === "hook" ? job.filter : job.query;
  const message = messageOf(error);
  if (error instanceof ResultTooLarge) return { kind: "tooLarge", message, start: 0, end: 0 };
  if (error instanceof Error && "code" in error && error.code === "ERR_SQLITE_ERROR")
    return { kind: "internal", message, start: 0, end: 0 };
  const name = error instanceof Error ? error.name : "";
  const position = error instanceof Error && "position" in error ? Number(error.position) : null;
  if (position !== null && Number.isFinite(position)) {
    return { kind: "parse", message, start: position, end: Math.min(position + 1, text.length) };
  }
  if (/Groq(Query|Syntax)Error/.test(name))
    return { kind: "parse", message, start: 0, end: text.length };
  return { kind: "failed", message, start: 0, end: 0 };
}
