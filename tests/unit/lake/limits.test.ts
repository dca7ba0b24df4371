/** Each limit of the lake: what is over it gets an error that names it, and the lake goes on. */
import { request as httpRequest } from "node:http";
import type { OutgoingHttpHeaders } from "node:http";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeAll, afterAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import {
  MAX_ASSET_BYTES,
  MAX_DEPTH,
  MAX_HEADER_BYTES,
  MAX_HISTORY_IDS,
  MAX_INPUT_PIXELS,
  MAX_INPUT_SIDE,
  MAX_JSON_BYTES,
  MAX_PRESENCE_CONNECTIONS,
  MAX_QUERY_LENGTH,
  MAX_RESULT_LENGTH,
  MAX_STREAMS,
} from "../../../sanity/lake/constants.ts";
import { failureOf, testLake, until } from "./support.ts";
import type { TestLake } from "./support.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
});
afterAll(() => lake.remove());
afterEach(async () => {
  if ((await lake.client().fetch("1 + 1")) !== 2) throw new Error("the lake answers no more");
  if (lake.lines.length > 0) throw new Error(`the log is not empty: ${lake.lines.join("\n")}`);
});

/** Announces a body, and sends none of it. */
function announce(
  path: string,
  headers: OutgoingHttpHeaders,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      lake.url + path,
      { method: "POST", headers: { authorization: `Bearer ${lake.token}`, ...headers } },
      (response) => {
        let body = "";
        response.on("data", (chunk) => (body += String(chunk)));
        response.on("end", () => {
          resolve({ status: response.statusCode ?? 0, body });
          request.destroy();
        });
      },
    );
    request.on("error", reject);
    request.flushHeaders();
  });
}

test.each([
  ["/v1/data/query/production", MAX_JSON_BYTES],
  ["/v1/data/mutate/production", MAX_JSON_BYTES],
  ["/v1/data/actions/production", MAX_JSON_BYTES],
  ["/v1/assets/files/production", MAX_ASSET_BYTES],
  ["/v1/assets/images/production", MAX_ASSET_BYTES],
])("the body of a request: %s", async (path, limit) => {
  const { status, body } = await announce(path, { "content-length": limit + 1 });
  expect(status).toBe(413);
  expect(body).toContain(`limit of ${limit} bytes`);
});

test("the address and the headers of a request", async () => {
  const response = await lake.request(
    `/v1/data/query/production?query=${"1".repeat(MAX_HEADER_BYTES)}`,
  );
  expect(response.status).toBe(431);
  expect(await response.json()).toMatchObject({
    statusCode: 431,
    message: expect.stringContaining(`limit of ${MAX_HEADER_BYTES} bytes`),
  });
});

test("the length of a query, also in a mutation", async () => {
  const query = `"${"x".repeat(MAX_QUERY_LENGTH)}"`;
  const names = `has ${query.length} characters, the limit is ${MAX_QUERY_LENGTH}`;
  const asked = await failureOf(lake.client().fetch(query));
  expect(asked).toMatchObject({ statusCode: 413, message: expect.stringContaining(names) });
  const changed = await failureOf(lake.client().delete({ query }));
  expect(changed).toMatchObject({ statusCode: 413, message: expect.stringContaining(names) });
  const longest = "x".repeat(MAX_QUERY_LENGTH - 2);
  expect((await lake.client().fetch<string>(`"${longest}"`)).length).toBe(longest.length);
});

test("the size of a result", async () => {
  const patient = await testLake({ queryTimeLimitMs: 60_000 });
  const client = patient.client();
  await client.create({ _id: "large", _type: "note", text: "x".repeat(8_000_000) });
  const times = (n: number) => `[${Array(n).fill('*[_id == "large"][0].text').join(", ")}]`;
  expect(await client.fetch<string[]>(times(2))).toHaveLength(2);
  for (const n of [9, 80]) {
    const error = await failureOf(client.fetch(times(n)));
    expect(error.statusCode, String(n)).toBe(413);
    expect(error.message).toContain(`limit of ${MAX_RESULT_LENGTH} characters`);
  }
  await patient.remove();
});

test("the run time of a query", async () => {
  const slow =
    "count(*[count(*[count(*[count(*[count(*[count(*[^._id != _rev]) > 0]) > 0]) > 0]) > 0]) > 0])";
  const hasty = await testLake({ queryTimeLimitMs: 500 });
  const client = hasty.client();
  const transaction = client.transaction();
  for (let n = 0; n < 50; n++) transaction.create({ _type: "many" });
  await transaction.commit({ returnDocuments: false });
  const error = await failureOf(client.fetch(slow));
  expect(error.statusCode).toBe(408);
  expect(error.message).toContain("stopped after 500 ms, the limit");
  await hasty.remove();
});

