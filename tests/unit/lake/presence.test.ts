import { fromSanityClient } from "@sanity/bifur-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { testLake, until } from "./support.ts";
import type { TestLake } from "./support.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
});
afterAll(() => lake.remove());

interface Event {
  type: string;
  i: string;
  session?: string;
  m?: { sessionId?: string; session?: string; locations?: unknown[] };
}

/** One tab of the Studio: Sanity's own client, and what it hears. */
async function tab(token = lake.token) {
  const client = lake.client();
  const bifur = fromSanityClient({
    getUrl: (path) => client.getUrl(path),
    config: () => ({ dataset: "production", token }),
  });
  const events: Event[] = [];
  const errors: unknown[] = [];
  const subscription = bifur.listen<Event>("presence").subscribe({
    next: (event) => events.push(event),
    error: (error) => errors.push(error),
  });
  const request = (method: Parameters<typeof bifur.request>[0], params: Record<string, unknown>) =>
    new Promise((resolve, reject) => {
      bifur.request(method, params).subscribe({ next: resolve, error: reject });
    });
  // Requests on one connection are answered in order, so after this one the subscription exists.
  await request("presence_rollcall", { session: "warm-up" });
  return { events, errors, request, stop: () => subscription.unsubscribe() };
}

/** The protocol by hand, for what the client does not do. */
async function wire(headers: Record<string, string> = {}) {
  const socket = new WebSocket(
    `${lake.url.replace("http", "ws")}/v2022-06-30/socket/production?tag=sanity.studio`,
    { headers },
  );
  const messages: Record<string, unknown>[] = [];
  socket.on("message", (data) => messages.push(JSON.parse((data as Buffer).toString())));
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  let next = 1;
  const call = async (method: string, params?: unknown) => {
    const id = next++;
    socket.send(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
    return until(() => messages.find((message) => message["id"] === id), `an answer to ${method}`);
  };
  return { socket, messages, call };
}

const bearer = () => ({ authorization: `Bearer ${lake.token}` });

test("two tabs see each other come, move and go", async () => {
  const first = await tab();
  const second = await tab(lake.viewerToken);
  await second.request("presence_rollcall", { session: "b" });
  const call = await until(() => first.events.find((e) => e.session === "b"), "a roll call");
  expect(call).toEqual({ type: "rollCall", i: "p-local-viewer", session: "b" });

  const locations = [{ type: "document", documentId: "d", path: ["title"], lastActiveAt: "now" }];
  await first.request("presence_announce", { data: { sessionId: "a", locations } });
  const state = await until(() => second.events.find((e) => e.type === "state"), "a state");
  expect(state).toEqual({
    type: "state",
    i: "p-local-administrator",
    m: { sessionId: "a", locations },
  });

  // A tab cannot send another away; it can go by itself.
  await second.request("presence_disconnect", { session: "a" });
  await first.request("presence_disconnect", { session: "a" });
  const gone = await until(() => second.events.find((e) => e.type === "disconnect"), "a goodbye");
  expect(gone).toEqual({ type: "disconnect", i: "p-local-administrator", m: { session: "a" } });
  expect(second.events.filter((e) => e.type === "disconnect")).toHaveLength(1);
  expect([...first.errors, ...second.errors]).toEqual([]);
  first.stop();
  second.stop();
});

test("who disappears without a word is reported as gone, unless it is back already", async () => {
  const watcher = await tab();
  const announce = (id: string) => ({ data: { sessionId: id, locations: [] } });
  const lost = await wire(bearer());
  await lost.call("presence_announce", announce("lost"));
  await lost.call("presence_announce", announce("moved"));
  const again = await wire(bearer());
  await again.call("presence_announce", announce("moved"));
  lost.socket.terminate();
  await until(() => watcher.events.find((e) => e.type === "disconnect"), "a goodbye");
  await again.call("presence_announce", announce("later"));
  await until(() => watcher.events.find((e) => e.m?.sessionId === "later"), "the next event");
  expect(watcher.events.filter((e) => e.type === "disconnect").map((e) => e.m?.session)).toEqual([
    "lost",
  ]);
  again.socket.close();
  watcher.stop();
});

test("without a valid token nothing is heard and nothing is told", async () => {
  const stranger = await wire();
  for (const [method, params] of [
    ["presence_subscribe", {}],
    ["presence_rollcall", { session: "x" }],
    ["presence_announce", { data: { sessionId: "x", locations: [] } }],
    ["presence_disconnect", { session: "x" }],
    ["authorization", { authorization: "Bearer wrong" }],
    ["authorization", { authorization: "" }],
  ] as const) {
    expect(await stranger.call(method, params), method).toMatchObject({ error: { code: 4001 } });
  }
  const insider = await tab();
  await insider.request("presence_announce", { data: { sessionId: "in", locations: [] } });
  expect(await stranger.call("authorization", bearer())).toMatchObject({ result: true });
  expect(stranger.messages.filter((message) => message["method"] !== undefined)).toEqual([]);
  expect(await stranger.call("presence_subscribe")).toHaveProperty("result");
  stranger.socket.close();
  insider.stop();
  await expect(wire({ authorization: "Bearer wrong" })).rejects.toThrow("401");
});

test("pages of other origins, and other datasets, are refused", async () => {
  await expect(wire({ origin: "http://evil.example" })).rejects.toThrow("403");
  const other = new WebSocket(`${lake.url.replace("http", "ws")}/v1/socket/other`);
  const error = await new Promise<Error>((resolve) => other.once("error", resolve));
  expect(error.message).toContain("404");
});

test("what is not of the protocol gets a JSON-RPC error, and the connection lives on", async () => {
  const { socket, messages, call } = await wire(bearer());
  expect(await call("presence_dance", {})).toMatchObject({ error: { code: -32601 } });
  expect(await call("presence_announce", { data: { locations: [] } })).toMatchObject({
    error: { code: -32602, message: expect.stringContaining("data.sessionId") },
  });
  expect(await call("presence_unsubscribe", { subscriptionId: "none" })).toMatchObject({
    error: { code: -32602 },
  });
  for (const [text, code] of [
    ["{", -32700],
    ["[]", -32600],
    ['{"method":"presence_subscribe"}', -32600],
    ["null", -32600],
  ] as const) {
    messages.length = 0;
    socket.send(text);
    expect(await until(() => messages[0], "an error"), text).toMatchObject({
      jsonrpc: "2.0",
      id: null,
      error: { code },
    });
  }
  for (let n = 0; n < 20; n++)
    expect(await call("presence_subscribe")).toHaveProperty("result", expect.any(String));
  expect(await call("presence_subscribe")).toMatchObject({
    error: { code: 4000, message: expect.stringContaining("20 subscriptions") },
  });
  socket.close();
});
