import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { digest } from "../../../sanity/lake/auth.ts";
import { lakeBackup } from "../../../sanity/lake/backup.ts";
import { newFolder, testLake, until } from "./support.ts";
import type { TestLake } from "./support.ts";

let lake: TestLake;
let folder: string;
beforeEach(async () => {
  lake = await testLake();
  folder = newFolder();
});
afterEach(async () => {
  await lake.remove();
  rmSync(folder, { recursive: true, force: true });
});

const newToken = z.object({ key: z.string() });

/** The documents of a lake, as they were when a transaction was done. */
function documentsAt(dir: string, seq: number): Record<string, string> {
  const db = new DatabaseSync(join(dir, "lake.sqlite"), { readOnly: true });
  const rows = db
    .prepare("SELECT document_id, after FROM changes WHERE seq <= ? ORDER BY seq, position")
    .all(seq);
  db.close();
  const documents: Record<string, string> = {};
  for (const { document_id: id, after } of rows) {
    if (after === null) delete documents[String(id)];
    else documents[String(id)] = String(after);
  }
  return documents;
}

test("a copy that is made under writes is the lake at one moment", async () => {
  const client = lake.client();
  // Enough pages that a copy in small steps would be overtaken by the writers.
  for (let n = 0; n < 10; n++) {
    const transaction = client.transaction();
    for (let i = 0; i < 100; i++)
      transaction.create({ _id: `ballast-${n}-${i}`, _type: "b", text: "x".repeat(2_000) });
    await transaction.commit();
  }
  const running = { stop: false, writes: 0, uploads: 0 };
  const write = async (name: string) => {
    for (let n = 1; !running.stop; n++) {
      const transaction = client
        .transaction()
        .createOrReplace({ _id: `${name}-a`, _type: "pair", n })
        .createOrReplace({ _id: `${name}-b`, _type: "pair", n });
      if (n % 2 === 0) transaction.delete(`${name}-odd`);
      else transaction.createOrReplace({ _id: `${name}-odd`, _type: "pair", n });
      await transaction.commit({ returnDocuments: false });
      running.writes++;
    }
  };
  const upload = async () => {
    for (let n = 0; !running.stop; n++) {
      await client.assets.upload("file", Buffer.alloc(50_000, `no ${n}.`), { filename: "f.bin" });
      running.uploads++;
    }
  };
  const work = [write("v"), write("w"), upload()];
  await until(() => running.writes > 10 && running.uploads > 3, "some writes");
  const copies: string[] = [];
  for (let n = 0; n < 3; n++) {
    const seen = running.writes;
    copies.push((await lakeBackup(lake.dir, join(folder, "deep", `copy-${n}`))).path);
    await until(() => running.writes > seen, "writers that go on");
  }
  running.stop = true;
  await Promise.all(work);

  for (const path of copies) {
    expect(readdirSync(path).toSorted()).toEqual(["assets", "lake.sqlite"]);
    const copy = await testLake({ dir: path });
    const documents = await copy.client().fetch<{ _id: string; url?: string }[]>("*");
    const db = new DatabaseSync(join(path, "lake.sqlite"), { readOnly: true });
    const seq = Number(db.prepare("SELECT max(seq) AS seq FROM transactions").get()?.["seq"]);
    db.close();
    const original = documentsAt(lake.dir, seq);
    expect(documents).toHaveLength(Object.keys(original).length);
    for (const document of documents)
      expect(document, document._id).toEqual(JSON.parse(original[document._id] ?? "null"));
    const files = documents.filter((document) => document._id.startsWith("file-"));
    expect(files.length).toBeGreaterThan(3);
    expect(readdirSync(join(path, "assets", "files"))).toHaveLength(files.length);
    for (const { _id, url } of files) {
      const answer = await fetch(copy.url + new URL(url ?? "").pathname);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(_id).toContain(createHash("sha1").update(bytes).digest("hex"));
    }
    // It is a lake of its own: with tokens of its own, and it can be written.
    expect(copy.token).not.toBe(lake.token);
    await copy.client().create({ _id: "after", _type: "note" });
    await copy.close();
  }
});

test("no token of the lake comes into the copy", async () => {
  const post = (path: string, body: unknown) =>
    lake.request(path, { method: "POST", body: JSON.stringify(body) });
  const answer = await post("/v1/projects/local/tokens", { label: "ci", roleName: "editor" });
  const { key } = newToken.parse(await answer.json());
  const { path } = await lakeBackup(lake.dir, join(folder, "copy"));
  const bytes = readFileSync(join(path, "lake.sqlite"), "latin1");
  const tokens = [key, lake.token, lake.viewerToken];
  for (const token of tokens) expect(bytes.includes(digest(token))).toBe(false);
  const copy = await testLake({ dir: path });
  const statusOf = async (url: string, token: string) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${url}/v1/users/me`, { headers })).status;
  };
  for (const token of tokens) {
    expect(await statusOf(lake.url, token)).toBe(200);
    expect(await statusOf(copy.url, token)).toBe(401);
  }
  expect(await statusOf(copy.url, copy.token)).toBe(200);
  await copy.close();
});

test("nothing is overwritten, and a failure leaves nothing behind", async () => {
  mkdirSync(join(folder, "there"));
  await expect(lakeBackup(lake.dir, join(folder, "there"))).rejects.toThrow("exists already");
  await expect(lakeBackup(lake.dir, join(lake.dir, "copy"))).rejects.toThrow("lake's own folder");
  await expect(lakeBackup(folder, join(folder, "copy"))).rejects.toThrow("no content lake");
  // An asset that cannot be read: there is a folder where its file should be.
  const file = await lake.client().assets.upload("file", Buffer.from("x"), { filename: "x.txt" });
  const bytes = join(lake.dir, "assets", "files", file._id.replace("file-", "").replace("-", "."));
  rmSync(bytes);
  mkdirSync(bytes);
  await expect(lakeBackup(lake.dir, join(folder, "new", "copy"))).rejects.toThrow(bytes);
  expect(readdirSync(join(folder, "new"))).toEqual([]);
});