test("the number of event streams, and the length of their addresses", async () => {
  const socket = new WebSocket(`${lake.url.replace("http", "ws")}/v1/lake/socket`);
  await new Promise((resolve) => socket.once("open", resolve));
  const answers = new Map<string, { status: number; body?: { message: string } }>();
  socket.on("message", (data) => {
    const message = JSON.parse((data as Buffer).toString()) as {
      id: string;
      status?: number;
      body?: { message: string };
    };
    if (message.status !== undefined)
      answers.set(message.id, { ...message, status: message.status });
  });
  const open = (id: string, url: string) =>
    socket.send(JSON.stringify({ op: "open", id, url, token: lake.token }));
  const listen = "/v1/data/listen/production?query=*";
  open("long", `${listen}&$a=${"1".repeat(MAX_HEADER_BYTES)}`);
  for (let n = 0; n <= MAX_STREAMS; n++) open(`s${n}`, listen);
  const last = await until(() => answers.get(`s${MAX_STREAMS}`), "all answers");
  expect(last.status).toBe(429);
  expect(last.body?.message).toContain(`${MAX_STREAMS} event streams already, the limit`);
  expect(answers.get(`s${MAX_STREAMS - 1}`)?.status).toBe(200);
  expect(answers.get("long")).toMatchObject({
    status: 414,
    body: { message: expect.stringContaining(`the limit is ${MAX_HEADER_BYTES}`) },
  });
  const response = await lake.request(listen);
  expect(response.status).toBe(429);
  // Who goes away makes room.
  socket.close();
  const room = await until(async () => {
    const again = await lake.request(listen);
    await again.body?.cancel();
    return again.status === 200 ? again : null;
  }, "room for one more");
  expect(room.status).toBe(200);
});

test("the number of presence connections", async () => {
  const open = () =>
    new Promise<WebSocket | Error>((resolve) => {
      const socket = new WebSocket(`${lake.url.replace("http", "ws")}/v1/socket/production`);
      socket.once("open", () => resolve(socket));
      socket.once("error", resolve);
    });
  const sockets: (WebSocket | Error)[] = [];
  for (let n = 0; n <= MAX_PRESENCE_CONNECTIONS; n++) sockets.push(await open());
  expect(sockets.pop()).toMatchObject({ message: expect.stringContaining("429") });
  for (const socket of sockets) expect(socket).toBeInstanceOf(WebSocket);
  for (const socket of sockets) if (socket instanceof WebSocket) socket.terminate();
});

test.each([
  [17_000, 17_000],
  [MAX_INPUT_SIDE + 1, 1],
])("the dimensions of an image: %i x %i", async (width, height) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
  const error = await failureOf(lake.client().assets.upload("image", Buffer.from(svg)));
  expect(error.statusCode).toBe(413);
  expect(error.message).toContain(`${width} x ${height} pixels`);
  expect(error.message).toContain(`limit is ${MAX_INPUT_PIXELS} pixels, and ${MAX_INPUT_SIDE}`);
});

test("the depth of a document", async () => {
  let value: unknown = 1;
  for (let n = 0; n <= MAX_DEPTH; n++) value = { value };
  const error = await failureOf(lake.client().create({ _type: "note", value }));
  expect(error.statusCode).toBe(400);
  expect(error.message).toContain(`deeper than ${MAX_DEPTH} levels`);
});

test("the documents that a request for history names", async () => {
  const ids = (count: number) => Array.from({ length: count }, (_, n) => `d${n}`).join(",");
  for (const path of ["documents", "transactions", "events/documents"]) {
    const base = `/v1/data/history/production/${path}`;
    expect((await lake.request(`${base}/${ids(MAX_HISTORY_IDS)}`)).status, path).toBe(200);
    const response = await lake.request(`${base}/${ids(MAX_HISTORY_IDS + 1)}`);
    expect(response.status, path).toBe(400);
    expect(await response.text()).toContain(`limit is ${MAX_HISTORY_IDS}`);
  }
});

test("the size of an answer of history", async () => {
  const part = 14 * 1024 * 1024;
  const count = Math.ceil(MAX_RESULT_LENGTH / part);
  await lake.client().create({ _id: "long", _type: "note", text: "x".repeat(part) });
  // The same change some times more, which is faster than making it.
  const db = new DatabaseSync(join(lake.dir, "lake.sqlite"));
  for (let n = 1; n < count; n++)
    db.exec(
      `INSERT INTO transactions (id, author, timestamp) SELECT 'again-${n}', 'me', max(timestamp) FROM transactions;
       INSERT INTO changes SELECT last_insert_rowid(), position, document_id, previous_rev, mutations, after
         FROM changes WHERE document_id = 'long' LIMIT 1`,
    );
  db.close();
  const base = "/v1/data/history/production";
  for (const path of [
    `documents/${"long,".repeat(count - 1)}long?lastRevision=true`,
    "transactions/long",
  ]) {
    const response = await lake.request(`${base}/${path}`);
    expect(response.status, path).toBe(413);
    expect(await response.text()).toContain(`limit of ${MAX_RESULT_LENGTH} characters`);
  }
  const bare = await lake.request(`${base}/transactions/long?excludeContent=true`);
  expect((await bare.text()).trim().split("\n")).toHaveLength(count);
}, 60_000);
