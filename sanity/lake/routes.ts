/** All paths of the lake, without the version prefix. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { parseActions, runActions } from "./actions.ts";
import { identityOf, userOf } from "./auth.ts";
import type { Auth, Caller, Role } from "./auth.ts";
import type { Assets } from "./assets.ts";
import { DATASET, EXPORT_STALL_MS, LAKE_VERSION, MAX_JSON_BYTES, PROJECT_ID } from "./constants.ts";
import { openForReading } from "./database.ts";
import { isObject } from "./documents.ts";
import { httpError, notImplemented } from "./errors.ts";
import type { Events } from "./events.ts";
import type { Guard } from "./guard.ts";
import { documentEvents, documentsInHistory, transactionLog } from "./history.ts";
import { readBody, readJson } from "./http.ts";
import type { Reply } from "./http.ts";
import { isPublishedId, isRootId, splitId } from "./ids.ts";
import { readImageParams } from "./image-params.ts";
import type { Images } from "./images.ts";
import { loginPage } from "./login-page.ts";
import { parseMutations, runMutations } from "./mutations.ts";
import type { QueryPool } from "./query/pool.ts";
import { assertQueryLength, readQuery } from "./query/request.ts";
import { parseDocument } from "./store.ts";
import type { Store } from "./store.ts";
import { streamStarter } from "./streams.ts";
import type { SseStreams } from "./streams.ts";
import type { Webhooks } from "./webhooks.ts";
import type { Writer } from "./writer.ts";

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
type Handler = (context: Context) => Promise<Reply | null> | Reply | null;

/** Who may come in: everybody, who has a token, who may write, administrators. */
type Access = "anyone" | "reader" | "writer" | "administrator";

interface Route {
  methods: string[];
  pattern: RegExp;
  access: Access;
  handler: Handler;
}

const routes: Route[] = [];

/** `:name` stands for one part of a path, `*name` for the rest of it. */
function route(methods: string, path: string, access: Access, handler: Handler): void {
  const source = path.replace(/\*([a-z]+)/g, "(?<$1>.+)").replace(/:([a-z]+)/g, "(?<$1>[^/]+)");
  routes.push({ methods: methods.split(" "), pattern: new RegExp(`^${source}$`), access, handler });
}

/**
 * Answers a request.
 * @throws LakeError 401, 403, 404, 405, and what handlers throw
 */
export async function dispatch(context: Omit<Context, "part">): Promise<Reply | null> {
  let known = false;
  for (const { methods, pattern, access, handler } of routes) {
    const found = pattern.exec(context.path);
    if (found === null) continue;
    known = true;
    if (!methods.includes(context.method === "HEAD" ? "GET" : context.method)) continue;
    assertAccess(access, context.caller);
    const parts = found.groups ?? {};
    if (parts["dataset"] !== undefined && parts["dataset"] !== DATASET) {
      throw httpError(
        404,
        `The dataset "${parts["dataset"].slice(0, 60)}" does not exist: this content lake has "${DATASET}"`,
      );
    }
    if (parts["project"] !== undefined && parts["project"] !== PROJECT_ID) {
      throw httpError(
        404,
        `The project "${parts["project"].slice(0, 60)}" does not exist: this content lake has "${PROJECT_ID}"`,
      );
    }
    return handler({ ...context, part: (name) => decode(parts[name] ?? "") });
  }
  if (known) throw httpError(405, `${context.method} is not allowed here`);
  const family = NOT_IMPLEMENTED.find((prefix) => context.path.startsWith(prefix));
  if (family !== undefined) throw notImplemented(`${context.method} ${family}`);
  throw httpError(404, "Not found");
}

/** What the hosted service has and the lake does not. */
const NOT_IMPLEMENTED = [
  "/jobs/",
  "/intake/",
  "/agent/",
  "/vision/",
  "/media-libraries/",
  "/canvases/",
  "/dashboards/",
  "/resources/",
  "/functions/",
  "/data/copy/",
  "/data/history/",
  "/data/validate/",
  "/data/schedules/",
  "/schedules/",
  "/schemas/",
  "/projects/",
  "/hooks/",
  "/video/",
  "/context/",
  "/organizations/",
  "/journey/",
  "/access/",
];

