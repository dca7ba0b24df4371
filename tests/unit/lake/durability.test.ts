import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@sanity/client";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openForWriting } from "../../../sanity/lake/database.ts";
import { newFolder, testLake } from "./support.ts";

const PROGRAM = new URL("./durability-process.ts", import.meta.url).pathname;

/** A lake in a process of its own. */
async function lakeProcess(dir: string): Promise<{ url: string; kill(): Promise<void> }> {
  const child = spawn(process.execPath, [PROGRAM, dir], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (data) => resolve(String(data).trim()));
    child.once("exit", () => reject(new Error("the lake ended before it answered")));
  });
  return {
    url,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

test("what was acknowledged survives kill -9; a transaction is whole or absent", async () => {
  const dir = newFolder();
  const acknowledged = new Map<string, number>();
  for (let round = 0; round < 4; round++) {
    const lake = await lakeProcess(dir);
    const token = readFileSync(join(dir, "token"), "utf8").trim();
    const client = createClient({
      projectId: "local",
      dataset: "production",
      apiHost: lake.url,
      useProjectHostname: false,
      useCdn: false,
      apiVersion: "2025-02-19",
      token,
      maxRetries: 0,
    });
    const running = { stop: false };
    const writer = async (name: string) => {
      for (let n = 1; !running.stop; n++) {
        try {
          // Two documents that belong together, and a picture's worth of text.
          await client
            .transaction()
            .createOrReplace({ _id: `${name}-${round}-a`, _type: "pair", n, text: "x".repeat(500) })
            .createOrReplace({ _id: `${name}-${round}-b`, _type: "pair", n })
            .commit({ returnDocuments: false });
          acknowledged.set(`${name}-${round}`, n);
        } catch {
          return;
        }
      }
    };
    const upload = async () => {
      for (let n = 0; !running.stop; n++) {
        try {
          const file = await client.assets.upload("file", Buffer.alloc(200_000, `${round}.${n}`), {
            filename: "f.bin",
          });
          acknowledged.set(file._id, 0);
        } catch {
          return;
        }
      }
    };
    const writers = [writer("w1"), writer("w2"), writer("w3"), upload()];
    await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 350));
    await lake.kill();
    running.stop = true;
    await Promise.all(writers);
  }

  const lake = await testLake({ dir });
  expect(acknowledged.size).toBeGreaterThan(6);
  const files = [...acknowledged.keys()].filter((name) => name.startsWith("file-"));
  for (const name of files) {
    const document = await lake.client().getDocument(name);
    const path = new URL(String(document?.["url"])).pathname;
    const bytes = await (await fetch(lake.url + path)).arrayBuffer();
    expect(bytes.byteLength, name).toBe(200_000);
  }
  for (const [name, n] of acknowledged) {
    if (files.includes(name)) continue;
    const [a, b] = await lake.client().getDocuments([`${name}-a`, `${name}-b`]);
    expect(a?.["n"], name).toBe(b?.["n"]);
    // One more than acknowledged may be there: committed, but killed before the answer.
    expect([n, n + 1], name).toContain(a?.["n"]);
    expect(a?._rev).toBe(b?._rev);
  }
  expect(readdirSync(join(dir, "tmp"))).toEqual([]);
  await lake.close();
  const db = new DatabaseSync(join(dir, "lake.sqlite"));
  expect(db.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  db.close();
  rmSync(dir, { recursive: true });
}, 40_000);

test("a folder that a killed process held is free again", async () => {
  const dir = newFolder();
  const held = await lakeProcess(dir);
  await expect(testLake({ dir })).rejects.toMatchObject({ code: "ELAKELOCKED" });
  await held.kill();
  const lake = await testLake({ dir });
  expect(lake.isEmpty).toBe(true);
  await lake.client().create({ _id: "a", _type: "note" });
  await lake.close();
  const again = await testLake({ dir });
  expect(again.isEmpty).toBe(false);
  expect(again.token).toBe(lake.token);
  await again.remove();
});

test("data of a newer lake is not touched", () => {
  const dir = newFolder();
  const file = join(dir, "lake.sqlite");
  const db = new DatabaseSync(file);
  db.exec("PRAGMA user_version = 999");
  db.close();
  expect(() => openForWriting(file)).toThrow(/format 999/);
  rmSync(dir, { recursive: true });
});
