/**
 * Errors that become HTTP answers. Sanity's clients read three body shapes:
 * `{statusCode, error, message}` for plain HTTP errors, `{error: {type: 'mutationError' | 'actionError',
 * description, items}}` for writes, and `{error: {type: 'queryParseError', ...}}` for GROQ.
 */
import { STATUS_CODES } from "node:http";

export class LakeError extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    body: unknown,
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.name = "LakeError";
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** A plain HTTP error: `{statusCode, error, message}`. */
export function httpError(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): LakeError {
  return new LakeError(
    status,
    message,
    { statusCode: status, error: STATUS_CODES[status] ?? "Error", message },
    headers,
  );
}

export interface ErrorItem {
  error: { type: string; description: string; [detail: string]: unknown };
  index: number;
}

/** What went wrong with one mutation or action of a request; `status` is the HTTP status that it asks for. */
export class WriteError extends Error {
  readonly status: number;
  readonly type: string;
  readonly details: Record<string, unknown>;

  constructor(
    status: number,
    type: string,
    description: string,
    details: Record<string, unknown> = {},
  ) {
    super(description);
    this.name = "WriteError";
    this.status = status;
    this.type = type;
    this.details = details;
  }
}

/** Puts a failed write into the body that `@sanity/client` turns into a `ClientError` with items. */
export function writeFailure(
  kind: "mutationError" | "actionError",
  error: WriteError,
  index: number,
): LakeError {
  const item: ErrorItem = {
    error: { type: error.type, description: error.message, ...error.details },
    index,
  };
  const what = kind === "mutationError" ? "mutation" : "action";
  const description = `The ${what}(s) failed: ${error.message}`;
  return new LakeError(error.status, description, {
    error: { type: kind, description, items: [item] },
  });
}

/** A GROQ text that does not parse; `start` and `end` point into the query. */
export function queryParseError(
  description: string,
  query: string,
  start: number,
  end: number,
): LakeError {
  return new LakeError(400, description, {
    error: { type: "queryParseError", description, query, start, end },
  });
}

/** A query that parsed but could not be answered. */
export function queryError(status: number, type: string, description: string): LakeError {
  return new LakeError(status, description, { error: { type, description } });
}

/** What the lake does not do says so. */
export function notImplemented(what: string): LakeError {
  return httpError(501, `${what} is not implemented by the embedded content lake`);
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const FILE_CODES = new Set(["ENOSPC", "EDQUOT", "EROFS", "EFBIG", "EACCES", "EPERM", "EIO"]);
/** SQLite's numbers: READONLY, IOERR, FULL, CANTOPEN. */
const SQLITE_CODES = new Set([8, 10, 13, 14]);

/** A disk that is full or must not be written, in words; null for every other error. */
export function storageFailure(error: unknown): LakeError | null {
  if (!(error instanceof Error)) return null;
  const code = "code" in error ? error.code : undefined;
  const number = "errcode" in error && typeof error.errcode === "number" ? error.errcode : 0;
  const isStorage =
    code === "ERR_SQLITE_ERROR" ? SQLITE_CODES.has(number & 0xff) : FILE_CODES.has(String(code));
  if (!isStorage) return null;
  return httpError(
    507,
    `The content lake could not write to its folder, and nothing was changed: ${error.message}`,
  );
}