function assertAccess(access: Access, caller: Caller | null): void {
  if (access === "anyone") return;
  if (caller === null) throw httpError(401, "This needs a token");
  if (access === "writer" && caller.role === "viewer") {
    throw httpError(403, 'Insufficient permissions: the role "viewer" can read only');
  }
  if (access === "administrator" && caller.role !== "administrator") {
    throw httpError(403, 'Insufficient permissions: this needs the role "administrator"');
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw httpError(400, "The path has a broken percent encoding");
  }
}

function flag(search: URLSearchParams, name: string): boolean {
  return search.get(name) === "true";
}

// --- documents

const query: Handler = async ({ lake, request, method, search, apiVersion, caller }) => {
  const started = performance.now();
  const body = method === "POST" ? await readJson(request, MAX_JSON_BYTES) : undefined;
  const asked = readQuery(search, body, { apiVersion, anonymous: caller === null });
  const { json, tags } = await lake.pool.query({
    kind: "query",
    query: asked.query,
    params: asked.params,
    view: asked.view,
    identity: caller?.identity ?? "<anonymous>",
  });
  const ms = Math.round(performance.now() - started);
  const echo = asked.returnQuery ? `"query":${JSON.stringify(asked.query)},` : "";
  return { json: `{${echo}"result":${json},"syncTags":${JSON.stringify(tags)},"ms":${ms}}` };
};
route("GET POST", "/data/query/:dataset", "anyone", query);

route("GET", "/data/doc/:dataset/:ids", "anyone", ({ lake, part, search, caller }) => {
  const ids = part("ids").split(",").map(decode);
  if (ids.length > 1_000) throw httpError(400, "More than 1000 ids");
  if (flag(search, "includeAllVersions") && caller !== null) {
    const forms = ids.flatMap((id) => [
      splitId(id).baseId,
      ...lake.store.otherForms(splitId(id).baseId),
    ]);
    const documents = forms.map((id) => lake.store.get(id)).filter((document) => document !== null);
    return { body: { documents, omitted: [] } };
  }
  const documents = [];
  const omitted = [];
  for (const id of ids) {
    const readable = caller !== null || (isRootId(id) && isPublishedId(id));
    const document = lake.store.get(id);
    // "existence" for a document that may not be read, too: whether it exists is nobody's business.
    if (document === null || !readable) omitted.push({ id, reason: "existence" });
    else if (!flag(search, "excludeContent")) documents.push(document);
  }
  return { body: { documents, omitted } };
});

route("POST", "/data/mutate/:dataset", "writer", async ({ lake, request, search, caller }) => {
  const { mutations, transactionId } = parseMutations(await readJson(request, MAX_JSON_BYTES));
  const identity = caller?.identity ?? "";
  const select = async (text: string, params: Record<string, unknown>) => {
    assertQueryLength(text);
    const view = { kind: "raw", rootOnly: false } as const;
    const { json } = await lake.pool.query({ kind: "query", query: text, params, view, identity });
    return idsIn(JSON.parse(json));
  };
  const answer = await runMutations(lake.writer, select, mutations, {
    identity,
    transactionId: transactionId ?? search.get("transactionId") ?? undefined,
    returnIds: flag(search, "returnIds"),
    returnDocuments: flag(search, "returnDocuments"),
    dryRun: flag(search, "dryRun"),
    autoGenerateArrayKeys: flag(search, "autoGenerateArrayKeys"),
  });
  return { body: answer };
});

/** A mutation by query takes documents or ids. @throws LakeError 400 */
function idsIn(result: unknown): string[] {
  const items: unknown[] = Array.isArray(result) ? result : result === null ? [] : [result];
  return items.map((item) => {
    const id: unknown = isObject(item) ? item["_id"] : item;
    if (typeof id !== "string") throw httpError(400, "The query of a mutation must give documents");
    return id;
  });
}

route("POST", "/data/actions/:dataset", "writer", async ({ lake, request, caller }) => {
  const { actions, transactionId, dryRun } = parseActions(await readJson(request, MAX_JSON_BYTES));
  return {
    body: await runActions(lake.writer, lake.store, actions, {
      identity: caller?.identity ?? "",
      transactionId,
      dryRun,
    }),
  };
});

