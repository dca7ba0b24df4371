/**
 * Requests that nobody would send: no crash, no hang, no 500. The same ones in each run, so that a failure comes
 * again; `LAKE_FUZZ=20000 LAKE_FUZZ_SEED=7` sends more and others.
 */
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { testLake } from "./support.ts";
import type { TestLake } from "./support.ts";

const count = Number(process.env["LAKE_FUZZ"] ?? 500);
let state = Number(process.env["LAKE_FUZZ_SEED"] ?? 3);
function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;
const some = (make: () => string, most: number) => Array.from({ length: random(most) }, make);

let lake: TestLake;
let image = "";
let file = "";
beforeAll(async () => {
  lake = await testLake({ queryTimeLimitMs: 2_000 });
  const client = lake.client();
  const bytes = await sharp({
    create: { width: 60, height: 40, channels: 3, background: "#08f" },
  })
    .png()
    .toBuffer();
  image = new URL((await client.assets.upload("image", bytes)).url).pathname;
  file = new URL((await client.assets.upload("file", Buffer.from("0123456789"))).url).pathname;
  await client.createOrReplace({ _id: "a", _type: "note", list: [{ _key: "k", n: 1 }], text: "t" });
});
afterAll(() => lake.remove());

const ATOMS = [
  "",
  "..",
  "%2e%2e%2f",
  "%",
  "%00",
  "%ff%fe",
  "null",
  "true",
  "-1",
  "1e999",
  "NaN",
  "a",
  "drafts.a",
  "versions.r1.a",
  "production",
  "local",
  "__proto__",
  "constructor",
  "'; DROP TABLE documents; --",
  "\\u0000",
  "𝔘😀",
  "[0]",
  'list[_key=="k"].n',
  "list[-1:]",
  "a.b..c",
  "*",
  "**",
  "/etc/passwd",
  "x".repeat(3_000),
  "[".repeat(400),
  "{".repeat(400),
  "(".repeat(400),
];
const atom = () => pick(ATOMS);

const PATHS = [
  "/",
  "/data/query/production",
  "/data/doc/production/@",
  "/data/mutate/production",
  "/data/actions/production",
  "/data/listen/production",
  "/data/live/events/production",
  "/data/export/production",
  "/data/history/production/documents/@",
  "/data/history/production/transactions/@",
  "/data/history/production/events/documents/@",
  "/data/references/production/documents/@/to",
  "/assets/images/production",
  "/assets/files/production",
  "/images/local/production/@",
  "/files/local/production/@",
  "/users/@",
  "/users/me/keyvalue/@",
  "/users/me/keyvalue",
  "/projects/@/datasets/@/acl",
  "/projects/local/tokens",
  "/auth/login/local",
  "/auth/fetch",
  "/auth/logout",
  "/check/cors",
  "/hooks/projects/local",
  "/socket/production",
  "/lake/socket",
  "/jobs/@/listen",
  "/@/@/@",
];

const GROQ = [
  "*",
  "[",
  "]",
  "_type",
  "==",
  '"note"',
  "$a",
  "|",
  "order(",
  ")",
  "{",
  "}",
  "...",
  "->",
  "^",
  "@",
  "count(",
  "references(",
  "_id in path(",
  '"**"',
  "match",
  "&&",
  "||",
  "!",
  "..",
  "0",
  "1.5",
  "select(",
  "=>",
  ",",
  ":",
  "score(",
  "text::query(",
  "geo::distance(",
  "delta::changed(",
  "now()",
  "//",
  "\n",
  "[0...9]",
  "pt::text(",
  "math::sum(",
  "string::split(",
  "dateTime(",
];

const PARAMETERS = [
  "query",
  "$a",
  "$b c",
  "perspective",
  "returnQuery",
  "dryRun",
  "returnDocuments",
  "transactionId",
  "revision",
  "time",
  "limit",
  "nextCursor",
  "fromTransaction",
  "reverse",
  "effectFormat",
  "types",
  "filename",
  "origin",
  "sid",
  "includeAllVersions",
  "w",
  "h",
  "rect",
  "fit",
  "crop",
  "q",
  "fm",
  "dpr",
  "rot",
  "blur",
  "bg",
  "pad",
  "dl",
  "enableResume",
];

