import { createServer } from "node:http";
import type { IncomingHttpHeaders, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { isValidSignature } from "@sanity/webhook";
import { afterEach, describe, expect, test, vi } from "vitest";
import { httpError, queryError } from "../../../sanity/lake/errors.ts";
import { QueryPool } from "../../../sanity/lake/query/pool.ts";
import type { Webhook } from "../../../sanity/lake/index.ts";
import { newFolder, testLake, until } from "./support.ts";
import type { TestLake } from "./support.ts";

interface Received {
  headers: IncomingHttpHeaders;
  text: string;
  at: number;
}

/** A receiver that answers as the test says: the status of each request in turn, 200 when there is none left. */
class Receiver {
  readonly received: Received[] = [];
  statuses: number[] = [];
  #server: Server | null = null;
  port = 0;

  async start(port = 0): Promise<void> {
    this.#server = createServer((request, response) => {
      let text = "";
      request.on("data", (chunk) => (text += String(chunk)));
      request.on("end", () => {
        this.received.push({ headers: request.headers, text, at: performance.now() });
        response.writeHead(this.statuses.shift() ?? 200).end();
      });
    });
    await new Promise<void>((resolve) => this.#server?.listen(port, "127.0.0.1", resolve));
    this.port = (this.#server.address() as AddressInfo).port;
  }

  bodies(): Record<string, unknown>[] {
    return this.received.map(({ text }) => JSON.parse(text) as Record<string, unknown>);
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}

const SECRET = "a secret of the hook";
const retry = { firstMs: 30, mostMs: 100, giveUpAfterMs: 60_000 };
const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step();
});

async function setUp(
  hook: Partial<Webhook> = {},
  times = retry,
): Promise<{ lake: TestLake; receiver: Receiver }> {
  const receiver = new Receiver();
  await receiver.start();
  cleanUp.push(() => receiver.stop());
  const lake = await testLake({
    dir: newFolder(),
    webhookRetry: times,
    webhooks: [
      {
        name: "site",
        url: `http://127.0.0.1:${receiver.port}/hook`,
        secret: SECRET,
        on: ["create", "update", "delete"],
        filter: "",
        projection: "",
        ...hook,
      },
    ],
  });
  cleanUp.push(() => lake.remove());
  return { lake, receiver };
}