const stream: Handler = ({ lake, request, response, method, path, search, caller }) => {
  // An answer without a body has no events, and would never end.
  if (method === "HEAD") return { headers: { "content-type": "text/event-stream; charset=utf-8" } };
  const header = request.headers["last-event-id"];
  const start = streamStarter(
    lake.events,
    path,
    search,
    caller,
    typeof header === "string" ? header : null,
  );
  if (start === null) throw httpError(404, "No such event stream");
  lake.sse.start(response, start);
  return null;
};
route("GET", "/data/listen/:dataset", "anyone", stream);
route("GET", "/data/live/events/:dataset", "anyone", stream);

route("GET", "/socket/:dataset", "anyone", () => {
  throw httpError(426, "This address is for a WebSocket", { upgrade: "websocket" });
});

route("GET", "/data/export/:dataset", "reader", async ({ lake, request, response, search }) => {
  const types = (search.get("types") ?? "").split(",").filter((type) => type !== "");
  response.writeHead(200, { "content-type": "application/x-ndjson", "cache-control": "no-store" });
  for (const body of exported(lake.file, types)) {
    if (response.destroyed) break;
    // A slow reader gets its documents as it takes them: none of them wait in memory.
    if (!response.write(`${withUrlOf(ownUrl(request), body)}\n`)) await drained(response);
  }
  response.end();
  return null;
});

/** All documents as they are at this moment, however long the reader takes. */
function* exported(file: string, types: string[]): Generator<string> {
  const db = openForReading(file);
  try {
    const rows = db
      .prepare(
        `SELECT body FROM documents
         WHERE ?1 = '[]' OR type IN (SELECT value FROM json_each(?1)) ORDER BY id`,
      )
      .iterate(JSON.stringify(types));
    for (const row of rows) yield String(row["body"]);
  } finally {
    db.close();
  }
}

/** An asset's address is that of the lake at the time of its upload: another port may have been chosen since. */
function withUrlOf(lakeUrl: string, body: string): string {
  if (!body.includes('"sanity.imageAsset"') && !body.includes('"sanity.fileAsset"')) return body;
  const document = parseDocument(body);
  const path = document["path"];
  const isAsset = document._type === "sanity.imageAsset" || document._type === "sanity.fileAsset";
  if (!isAsset || typeof path !== "string" || typeof document["url"] !== "string") return body;
  return JSON.stringify({ ...document, url: `${lakeUrl}/${path}` });
}

/** Waits until a reader has taken what was sent; cuts off one that takes nothing, for it keeps the database from tidying up. */
async function drained(response: ServerResponse): Promise<void> {
  const timer = setTimeout(() => response.destroy(), EXPORT_STALL_MS);
  await new Promise<void>((resolve) => {
    const done = () => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.on("drain", done).on("close", done);
  });
  clearTimeout(timer);
}

// --- history and references

const idsOf = (context: Context) => context.part("ids").split(",").slice(0, 100);

route("GET", "/data/history/:dataset/documents/:ids", "reader", (context) => ({
  body: documentsInHistory(context.lake.store, idsOf(context), context.search),
}));
route("GET", "/data/history/:dataset/transactions/:ids", "reader", (context) => ({
  headers: { "content-type": "application/x-ndjson" },
  body: transactionLog(context.lake.store, idsOf(context), context.search),
}));
route("GET", "/data/history/:dataset/events/documents/:ids", "reader", (context) => ({
  body: documentEvents(context.lake.store, idsOf(context), context.search),
}));
route("GET", "/data/references/:dataset/documents/:id/to", "reader", ({ lake, part, search }) => {
  // References from other datasets alone: there are no other datasets, so nothing is counted twice.
  if (flag(search, "excludeInternalReferences")) return { body: { totalCount: 0, references: [] } };
  const { total, ids } = lake.store.referrers(part("id"), 100);
  return {
    body: {
      totalCount: total,
      references: ids.map((documentId) => ({
        projectId: PROJECT_ID,
        datasetName: DATASET,
        documentId,
      })),
    },
  };
});

// --- assets

const IMMUTABLE = "public, max-age=31536000, s-maxage=31536000, immutable";

/** Pictures are shown by other origins, and must not be taken for pages of the lake. */
const ASSET_HEADERS = {
  "cache-control": IMMUTABLE,
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "cross-origin",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'; sandbox",
};