function json(depth: number): unknown {
  if (depth <= 0 || random(3) === 0)
    return pick([null, true, 0, -1, 1e308, 1.5, "", atom(), atom(), "note", "a"]);
  if (random(3) === 0) return Array.from({ length: random(4) }, () => json(depth - 1));
  return Object.fromEntries(
    Array.from({ length: random(4) }, () => [
      pick(["_id", "_type", "_ref", "_key", "_rev", "id", "set", "items", atom()]),
      json(depth - 1),
    ]),
  );
}

const OPERATIONS = ["set", "setIfMissing", "unset", "insert", "inc", "dec", "diffMatchPatch"];

function body(): string | Buffer {
  const patch = () => ({
    id: pick(["a", atom()]),
    [pick(OPERATIONS)]: pick([
      json(3),
      { [atom()]: json(2) },
      [atom()],
      { after: atom(), items: [json(2)] },
    ]),
    ...(random(3) === 0 ? { ifRevisionID: atom() } : {}),
  });
  const mutation = () =>
    pick<unknown>([
      { [pick(["create", "createOrReplace", "createIfNotExists"])]: json(4) },
      { createOrReplace: { _id: atom(), _type: "note", value: json(4) } },
      { patch: patch() },
      { patch: { ...patch(), id: undefined, query: groq(), params: json(2) } },
      { delete: pick([{ id: atom() }, { query: groq() }, json(1)]) },
      json(3),
    ]);
  const action = () => ({
    actionType: `sanity.action.document.${pick(["create", "edit", "publish", "unpublish", "discard", "delete", "replaceDraft", "version.create", "version.discard", "version.replace", "version.unpublish", atom()])}`,
    publishedId: pick(["a", atom()]),
    draftId: pick(["drafts.a", atom()]),
    versionId: pick(["versions.r1.a", atom()]),
    attributes: json(3),
    document: json(3),
    patch: pick([patch(), json(2)]),
    includeDrafts: pick([[], ["drafts.a"], json(1)]),
  });
  const text = () =>
    JSON.stringify(
      pick([
        () => ({ mutations: Array.from({ length: random(4) }, mutation) }),
        () => ({ actions: pick([action(), [action(), action()]]) }),
        () => ({ query: groq(), params: json(2), perspective: pick([json(1), "drafts", ["r1"]]) }),
        () => json(5),
        () => [{ key: atom(), value: json(3) }],
      ])(),
    );
  return pick([
    text,
    text,
    text,
    () => text().slice(0, -1 - random(5)),
    () => `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
    () => Buffer.from(Array.from({ length: random(300) }, () => random(256))),
    () => "",
  ])();
}

const groq = () =>
  some(() => pick([pick(GROQ), pick(GROQ), pick(GROQ), atom()]), 14).join(pick(["", " "]));

function address(): string {
  const path = pick([pick(PATHS), pick(PATHS), image, file]).replaceAll("@", () =>
    pick([encodeURIComponent(atom()), atom().replaceAll(/[^\x21-\x7e]/g, "%20")]),
  );
  const search = some(
    () =>
      `${encodeURIComponent(pick(PARAMETERS))}=${encodeURIComponent(pick([atom(), groq(), JSON.stringify(json(2)), String(random(9_000))]))}`,
    5,
  ).join("&");
  return `${pick(["/v1", "/v2025-02-19", "/vX", "", "/v"])}${path}?${search}`;
}

function headers(): Record<string, string> {
  const printable = () => atom().replaceAll(/[^\x20-\x7e]/g, "?");
  return {
    ...(random(5) > 0
      ? { authorization: `Bearer ${pick([lake.token, lake.token, lake.viewerToken])}` }
      : {}),
    ...(random(8) === 0 ? { authorization: printable() } : {}),
    ...(random(6) === 0 ? { origin: pick(["http://localhost:3000", "null", printable()]) } : {}),
    ...(random(6) === 0 ? { "content-type": printable() } : {}),
    ...(random(6) === 0
      ? { range: pick(["bytes=0-3", "bytes=-5", "bytes=9-1", printable()]) }
      : {}),
    ...(random(6) === 0 ? { "if-none-match": printable() } : {}),
    ...(random(6) === 0 ? { "last-event-id": printable() } : {}),
    ...(random(6) === 0 ? { accept: pick(["image/avif", printable()]) } : {}),
  };
}

/** The status of an answer; event streams are left as soon as they begin. */
function ask(
  method: string,
  path: string,
  sent: Record<string, string>,
  content: string | Buffer,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(lake.url, { method, path, headers: sent }, (response) => {
      const status = response.statusCode ?? 0;
      if (String(response.headers["content-type"]).startsWith("text/event-stream")) {
        request.destroy();
        return resolve(status);
      }
      response.resume();
      response.on("end", () => resolve(status));
    });
    request.on("error", reject);
    request.end(method === "GET" || method === "HEAD" ? undefined : content);
  });
}

test(
  `${count} strange requests`,
  async () => {
    const seen = new Map<number, number>();
    for (let n = 0; n < count; n++) {
      const method = pick([
        "GET",
        "GET",
        "POST",
        "POST",
        "PUT",
        "DELETE",
        "HEAD",
        "OPTIONS",
        "PATCH",
      ]);
      const [path, sent, content] = [address(), headers(), body()];
      const what = `${n}: ${method} ${path} ${JSON.stringify(sent)} ${String(content).slice(0, 2_000)}`;
      const status = await ask(method, path, sent, content).catch((error: unknown) => {
        throw new Error(what, { cause: error });
      });
      if (status >= 500 && status !== 501)
        throw new Error(`${status} for ${what}\n${lake.lines.join("\n")}`);
      seen.set(status, (seen.get(status) ?? 0) + 1);
    }
    expect(lake.lines).toEqual([]);
    // Many of them must get past the first checks, or they would say little.
    expect(seen.get(200) ?? 0).toBeGreaterThan(count / 20);
    expect(seen.get(400) ?? 0).toBeGreaterThan(count / 20);
    expect(await lake.client().fetch("1 + 1")).toBe(2);
  },
  60_000 + count * 50,
);

test("bytes that are no HTTP", async () => {
  const port = Number(new URL(lake.url).port);
  for (const text of [
    "\u0000\u0001\u0002\r\n\r\n",
    "GET\r\n\r\n",
    `GET / HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-length: x\r\n\r\n`,
    `POST /v1/data/mutate/production HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n`,
    `GET /${"a".repeat(100_000)} HTTP/1.1\r\n\r\n`,
  ]) {
    const answer = await new Promise<string>((resolve, reject) => {
      let received = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(text));
      socket.on("data", (data) => (received += data.toString()));
      socket.on("close", () => resolve(received));
      socket.on("error", reject);
    });
    expect(answer, text.slice(0, 60)).toMatch(/^HTTP\/1.1 4\d\d /);
  }
  expect(lake.lines).toEqual([]);
});

test.each(["/v1/lake/socket", "/v1/socket/production"])("strange messages to %s", async (path) => {
  for (let round = 0; round < 20; round++) {
    const socket = new WebSocket(lake.url.replace("http", "ws") + path);
    const ended = new Promise<void>((resolve) => socket.once("close", () => resolve()));
    await new Promise((resolve) => socket.once("open", resolve));
    for (let n = 0; n < 20; n++) {
      const message = pick([
        () => body(),
        () =>
          JSON.stringify({
            op: pick(["auth", "open", "close", "x"]),
            id: atom(),
            token: lake.token,
            url: address(),
            lastEventId: atom(),
          }),
        () =>
          JSON.stringify({
            jsonrpc: "2.0",
            id: pick([1, atom(), null]),
            method: `presence_${pick(["subscribe", "announce", "rollcall", "disconnect", "unsubscribe", atom()])}`,
            params: json(4),
          }),
        () =>
          JSON.stringify({
            jsonrpc: "2.0",
            id: 1,
            method: "authorization",
            params: { authorization: `Bearer ${lake.token}` },
          }),
      ])();
      socket.send(message);
    }
    socket.close();
    await ended;
  }
  expect(lake.lines).toEqual([]);
  expect(await lake.client().fetch("1 + 1")).toBe(2);
});

test("asking for the head of an event stream ends", async () => {
  for (const path of ["/v1/data/listen/production?query=*", "/v1/data/live/events/production"])
    expect(await ask("HEAD", path, {}, "")).toBe(200);
});
