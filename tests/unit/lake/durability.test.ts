import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { killRounds } from "./kill-rounds.ts";
import { brokenAssets, documentsOnDisk, lakeProcess } from "./lake-process.ts";
import { failureOf, newFolder, testLake } from "./support.ts";

const rounds = Number(process.env["LAKE_KILL_ROUNDS"] ?? 4);

test(
  "what was acknowledged survives kill -9; a transaction and an asset are whole or absent",
  async () => {
    const dir = newFolder();
    const toll = await killRounds(dir, rounds);
    if (rounds > 4) console.log(toll);
    expect(toll.acknowledgedWrites).toBeGreaterThan(rounds);
    expect(toll).toMatchObject({
      lostWrites: 0,
      lostUploads: 0,
      halfTransactions: 0,
      brokenAssets: 0,
      leftovers: 0,
    });
    rmSync(dir, { recursive: true });
  },
  60_000 + rounds * 20_000,
);

/** A file system of its own in a folder, where that is allowed. */
function mountSmall(dir: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", dir]).status === 0;
}

/** Nobody but root can mount, and not everywhere. */
const canMount = (() => {
  const dir = newFolder();
  const mounted = mountSmall(dir);
  if (mounted) spawnSync("umount", ["-l", dir]);
  rmSync(dir, { recursive: true });
  return mounted;
})();

const filesThatMustNotGrow = {
  name: "files that must not grow",
  // Without the signal a write over the limit is an error, as on a full disk.
  shell: "trap '' XFSZ; ulimit -f 6000",
  frees: false,
};
const fullFileSystem = { name: "a file system that is full", shell: "", frees: true };

// Where nothing can be mounted, the case that works everywhere stands for both.
const fullDisks = canMount ? [filesThatMustNotGrow, fullFileSystem] : [filesThatMustNotGrow];

test.each(fullDisks)(
  "$name: an error that says so, and no damage",
  async ({ shell, frees }) => {
    const dir = newFolder();
    expect(!frees || mountSmall(dir)).toBe(true);
    try {
      const ballast = join(dir, "ballast");
      if (frees) writeFileSync(ballast, Buffer.alloc(2_000_000));
      const lake = await lakeProcess(dir, shell);
      const acknowledged = new Map<string, string>();
      const refused = new Set<string>();
      const write = async (name: string, length: number) => {
        const text = randomBytes(length).toString("hex");
        try {
          await lake.client
            .transaction()
            .create({ _id: `${name}-a`, _type: "pair", text })
            .create({ _id: `${name}-b`, _type: "pair", text: text.slice(0, 10) })
            .commit({ returnDocuments: false });
          acknowledged.set(name, text);
          return null;
        } catch (error) {
          refused.add(name);
          return error as Error & { statusCode?: number };
        }
      };
      for (let n = 0; refused.size < 5 && n < 500; n++) {
        const error = await write(`w${n}`, 60_000);
        if (error === null) continue;
        expect(error.statusCode).toBe(507);
        expect(error.message).toMatch(/could not write to its folder, and nothing was changed/);
      }
      expect(refused.size).toBe(5);
      expect(acknowledged.size).toBeGreaterThan(3);
      const upload = (length: number) =>
        lake.client.assets.upload("file", randomBytes(length), { filename: "f.bin" });
      const failed = await failureOf(upload(5_000_000));
      expect(failed.statusCode).toBe(507);
      expect(readdirSync(join(dir, "tmp"))).toEqual([]);

      // It lives on, and reads.
      const known = [...acknowledged.keys()].map((name) => `${name}-b`);
      const found = await lake.client.fetch<string[]>('*[_type == "pair" && _id match "*-b"]._id');
      expect(found.toSorted()).toEqual(known.toSorted());
      // With room again it writes again, without a restart.
      rmSync(ballast, { force: true });
      const again = frees
        ? [await write("again", 1_000), (await upload(1_000))._id]
        : [null, "file-"];
      expect(again).toEqual([null, expect.stringMatching(/^file-/)]);
      await lake.kill();

      const documents = documentsOnDisk(dir);
      for (const [name, text] of acknowledged) {
        expect(documents.get(`${name}-a`)?.["text"] === text, name).toBe(true);
        expect(documents.get(`${name}-b`), name).toBeDefined();
      }
      const absent = [...refused].filter((name) => !acknowledged.has(name));
      for (const name of absent)
        expect(documents.has(`${name}-a`) || documents.has(`${name}-b`), name).toBe(false);
      expect(brokenAssets(dir)).toEqual([]);
      const restarted = await lakeProcess(dir);
      await restarted.client.create({ _id: "after", _type: "note" });
      await restarted.kill();
    } finally {
      if (frees) spawnSync("umount", ["-l", dir]);
      rmSync(dir, { recursive: true, force: true });
    }
  },
  120_000,
);

/** Makes a folder read-only, also for root where that can be done. */
function protect(dir: string): boolean {
  if (process.getuid?.() === 0) return spawnSync("mount", ["-o", "remount,ro", dir]).status === 0;
  for (const path of ["", "lake.sqlite", "lock.sqlite", "token", "viewer-token", "tmp"])
    chmodSync(join(dir, path), statSync(join(dir, path)).mode & 0o555);
  return true;
}

function digestsOf(dir: string): Record<string, string> {
  const digests: Record<string, string> = {};
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (entry.isFile())
      digests[entry.name] = createHash("sha1")
        .update(readFileSync(join(dir, entry.name)))
        .digest("hex");
  }
  return digests;
}

const isRoot = process.getuid?.() === 0;

// Modes do not bind root, who needs a file system that can be made read-only.
const protectable = isRoot && !canMount ? [] : ["a folder that must not be written"];

test.each(protectable)("%s is refused with a sentence, and stays as it is", async () => {
  const dir = newFolder();
  expect(!isRoot || mountSmall(dir)).toBe(true);
  try {
    const lake = await testLake({ dir });
    await lake.client().create({ _id: "kept", _type: "note" });
    await lake.close();
    const before = digestsOf(dir);
    expect(protect(dir)).toBe(true);
    await expect(lakeProcess(dir)).rejects.toThrow(/content lake cannot lock its folder/);
    expect(digestsOf(dir)).toEqual(before);
  } finally {
    if (isRoot) spawnSync("umount", ["-l", dir]);
    else for (const path of ["", "tmp"]) chmodSync(join(dir, path), 0o700);
    rmSync(dir, { recursive: true, force: true });
  }
});

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