route("POST", "/assets/images/:dataset", "writer", async ({ lake, request, search, caller }) => ({
  body: { document: await lake.assets.uploadImage(request, search, caller?.identity ?? "") },
}));
route("POST", "/assets/files/:dataset", "writer", async ({ lake, request, search, caller }) => ({
  body: { document: await lake.assets.uploadFile(request, search, caller?.identity ?? "") },
}));

route(
  "GET",
  "/images/:project/:dataset/:file(?:/[^/]+)?",
  "anyone",
  async ({ lake, request, part, search }) => {
    const name = part("file");
    const path = lake.assets.imagePath(name);
    if (path === null) throw httpError(404, "Image not found");
    const accept = request.headers.accept ?? "";
    const params = readImageParams(search, accept);
    const picture = await lake.images.picture(path, name.slice(name.lastIndexOf(".") + 1), params);
    const etag = `"${createHash("sha256").update(picture.bytes).digest("base64url").slice(0, 27)}"`;
    const headers: Record<string, string> = {
      ...ASSET_HEADERS,
      etag,
      "content-type": picture.mediaType,
      ...disposition(search, name),
    };
    if ((search.get("auto") ?? "") !== "") headers["vary"] = "Origin, Accept";
    if (isKnown(request.headers["if-none-match"], etag)) return { status: 304, headers };
    return { headers, body: picture.bytes };
  },
);

route(
  "GET",
  "/files/:project/:dataset/:file(?:/[^/]+)?",
  "anyone",
  async ({ lake, request, response, part, search, method }) => {
    const name = part("file");
    const path = lake.assets.filePath(name);
    const size =
      path === null
        ? null
        : await stat(path).then(
            (found) => found.size,
            () => null,
          );
    if (path === null || size === null) throw httpError(404, "File not found");
    const id = `file-${name.replace(".", "-")}`;
    const document = lake.store.get(id);
    const mimeType =
      typeof document?.["mimeType"] === "string"
        ? document["mimeType"]
        : "application/octet-stream";
    const etag = `"${name}"`;
    const headers: Record<string, string> = {
      ...ASSET_HEADERS,
      etag,
      "accept-ranges": "bytes",
      "content-type": mimeType,
      ...disposition(search, name),
    };
    if (isKnown(request.headers["if-none-match"], etag)) return { status: 304, headers };
    const range = readRange(request.headers.range, size);
    if (range === "unsatisfiable")
      return { status: 416, headers: { "content-range": `bytes */${size}` } };
    const { start, end } = range ?? { start: 0, end: size - 1 };
    response.writeHead(range === null ? 200 : 206, {
      ...headers,
      "content-length": end - start + 1,
      ...(range === null ? {} : { "content-range": `bytes ${start}-${end}/${size}` }),
    });
    if (method === "HEAD") response.end();
    else
      createReadStream(path, { start, end })
        .on("error", () => response.destroy())
        .pipe(response);
    return null;
  },
);

function readRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | null | "unsatisfiable" {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (found === null || (found[1] === "" && found[2] === "")) return null;
  const start = found[1] === "" ? Math.max(0, size - Number(found[2])) : Number(found[1]);
  const end = found[1] === "" || found[2] === "" ? size - 1 : Math.min(size - 1, Number(found[2]));
  return start > end || start >= size ? "unsatisfiable" : { start, end };
}

