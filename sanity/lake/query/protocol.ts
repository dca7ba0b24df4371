/** What the main thread and the query threads say to each other. */
import type { JsonObject, LakeDocument } from "../documents.ts";

/** Which documents a reader sees, and in which form. */
export type View =
  /** Every stored document under its own id; `rootOnly` leaves out ids with a dot. */
  | { kind: "raw"; rootOnly: boolean }
  /** Published documents. */
  | { kind: "published"; rootOnly: boolean }
  /** For each published id the first form that exists, in the order of `bundles` ('' is published). */
  | { kind: "overlay"; bundles: string[] };

export interface QueryJob {
  kind: "query";
  query: string;
  params: JsonObject;
  view: View;
  identity: string;
  /** Evaluates on plain groq-js without any short cut: for the tests that compare the two. */
  plain?: boolean;
}

/** For which documents does the filter of a listener's query hold? */
export interface MatchJob {
  kind: "match";
  query: string;
  params: JsonObject;
  /** What a query within the filter sees. */
  view: View;
  identity: string;
  documents: (LakeDocument | null)[];
}

export interface HookJob {
  kind: "hook";
  filter: string;
  projection: string;
  before: LakeDocument | null;
  after: LakeDocument | null;
}

export type Job = QueryJob | MatchJob | HookJob;

export interface QueryAnswer {
  /** The result as JSON text. */
  json: string;
  tags: string[];
}

export interface HookAnswer {
  matches: boolean;
  /** The projected body as JSON text, when the filter matches. */
  json: string;
}

export interface Answers {
  query: QueryAnswer;
  match: boolean[];
  hook: HookAnswer;
}

export type WorkerRequest = { id: number; job: Job };

export type WorkerReply =
  | { id: number; ok: true; value: Answers[keyof Answers] }
  | {
      id: number;
      ok: false;
      error: QueryFailure;
    };

export interface QueryFailure {
  /** `internal`: the query has no part in it. */
  kind: "parse" | "tooLarge" | "failed" | "internal";
  message: string;
  start: number;
  end: number;
}

export interface WorkerSettings {
  file: string;
  projectId: string;
  dataset: string;
  maxResultLength: number;
}