describe("webhooks", () => {
  test("are signed as @sanity/webhook expects, and say what happened", async () => {
    const { lake, receiver } = await setUp();
    const made = await lake.client().create({ _id: "a", _type: "post", title: "Ünï" });
    await until(() => receiver.received.length === 1, "a delivery");
    const [first] = receiver.received;
    const signature = String(first?.headers["sanity-webhook-signature"]);
    expect(await isValidSignature(first?.text ?? "", signature, SECRET)).toBe(true);
    expect(await isValidSignature(`${first?.text} `, signature, SECRET)).toBe(false);
    expect(await isValidSignature(first?.text ?? "", signature, "another")).toBe(false);
    expect(first?.headers).toMatchObject({
      "content-type": "application/json",
      "sanity-operation": "create",
      "sanity-document-id": "a",
      "sanity-project-id": "local",
      "sanity-dataset": "production",
      "sanity-transaction-id": made._rev,
      "idempotency-key": expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(receiver.bodies()[0]).toEqual(made);
  });

  test("filter and projection know before, after and delta; drafts and versions fire nothing", async () => {
    const { lake, receiver } = await setUp({
      filter: '_type == "post" && (delta::operation() != "update" || delta::changedAny(slug))',
      projection:
        '{_id, "op": delta::operation(), "was": before().slug.current, "is": after().slug.current, "author": author->name, slug}',
    });
    const client = lake.client();
    await client.create({ _id: "who", _type: "author", name: "Ada" });
    await client.create({ _id: "drafts.p", _type: "post", slug: { current: "draft" } });
    await client.create({ _id: "versions.r.p", _type: "post", slug: { current: "draft" } });
    await client.create({
      _id: "p",
      _type: "post",
      slug: { current: "one" },
      author: { _type: "reference", _ref: "who" },
    });
    await client.patch("p").set({ title: "not interesting" }).commit();
    await client.patch("p").set({ "slug.current": "two" }).commit();
    await client.delete("p");
    await until(() => receiver.received.length >= 3, "three deliveries");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(receiver.bodies()).toEqual([
      { _id: "p", op: "create", was: null, is: "one", author: "Ada", slug: { current: "one" } },
      { _id: "p", op: "update", was: "one", is: "two", author: "Ada", slug: { current: "two" } },
      { _id: "p", op: "delete", was: "two", is: null, author: "Ada", slug: { current: "two" } },
    ]);
  });

  test("only the operations of the hook fire", async () => {
    const { lake, receiver } = await setUp({ on: ["delete"] });
    await lake.client().create({ _id: "a", _type: "post" });
    await lake.client().delete("a");
    await until(() => receiver.received.length > 0, "a delivery");
    expect(receiver.received.map(({ headers }) => headers["sanity-operation"])).toEqual(["delete"]);
  });

  test("are tried again after 5xx and 429, in order, with the same body and key", async () => {
    const { lake, receiver } = await setUp({ projection: "{n}" });
    receiver.statuses = [500, 429, 503];
    const client = lake.client();
    await client.create({ _id: "a", _type: "post", n: 1 });
    await client.patch("a").set({ n: 2 }).commit();
    await client.patch("a").set({ n: 3 }).commit();
    await until(() => receiver.received.length === 6, "six requests");
    expect(receiver.bodies().map(({ n }) => n)).toEqual([1, 1, 1, 1, 2, 3]);
    const keys = receiver.received.map(({ headers }) => headers["idempotency-key"]);
    expect(new Set(keys.slice(0, 4)).size).toBe(1);
    expect(new Set(keys).size).toBe(3);
    const waits = receiver.received.slice(0, 4).map(({ at }) => at);
    expect((waits[2] ?? 0) - (waits[1] ?? 0)).toBeGreaterThan(45);
  });

  test("one document that fails does not hold up another", async () => {
    const { lake, receiver } = await setUp(
      { projection: "{_id}" },
      { firstMs: 500, mostMs: 500, giveUpAfterMs: 60_000 },
    );
    receiver.statuses = [500];
    await lake.client().create({ _id: "slow", _type: "post" });
    await until(() => receiver.received.length === 1, "the first try");
    await lake.client().create({ _id: "quick", _type: "post" });
    await until(() => receiver.received.length === 3, "three requests");
    expect(receiver.bodies().map(({ _id }) => _id)).toEqual(["slow", "quick", "slow"]);
  });

  test("a refusal is final, and stands in the log of deliveries", async () => {
    const { lake, receiver } = await setUp();
    receiver.statuses = [401];
    await lake.client().create({ _id: "a", _type: "post" });
    const report = await until(async () => {
      const found = await lake
        .client()
        .request<{ deliveries: { state: string; status: number }[]; hooks: unknown[] }>({
          url: "/hooks/projects/local",
        });
      return found.deliveries[0]?.state === "failed" ? found : null;
    }, "the log");
    expect(report.deliveries[0]).toMatchObject({
      documentId: "a",
      state: "failed",
      status: 401,
      attempts: 1,
    });
    expect(JSON.stringify(report)).not.toContain(SECRET);
    expect(receiver.received).toHaveLength(1);
  });

  test("what was not delivered is delivered after a restart, in order", async () => {
    const { lake, receiver } = await setUp({ projection: "{n}" });
    receiver.statuses = Array.from({ length: 500 }, () => 503);
    await lake.client().create({ _id: "a", _type: "post", n: 1 });
    await lake.client().patch("a").set({ n: 2 }).commit();
    await until(() => receiver.received.length > 1, "tries");
    await lake.close();
    receiver.statuses = [];
    receiver.received.length = 0;
    const again = await testLake({
      dir: lake.dir,
      webhookRetry: retry,
      webhooks: [
        {
          name: "site",
          url: `http://127.0.0.1:${receiver.port}/`,
          secret: SECRET,
          on: ["create", "update"],
          filter: "",
          projection: "{n}",
        },
      ],
    });
    cleanUp.push(() => again.remove());
    await until(() => receiver.received.length === 2, "both deliveries");
    expect(receiver.bodies()).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test("it gives up in the end, and a broken filter is reported", async () => {
    const { lake, receiver } = await setUp({ filter: "nonsense::call()" });
    await lake.client().create({ _id: "a", _type: "post" });
    await until(() => lake.lines.some((line) => line.includes("nonsense")), "a line of log");
    expect(receiver.received).toEqual([]);
  });

  test("what fails on the way to the query is tried again, a wrong query is not", async () => {
    const { lake, receiver } = await setUp({ projection: "{_id}" });
    const hook = vi.spyOn(QueryPool.prototype, "hook");
    cleanUp.push(async () => hook.mockRestore());
    hook
      .mockRejectedValueOnce(httpError(503, "More than 2000 queries are waiting"))
      .mockRejectedValueOnce(queryError(408, "queryTimeoutError", "stopped"))
      .mockRejectedValueOnce(httpError(500, "The query thread ended"))
      .mockRejectedValueOnce(new Error("disk I/O error"));
    await lake.client().create({ _id: "a", _type: "post" });
    await until(() => receiver.received.length === 1, "the delivery");
    expect(hook).toHaveBeenCalledTimes(5);
    for (const status of [400, 501]) {
      hook.mockRejectedValueOnce(queryError(status, "queryError", "never"));
      await lake.client().create({ _id: `b${status}`, _type: "post" });
      await until(() => lake.lines.some((line) => line.includes(`b${status}`)), "a line of log");
    }
    expect(hook).toHaveBeenCalledTimes(7);
    expect(receiver.received).toHaveLength(1);
  });

  test("one that cannot be read does not hold up the later ones of its document", async () => {
    const { lake, receiver } = await setUp();
    const db = new DatabaseSync(join(lake.dir, "lake.sqlite"));
    db.exec(
      `CREATE TRIGGER broken AFTER INSERT ON deliveries WHEN NEW.operation = 'create'
       BEGIN UPDATE deliveries SET after = '{' WHERE id = NEW.id; END`,
    );
    db.close();
    await lake.client().create({ _id: "a", _type: "post" });
    await until(() => lake.lines.length > 0, "a line of log");
    await lake.client().patch("a").set({ n: 2 }).commit();
    await until(() => receiver.received.length === 1, "the next delivery");
    expect(receiver.bodies()).toMatchObject([{ _id: "a", n: 2 }]);
  });

  test("the time in which there was no lake does not count", async () => {
    const { lake, receiver } = await setUp();
    receiver.statuses = Array.from({ length: 500 }, () => 503);
    await lake.client().create({ _id: "a", _type: "post" });
    await until(() => receiver.received.length > 0, "a try");
    await lake.close();
    const db = new DatabaseSync(join(lake.dir, "lake.sqlite"));
    db.exec("UPDATE deliveries SET created_at = created_at - 3600000");
    db.close();
    receiver.received.length = 0;
    receiver.statuses = [503, 503];
    const hook = { name: "site", url: `http://127.0.0.1:${receiver.port}/hook`, secret: SECRET };
    const again = await testLake({
      dir: lake.dir,
      webhookRetry: retry,
      webhooks: [{ ...hook, on: ["create"], filter: "", projection: "" }],
    });
    cleanUp.push(() => again.remove());
    await until(() => receiver.received.length === 3, "the third try");
    expect(again.lines).toEqual([]);
  });

  test("a delivery that cannot be noted holds up nothing, and is repeated after the next start", async () => {
    const { lake, receiver } = await setUp();
    // As if the disk were full, for these notes alone.
    const db = new DatabaseSync(join(lake.dir, "lake.sqlite"));
    db.exec(
      "CREATE TRIGGER full BEFORE UPDATE ON deliveries BEGIN SELECT RAISE(FAIL, 'disk is full'); END",
    );
    await lake.client().create({ _id: "a", _type: "post", n: 1 });
    await until(() => lake.lines.length === 1, "a line of log");
    expect(lake.lines[0]).toContain("disk is full");
    await lake.client().patch("a").set({ n: 2 }).commit();
    await until(() => receiver.received.length === 2, "the second delivery");
    await until(() => lake.lines.length === 2, "a second line of log");
    db.exec("DROP TRIGGER full");
    db.close();
    await lake.close();
    const hook = { name: "site", url: `http://127.0.0.1:${receiver.port}/hook`, secret: SECRET };
    const again = await testLake({
      dir: lake.dir,
      webhooks: [{ ...hook, on: ["create", "update"], filter: "", projection: "" }],
    });
    await until(() => receiver.received.length === 4, "both again");
    await again.close();
    expect(receiver.bodies().map(({ n }) => n)).toEqual([1, 2, 1, 2]);
  });
});
