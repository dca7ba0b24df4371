/** An answer that comes before the end of the request's body reaches also a client that sends all of it first. */
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import {
  LINGER_MS,
  LINGER_SILENCE_MS,
  MAX_ASSET_BYTES,
  MAX_JSON_BYTES,
} from "../../../sanity/lake/constants.ts";
import { send } from "../../../sanity/lake/http.ts";
import { lakeProcess } from "./lake-process.ts";
import { newFolder, testLake } from "./support.ts";
import type { TestLake } from "./support.ts";

/** More than what the system holds between a sender and a receiver who reads nothing. */
const LARGE = 8 * 1024 * 1024;

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
});
afterAll(() => lake.remove());
afterEach(() => vi.useRealTimers());

interface Sending {
  method?: string;
  headers?: Record<string, string>;
  size?: number;
  /** Says nothing about its length. */
  chunked?: boolean;
}

/** Sends a body before it reads a byte, and gives the status and the body of the answer. */
async function answerAfterBody(
  url: string,
  { method = "POST", headers = {}, size = LARGE, chunked = false }: Sending,
): Promise<{ status: number; body: string }> {
  const { host, hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname).pause();
  try {
    const lines = {
      host,
      ...(chunked ? { "transfer-encoding": "chunked" } : { "content-length": String(size) }),
      ...headers,
    };
    socket.write(`${method} ${pathname} HTTP/1.1\r\n`);
    for (const [name, value] of Object.entries(lines)) socket.write(`${name}: ${value}\r\n`);
    socket.write("\r\n");
    if (chunked) socket.write(`${size.toString(16)}\r\n`);
    await sendTo(socket, Buffer.alloc(size, 32));
    if (chunked) socket.write("\r\n0\r\n\r\n");
    return await read(socket);
  } finally {
    socket.destroy();
  }
}

function sendTo(socket: Socket, bytes: Buffer | string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.write(bytes, () => resolve());
  });
}

/** Reads one answer. @throws Error when the connection ends before */
async function read(socket: Socket): Promise<{ status: number; body: string }> {
  let text = "";
  // Whoever has the answer may go on sending: the connection stays.
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    const [head, body = ""] = text.split("\r\n\r\n", 2);
    const length = Number(/^content-length: (\d+)/im.exec(head ?? "")?.[1] ?? Infinity);
    if (Buffer.byteLength(body) >= length) return { status: Number(text.split(" ", 2)[1]), body };
  }
  throw new Error(`the connection ended after: ${text}`);
}

const mutate = "/v1/data/mutate/production";
const files = "/v1/assets/files/production";
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
/** A body that is announced, and not even sent whole. */
const tooMuch = (limit: number) => ({
  headers: { ...bearer(lake.token), "content-length": String(limit + 1) },
});

test.each<[string, number, string, () => Sending]>([
  ["a mutation without a token", 401, mutate, () => ({})],
  ["an upload without a token", 401, files, () => ({})],
  ["an upload with a wrong token", 401, files, () => ({ headers: bearer("wrong") })],
  ["a mutation by a reader", 403, mutate, () => ({ headers: bearer(lake.viewerToken) })],
  ["an upload by a reader", 403, files, () => ({ headers: bearer(lake.viewerToken) })],
  ["a page of another origin", 403, files, () => ({ headers: { origin: "http://evil.example" } })],
  ["another host", 421, mutate, () => ({ headers: { host: "evil.example" } })],
  ["another dataset", 404, "/v1/data/mutate/other", () => ({ headers: bearer(lake.token) })],
  ["another method", 405, mutate, () => ({ headers: bearer(lake.token), method: "PUT" })],
  ["another service", 501, "/v1/jobs/production", () => ({ headers: bearer(lake.token) })],
  ["a mutation that announces too much", 413, mutate, () => tooMuch(MAX_JSON_BYTES)],
  ["an upload that announces too much", 413, files, () => tooMuch(MAX_ASSET_BYTES)],
  [
    "a mutation that is too large without a word",
    413,
    mutate,
    () => ({ headers: bearer(lake.token), size: MAX_JSON_BYTES + LARGE, chunked: true }),
  ],
  [
    "an answer that is no error, on a connection that is not used again",
    200,
    "/v1/auth/logout",
    () => ({ headers: { connection: "close" } }),
  ],
])("%s: %i", async (_, status, path, sending) => {
  const answer = await answerAfterBody(lake.url + path, sending());
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body)).toMatchObject(
    status === 200 ? { ok: true } : { statusCode: status },
  );
  expect(lake.lines).toEqual([]);
});