function isKnown(header: string | undefined, etag: string): boolean {
  return (
    header !== undefined &&
    header
      .split(",")
      .some((known) => known.trim().replace(/^W\//, "") === etag || known.trim() === "*")
  );
}

/** `dl` asks for a download; its value is the name of the file. */
function disposition(search: URLSearchParams, name: string): Record<string, string> {
  const asked = search.get("dl");
  if (asked === null) return {};
  const filename = asked === "" ? name : asked;
  const plain = filename.replace(/[^a-zA-Z0-9 ._-]/g, "_").slice(0, 150);
  return {
    "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(filename.slice(0, 150))}`,
  };
}

// --- sign-in

/** The lake's own address, as the caller knows it; the guard has checked the header. */
function ownUrl(request: IncomingMessage): string {
  return `http://${request.headers.host ?? ""}`;
}

route("GET", "/auth/providers", "anyone", ({ request }) => ({
  body: {
    thirdPartyLogin: true,
    sso: { saml: false },
    providers: [
      { name: "local", title: "Local token", url: `${ownUrl(request)}/v1/auth/login/local` },
    ],
  },
}));

/** @throws LakeError 400 for an address on an origin that is not listed */
function returnAddress(guard: Guard, search: URLSearchParams): URL {
  const text = search.get("origin") ?? "";
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || !guard.isListed(url.origin)) {
    throw httpError(
      400,
      'The parameter "origin" is not an address on an origin that may use this content lake',
    );
  }
  return url;
}

route("GET", "/auth/login/local", "anyone", ({ lake, search }) => {
  const { html, headers } = loginPage(returnAddress(lake.guard, search), null);
  return { headers, body: html };
});

route("POST", "/auth/login/local", "anyone", async ({ lake, request, search }) => {
  const target = returnAddress(lake.guard, search);
  const form = new URLSearchParams((await readBody(request, 10_000)).toString("utf8"));
  const ticket = lake.auth.ticketFor((form.get("token") ?? "").trim());
  if (ticket === null) {
    const { html, headers } = loginPage(target, "This is not a token of this content lake.");
    return { status: 401, headers, body: html };
  }
  target.hash = `sid=${ticket}`;
  return { status: 303, headers: { location: target.href, "referrer-policy": "no-referrer" } };
});

route("GET", "/auth/fetch", "anyone", ({ lake, search }) => ({
  body: { token: lake.auth.redeem(search.get("sid") ?? ""), label: "Local session" },
}));

route("POST", "/auth/logout", "anyone", ({ lake, caller }) => {
  if (caller !== null) lake.auth.logout(caller);
  return { body: { ok: true } };
});

route("GET", "/auth/id", "reader", ({ caller }) => ({ body: { id: caller?.identity } }));

// --- users

route("GET", "/users/me", "reader", ({ caller }) => ({ body: userOf(caller?.role ?? "viewer") }));

route("GET", "/users/me/keyvalue/:keys", "reader", ({ lake, part, caller }) => ({
  body: part("keys")
    .split(",")
    .map((key) => {
      const value = lake.store.keyValue(caller?.identity ?? "", key);
      return value === null ? null : { key, value: JSON.parse(value) as unknown };
    }),
}));

const keyValues = z
  .array(z.object({ key: z.string().min(1).max(300), value: z.unknown() }))
  .max(100);

route("PUT POST", "/users/me/keyvalue", "reader", async ({ lake, request, caller }) => {
  const body = await readJson(request, 1024 * 1024);
  const parsed = keyValues.safeParse(body);
  if (!parsed.success) throw httpError(400, "The body must be a list of {key, value}");
  lake.store.atomically(() => {
    for (const { key, value } of parsed.data)
      lake.store.setKeyValue(caller?.identity ?? "", key, JSON.stringify(value ?? null));
  });
  return { body: parsed.data };
});

const ROLES: Role[] = ["administrator", "editor", "viewer"];

const users: Handler = ({ part }) => {
  const ids = part("ids").split(",");
  const found = ids.map((id) => {
    const role = ROLES.find((candidate) => identityOf(candidate) === id);
    return role === undefined ? null : userOf(role);
  });
  if (ids.length > 1) return { body: found };
  if (found[0] === null) throw httpError(404, "User not found");
  return { body: found[0] };
};
route("GET", "/users/:ids", "reader", users);
route("GET", "/projects/:project/users/:ids", "reader", users);

// --- project

const project = {
  id: PROJECT_ID,
  displayName: "Local content lake",
  studioHost: null,
  organizationId: null,
  isBlocked: false,
  isDisabled: false,
  metadata: {},
  features: [],
  pendingInvites: 0,
  createdAt: "2026-01-01T00:00:00Z",
  members: ROLES.map((role) => ({
    id: identityOf(role),
    role,
    isCurrentUser: false,
    isRobot: false,
    roles: userOf(role).roles,
  })),
};

const dataset = {
  name: DATASET,
  aclMode: "public",
  createdAt: "2026-01-01T00:00:00Z",
  createdByUserId: identityOf("administrator"),
  tags: [],
  datasetProfile: "",
};

route("GET", "/projects", "reader", () => ({ body: [project] }));
route("GET", "/projects/:project", "reader", () => ({ body: project }));
route("GET", "/projects/:project/datasets", "reader", () => ({ body: [dataset] }));
route("GET", "/datasets", "reader", () => ({ body: [dataset] }));
route("GET", "/datasets/:dataset", "reader", () => ({ body: dataset }));
route("GET", "/projects/:project/datasets/:dataset", "reader", () => ({ body: dataset }));
route("GET", "/projects/:project/datasets/:dataset/acl", "reader", ({ caller }) => ({
  body: [
    {
      filter: '_id in path("**")',
      permissions:
        caller?.role === "viewer" ? ["read", "history"] : ["create", "update", "read", "history"],
    },
  ],
}));
route("GET", "/projects/:project/permissions", "reader", () => ({ body: [] }));
route("GET", "/projects/:project/grants", "reader", ({ caller }) => {
  const names = caller?.role === "viewer" ? ["read"] : ["create", "read", "update", "delete"];
  return {
    body: {
      "sanity.project": names.map((name) => ({ grants: [{ name, params: [] }], config: {} })),
      "sanity.document.filter": [
        {
          id: "all",
          name: "all-documents",
          title: "All documents",
          grants: names.map((name) => ({ name, params: [] })),
          config: { filter: '_id in path("**")' },
        },
      ],
    },
  };
});
route("GET", "/projects/:project/roles", "reader", () => ({
  body: ROLES.flatMap((role) => userOf(role).roles),
}));
route("GET", "/projects/:project/features", "reader", () => ({ body: [] }));
route("GET", "/features", "anyone", () => ({ body: [] }));
route("GET", "/projects/:project/tags", "reader", () => ({ body: [] }));
route("GET", "/projects/:project/user-applications", "reader", () => ({ body: [] }));
// What the Studio asks about the hosted service around a project: with these answers its menus stay quiet.
route("GET", "/projects/:project/datasets/:dataset/settings/indexing", "reader", () => ({
  body: { partialIndexSettings: {} },
}));
route("GET", "/subscriptions/project/:project", "reader", () => ({ json: "null" }));
route("GET", "/access/requests/me", "reader", () => ({ body: [] }));
route("GET", "/help", "anyone", () => ({ body: { resources: { sectionArray: [] } } }));
route("GET", "/geoip/country", "anyone", () => ({ body: { isoCode: null } }));
route("GET", "/journey/*rest", "anyone", () => ({ body: [] }));
route("GET", "/intake/telemetry-status", "anyone", () => ({ body: { status: "denied" } }));
route("GET", "/ping", "anyone", () => ({ body: { ok: true } }));
route("GET", "/projects/:project/cors", "administrator", () => ({ body: [] }));

const newToken = z.object({
  label: z.string().max(200).optional(),
  roleName: z.enum(["administrator", "editor", "viewer"]),
});

route("POST", "/projects/:project/tokens", "administrator", async ({ lake, request }) => {
  const parsed = newToken.safeParse(await readJson(request, 10_000));
  if (!parsed.success)
    throw httpError(
      400,
      "The body must be {label, roleName}, with the role administrator, editor or viewer",
    );
  const { label = "", roleName } = parsed.data;
  return {
    status: 201,
    body: { label, roles: userOf(roleName).roles, key: lake.auth.issue(roleName, "robot") },
  };
});

route("GET", "/check/cors", "anyone", ({ lake, request }) => {
  const origin = request.headers.origin;
  const allowed = origin === undefined || lake.guard.isListed(origin);
  const headers: Record<string, string> = allowed ? {} : { "access-control-allow-origin": "*" };
  return {
    // Any page may learn that it is not allowed: that is what the question is for.
    headers,
    body: { result: { allowed, withCredentials: allowed } },
  };
});

// --- webhooks

route("GET", "/hooks/projects/:project", "administrator", ({ lake, search }) => ({
  body: lake.webhooks.report(
    Math.min(1_000, Math.max(1, Number(search.get("limit") ?? 100) || 100)),
  ),
}));

// --- the lake itself

route("GET", "/", "anyone", () => ({
  body: {
    name: "Embedded content lake",
    version: LAKE_VERSION,
    description:
      "A small server that speaks the protocol of Sanity's Content Lake, for this machine only.",
    projectId: PROJECT_ID,
    datasets: [DATASET],
  },
}));
