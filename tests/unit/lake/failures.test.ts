/** What fails inside the lake is no mistake of whoever asks: the answer is 500, and the log says what it was. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { failureOf, testLake } from "./support.ts";
import type { TestLake } from "./support.ts";

let lake: TestLake;
beforeEach(async () => {
  lake = await testLake();
});
afterEach(() => lake.remove());

test("a database that cannot be read", async () => {
  const client = lake.client();
  const db = new DatabaseSync(join(lake.dir, "lake.sqlite"));
  db.exec("ALTER TABLE documents RENAME TO away");
  const error = await failureOf(client.fetch("*[0]"));
  expect(error.statusCode).toBe(500);
  expect(error.message).not.toContain("documents");
  expect(lake.lines.join("\n")).toMatch(/500 GET \S+\/data\/query\/production: .*no such table/);
  const change = client.delete({ query: "*" });
  expect((await failureOf(change)).statusCode).toBe(500);
  db.exec("ALTER TABLE away RENAME TO documents");
  db.close();
  expect(await client.fetch("count(*)")).toBe(0);
});

test("an image that is there and cannot be read, and one that is gone", async () => {
  const square = sharp({ create: { width: 4, height: 4, channels: 3, background: "#a03" } });
  const asset = await lake.client().assets.upload("image", await square.png().toBuffer());
  const path = new URL(asset.url).pathname;
  const file = join(lake.dir, "assets", "images", path.split("/").at(-1) ?? "");
  rmSync(file);
  expect((await lake.request(path)).status).toBe(404);
  expect(lake.lines).toEqual([]);
  mkdirSync(file);
  expect((await lake.request(path)).status).toBe(500);
  expect(lake.lines.join("\n")).toContain("EISDIR");
});