test("a disk that is full in the middle of an upload: 507", async () => {
  const dir = newFolder();
  // 1 MB for each file. Without the signal a write over the limit is an error, as on a full disk.
  const confined = await lakeProcess(dir, "trap '' XFSZ; ulimit -f 2000");
  const token = readFileSync(join(dir, "token"), "utf8").trim();
  const answer = await answerAfterBody(confined.url + files, { headers: bearer(token) });
  expect(answer.status).toBe(507);
  expect(answer.body).toContain("could not write to its folder");
  await confined.kill();
  rmSync(dir, { recursive: true });
});

test.each([
  ["ends in the middle", "content-length: 10\r\n\r\nabc", ""],
  ["breaks in the middle", "transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n", "no chunk\r\n"],
])("a body that %s after its answer gets no second one", async (_, start, rest) => {
  const { host, hostname, port } = new URL(lake.url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  let text = "";
  socket.write(`POST ${mutate} HTTP/1.1\r\nhost: ${host}\r\n${start}`);
  socket.on("data", (data) => (text += String(data)));
  await once(socket, "data");
  socket.end(rest);
  await once(socket, "close");
  expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 401"]);
});

/**
 * A server that has answered, a client that has sent no more than the head of its request, and a clock that stands
 * still.
 */
async function answered(): Promise<{
  request: IncomingMessage;
  response: ServerResponse;
  client: Socket;
}> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const server = createServer((request, response) =>
    send(request, response, { status: 401, body: { statusCode: 401 } }),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a TCP port has an address of this form.
  const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
  onTestFinished(() => {
    client.destroy();
    server.close();
  });
  client.write("POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\n");
  // What this event brings.
  const [request, response] = (await once(server, "request")) as [IncomingMessage, ServerResponse];
  expect(await read(client)).toEqual({ status: 401, body: '{"statusCode":401}' });
  return { request, response, client };
}

test("the connection ends when the body has come", async () => {
  const { request, response, client } = await answered();
  client.write("x".repeat(999));
  await once(request, "data");
  expect(response.writableEnded).toBe(false);
  const ended = once(client.resume(), "close");
  client.write("x");
  await ended;
});

test("the connection ends when nothing more of the body comes", async () => {
  const { request, response, client } = await answered();
  for (let n = 0; n < 3; n++) {
    vi.advanceTimersByTime(LINGER_SILENCE_MS - 1);
    expect(response.writableEnded).toBe(false);
    client.write("x");
    await once(request, "data");
  }
  const ended = once(client.resume(), "close");
  vi.advanceTimersByTime(LINGER_SILENCE_MS);
  await ended;
});

test("the connection ends when the body goes on and on", async () => {
  const { request, response, client } = await answered();
  for (let past = 0; past + 1_000 < LINGER_MS; past += 1_000) {
    vi.advanceTimersByTime(1_000);
    client.write("x");
    await once(request, "data");
  }
  expect(response.writableEnded).toBe(false);
  const ended = once(client.resume(), "close");
  vi.advanceTimersByTime(1_000);
  await ended;
});

test("a client that goes away leaves nothing behind", async () => {
  const { response, client } = await answered();
  expect(vi.getTimerCount()).toBe(2);
  client.destroy();
  await once(response, "close");
  expect(vi.getTimerCount()).toBe(0);
});
