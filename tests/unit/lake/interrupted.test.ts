/** Answers that end in the middle: because the reader goes away, or because something breaks. */
import { readdirSync, readlinkSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failureOf, testLake, until } from "./support.ts";
import type { TestLake } from "./support.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
});
afterAll(() => lake.remove());

/** Files below a folder that this process, which is the lake's too, has open. */
function openFilesIn(folder: string): string[] {
  return readdirSync("/proc/self/fd").flatMap((fd) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${fd}`);
      return path.startsWith(folder) ? [path] : [];
    } catch {
      // Closed since the list was made.
      return [];
    }
  });
}

/** Asks for a file and goes away: before the answer, or within it. */
function abandon(url: string, when: "before" | "within"): Promise<void> {
  return new Promise((resolve) => {
    const request = httpRequest(url);
    request.on("error", () => resolve());
    request.on("close", () => resolve());
    request.on("response", (response) => {
      response.on("error", () => undefined);
      response.once("data", () => response.destroy());
    });
    request.end(() => {
      if (when === "before") setTimeout(() => request.destroy(), 1);
    });
  });
}

test.skipIf(process.platform !== "linux").each(["before", "within"] as const)(
  "a file is closed when its reader goes away %s its answer",
  async (when) => {
    const bytes = Buffer.alloc(16 * 1024 * 1024, when);
    const { url } = await lake.client().assets.upload("file", bytes, { filename: "long.bin" });
    for (let n = 0; n < 20; n++) await abandon(url, when);
    const folder = join(lake.dir, "assets");
    await until(() => openFilesIn(folder).length === 0, "files to be closed", 3_000);
    expect(openFilesIn(folder)).toEqual([]);
  },
);

test("an answer that breaks in the middle is cut off: nobody waits, and nobody takes it for whole", async () => {
  await lake.client().create({ _id: "a", _type: "note" });
  // SQLite takes this for JSON; nothing else does.
  const body = `{_id: 'b', _type: "sanity.imageAsset"}`;
  const db = new DatabaseSync(join(lake.dir, "lake.sqlite"));
  db.prepare(
    "INSERT INTO documents (id, base_id, bundle, root, type, rev, seq, body) VALUES ('b', 'b', '', 1, 'x', 'r', 1, ?)",
  ).run(body);
  const response = await lake.request("/v1/data/export/production", {
    signal: AbortSignal.timeout(5_000),
  });
  expect(response.status).toBe(200);
  const failure = await failureOf(response.text());
  expect(failure.name).not.toBe("TimeoutError");
  expect(lake.lines).toMatchObject([
    expect.stringMatching(/^cut off GET \/v1\/data\/export\/production: SyntaxError/),
  ]);
  db.prepare("DELETE FROM documents WHERE id = 'b'").run();
  db.close();
});
