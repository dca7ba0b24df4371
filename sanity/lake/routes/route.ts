/** What a route is: a path, who may come in, and who answers. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Assets } from "../assets.ts";
import type { Auth, Caller } from "../auth.ts";
import { httpError } from "../errors.ts";
import type { Events } from "../events.ts";
import type { Guard } from "../guard.ts";
import type { Reply } from "../http.ts";
import type { Images } from "../images.ts";
import type { QueryPool } from "../query/pool.ts";
import type { Store } from "../store.ts";
import type { SseStreams } from "../streams.ts";
import type { Webhooks } from "../webhooks.ts";
import type { Writer } from "../writer.ts";

export interface Lake {
  /** The database. */
  file: string;
  store: Store;
  writer: Writer;
  pool: QueryPool;
  auth: Auth;
  events: Events;
  sse: SseStreams;
  assets: Assets;
  images: Images;
  webhooks: Webhooks;
  guard: Guard;
  log: (line: string) => void;
}

export interface Context {
  lake: Lake;
  request: IncomingMessage;
  response: ServerResponse;
  method: string;
  /** Without the version prefix. */
  path: string;
  search: URLSearchParams;
  /** `2025-02-19`, `1`, `X`; what came without a version counts as the oldest. */
  apiVersion: string;
  caller: Caller | null;
  /** Named parts of the path. */
  part: (name: string) => string;
}

/** `null`: the handler has answered by itself. */
export type Handler = (context: Context) => Promise<Reply | null> | Reply | null;

/** Who may come in: everybody, who has a token, who may write, administrators. */
export type Access = "anyone" | "reader" | "writer" | "administrator";

export interface Route {
  methods: string[];
  pattern: RegExp;
  access: Access;
  handler: Handler;
}

/** `:name` stands for one part of a path, `*name` for the rest of it. */
export function route(methods: string, path: string, access: Access, handler: Handler): Route {
  const source = path.replace(/\*([a-z]+)/g, "(?<$1>.+)").replace(/:([a-z]+)/g, "(?<$1>[^/]+)");
  return { methods: methods.split(" "), pattern: new RegExp(`^${source}$`), access, handler };
}

/** Undoes percent encoding. @throws LakeError 400 */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw httpError(400, "The path has a broken percent encoding");
  }
}

/** Whether a switch of the query string is on. */
export function flag(search: URLSearchParams, name: string): boolean {
  return search.get(name) === "true";
}

/** The lake's own address, as the caller knows it; the guard has checked the header. */
export function ownUrl(request: IncomingMessage): string {
  return `http://${request.headers.host ?? ""}`;
}
