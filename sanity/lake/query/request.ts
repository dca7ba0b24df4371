/** Reads a query from an HTTP request: text, parameters, perspective. */
import { MAX_QUERY_LENGTH } from "../constants.ts";
import { isObject } from "../documents.ts";
import type { JsonObject } from "../documents.ts";
import { httpError, queryParseError } from "../errors.ts";
import type { View } from "./protocol.ts";

export interface QueryRequest {
  query: string;
  params: JsonObject;
  view: View;
  returnQuery: boolean;
}

/** From this version on a query without a perspective sees published documents only. */
const PUBLISHED_BY_DEFAULT_FROM = "2025-02-19";

const RELEASE_NAME = /^[a-zA-Z0-9_-]{1,64}$/;

/**
 * @param anonymous readers without a token see published documents on the root path, whatever they ask for
 * @throws LakeError 400
 */
export function readQuery(
  search: URLSearchParams,
  body: unknown,
  options: { apiVersion: string; anonymous: boolean },
): QueryRequest {
  const posted = isObject(body) ? body : {};
  const query = typeof posted["query"] === "string" ? posted["query"] : search.get("query");
  if (query === null || query.trim() === "")
    throw queryParseError("The query is missing or empty", query ?? "", 0, 0);
  assertQueryLength(query);
  const asked = posted["perspective"] ?? search.getAll("perspective");
  return {
    query,
    params: { ...readParams(search), ...(isObject(posted["params"]) ? posted["params"] : {}) },
    view: readView(asked, options),
    returnQuery: search.get("returnQuery") !== "false",
  };
}

/** @throws LakeError 413 */
export function assertQueryLength(query: string): void {
  if (query.length <= MAX_QUERY_LENGTH) return;
  throw httpError(
    413,
    `The query has ${query.length} characters, the limit is ${MAX_QUERY_LENGTH}`,
  );
}

/** `$name=<JSON>` of the query string. @throws LakeError 400 */
export function readParams(search: URLSearchParams): JsonObject {
  const params: JsonObject = {};
  for (const [name, value] of search) {
    if (!name.startsWith("$")) continue;
    try {
      params[name.slice(1)] = JSON.parse(value);
    } catch {
      throw httpError(400, `The query parameter ${name.slice(0, 60)} is not valid JSON`);
    }
  }
  return params;
}

/** @throws LakeError 400 for a perspective that does not exist */
export function readView(
  asked: unknown,
  { apiVersion, anonymous }: { apiVersion: string; anonymous: boolean },
): View {
  const names = (Array.isArray(asked) ? asked : [asked])
    .flatMap((item: unknown) => (typeof item === "string" ? item.split(",") : []))
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => (name === "previewDrafts" ? "drafts" : name));
  for (const name of names) {
    if (!RELEASE_NAME.test(name))
      throw httpError(400, `Invalid perspective "${name.slice(0, 60)}"`);
  }
  if (names.length > 1 && names.includes("raw")) {
    throw httpError(400, 'The perspective "raw" cannot be part of a list');
  }
  if (anonymous) return { kind: "published", rootOnly: true };
  const [only] = names;
  if (only === undefined) {
    const raw = apiVersion !== "X" && apiVersion < PUBLISHED_BY_DEFAULT_FROM;
    return raw ? { kind: "raw", rootOnly: false } : { kind: "published", rootOnly: false };
  }
  if (names.length === 1 && only === "raw") return { kind: "raw", rootOnly: false };
  if (names.length === 1 && only === "published") return { kind: "published", rootOnly: false };
  const bundles = names.map((name) => (name === "published" ? "" : name));
  // A list falls back on what is published; drafts have to be named.
  if (!bundles.includes("")) bundles.push("");
  return { kind: "overlay", bundles: [...new Set(bundles)] };
}
