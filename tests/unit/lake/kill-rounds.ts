/**
 * Kills a lake under load, again and again, and counts what that cost. A unit test runs a few rounds;
 * `LAKE_KILL_ROUNDS=100` makes it a hundred.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { brokenAssets, documentsOnDisk, lakeProcess } from "./lake-process.ts";
import { testLake } from "./support.ts";

export interface Toll {
  rounds: number;
  acknowledgedWrites: number;
  acknowledgedUploads: number;
  lostWrites: number;
  lostUploads: number;
  halfTransactions: number;
  brokenAssets: number;
  leftovers: number;
}

export async function killRounds(dir: string, rounds: number): Promise<Toll> {
  /** What each writer was last told to be written. */
  const written = new Map<string, number>();
  const uploaded = new Set<string>();
  let acknowledgedWrites = 0;
  for (let round = 0; round < rounds; round++) {
    const lake = await lakeProcess(dir);
    const { client } = lake;
    const running = { stop: false };
    const write = async (name: string) => {
      for (let n = 1; !running.stop; n++) {
        try {
          // Two documents that belong together, and a picture's worth of text.
          await client
            .transaction()
            .createOrReplace({ _id: `${name}-a`, _type: "pair", n, text: "x".repeat(500) })
            .createOrReplace({ _id: `${name}-b`, _type: "pair", n })
            .commit({ returnDocuments: false });
          written.set(name, n);
          acknowledgedWrites++;
        } catch {
          return;
        }
      }
    };
    const upload = async () => {
      for (let n = 0; !running.stop; n++) {
        try {
          const bytes = Buffer.alloc(200_000, `${round}.${n} `);
          uploaded.add((await client.assets.upload("file", bytes, { filename: "f.bin" }))._id);
        } catch {
          return;
        }
      }
    };
    const work = [write(`${round}-w1`), write(`${round}-w2`), write(`${round}-w3`), upload()];
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 500));
    await lake.kill();
    running.stop = true;
    await Promise.all(work);
  }

  // Once more, to let it recover and tidy up.
  await (await testLake({ dir })).close();
  const documents = documentsOnDisk(dir);
  const pairs = new Set<string>();
  for (const [id, { _type: type }] of documents) if (type === "pair") pairs.add(id.slice(0, -2));
  const half = [...pairs].filter((name) => {
    const [a, b] = [documents.get(`${name}-a`), documents.get(`${name}-b`)];
    return a === undefined || a["n"] !== b?.["n"] || a["_rev"] !== b?.["_rev"];
  });
  // One more than acknowledged may be there: committed, but killed before the answer.
  const lost = [...written].filter(([name, n]) => {
    const found = Number(documents.get(`${name}-a`)?.["n"]);
    return found !== n && found !== n + 1;
  });
  return {
    rounds,
    acknowledgedWrites,
    acknowledgedUploads: uploaded.size,
    lostWrites: lost.length,
    lostUploads: [...uploaded].filter((id) => !documents.has(id)).length,
    halfTransactions: half.length,
    brokenAssets: brokenAssets(dir).length,
    leftovers: readdirSync(join(dir, "tmp")).length,
  };
}
