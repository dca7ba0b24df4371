import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { end, start } from "../../scripts/processes.ts";
import { authorOf, documentsOf, postsOf, slugOf } from "./lake-content.ts";
import { memoryOf, type Memory } from "./memory.ts";

/** Milliseconds of each request, from the first byte sent to the last byte read. */
export type LakeTimes = {
  slug: number[];
  list: number[];
  references: number[];
  mutation: number[];
};

export type LakeFigures = {
  times: { size: number; times: LakeTimes }[];
  /** Transactions per second, each on disk before it is acknowledged. */
  mutationsPerSecond: { one: number; eight: number };
  memory: { empty: Memory | undefined; full: Memory | undefined };
};

export const sizes = [100, 1_000, 10_000];
const rounds = 300;
const warmUpRounds = 30;
const secondsOfWriting = 4;

const queries = {
  slug: `*[_type == "post" && slug.current == $slug][0]{title, publishedAt, body, "author": author->name}`,
  list: `*[_type == "post"] | order(publishedAt desc)[0...20]{_id, title, "slug": slug.current}`,
  references: `*[references($id)]{_id, title}`,
};

/**
 * Measures lakes of each size, each in a process of its own on a folder of its own, through HTTP. They take turns, so
 * that whatever else the machine does meanwhile happens to all of them.
 */
export async function measureLake(): Promise<LakeFigures> {
  const stops: (() => Promise<void>)[] = [];
  try {
    const lakes: (Lake & { size: number; times: LakeTimes })[] = [];
    for (const size of sizes) {
      const lake = await startLakeProcess();
      stops.push(lake.stop);
      const times = { slug: [], list: [], references: [], mutation: [] };
      lakes.push({ ...lake, size, times });
    }
    const largest = lakes.at(-1);
    if (largest === undefined) throw new Error("There is no size to measure.");
    const empty = await memoryOf(largest.pid);
    for (const lake of lakes) await fill(lake, lake.size);
    for (let round = -warmUpRounds; round < rounds; round++)
      for (const lake of lakes) await measureRound(lake, lake.size, round, lake.times);
    return {
      times: lakes.map(({ size, times }) => ({ size, times })),
      mutationsPerSecond: { one: await write(largest, 1), eight: await write(largest, 8) },
      memory: { empty, full: await memoryOf(largest.pid) },
    };
  } finally {
    for (const stop of stops) await stop();
  }
}

type Lake = {
  pid: number;
  query(text: string, params?: Record<string, string>): Promise<void>;
  mutate(mutations: unknown[]): Promise<void>;
};

const address = z.object({ url: z.url(), token: z.string() });

async function startLakeProcess(): Promise<Lake & { stop: () => Promise<void> }> {
  const dir = mkdtempSync(join(tmpdir(), "lake-bench-"));
  process.once("exit", () => rmSync(dir, { recursive: true, force: true }));
  const child = start([join(import.meta.dirname, "lake-process.ts"), dir]);
  const message = await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", () => reject(new Error("The lake has ended; its last words are above.")));
  });
  const agent = new Agent({ keepAlive: true });
  return {
    ...lakeAt(address.parse(message), agent),
    pid: z.number().parse(child.pid),
    async stop() {
      agent.destroy();
      await end(child);
    },
  };
}

function lakeAt({ url, token }: z.infer<typeof address>, agent: Agent): Omit<Lake, "pid"> {
  const ask = (method: string, path: string, body = "") =>
    new Promise<void>((resolve, reject) => {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const sent = request(
        `${url}/v2025-02-19/data${path}`,
        { method, headers, agent },
        (answer) => {
          if (answer.statusCode !== 200) reject(new Error(`${path}: status ${answer.statusCode}`));
          answer.resume().on("end", resolve).on("error", reject);
        },
      );
      sent.on("error", reject).end(body);
    });
  return {
    query(text, params = {}) {
      const search = new URLSearchParams({ query: text });
      for (const [name, value] of Object.entries(params))
        search.set(`$${name}`, JSON.stringify(value));
      return ask("GET", `/query/production?${search}`);
    },
    mutate: (mutations) => ask("POST", "/mutate/production", JSON.stringify({ mutations })),
  };
}

async function fill(lake: Lake, size: number): Promise<void> {
  const documents = documentsOf(size);
  for (let from = 0; from < size; from += 500)
    await lake.mutate(documents.slice(from, from + 500).map((document) => ({ create: document })));
}

/** Each round writes first, so that no answer is one that was kept from the round before. */
async function measureRound(
  lake: Lake,
  size: number,
  round: number,
  times: LakeTimes,
): Promise<void> {
  // A step that has no factor in common with the sizes visits all of them in turn.
  const index = ((round + warmUpRounds) * 37) % postsOf(size);
  const title = `Post ${index}, ${round}`;
  const measured = {
    mutation: await timeOf(() => lake.mutate([{ patch: { id: `post-${index}`, set: { title } } }])),
    slug: await timeOf(() => lake.query(queries.slug, { slug: slugOf(index) })),
    list: await timeOf(() => lake.query(queries.list)),
    references: await timeOf(() => lake.query(queries.references, { id: authorOf(index) })),
  };
  if (round < 0) return;
  for (const what of ["slug", "list", "references", "mutation"] as const)
    times[what].push(measured[what]);
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** How many transactions a second so many writers get through, each sending its next when the last is on disk. */
async function write(lake: Lake, writers: number): Promise<number> {
  const started = performance.now();
  const until = started + secondsOfWriting * 1000;
  let count = 0;
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let n = 0; performance.now() < until; n++, count++)
        await lake.mutate([{ patch: { id: `post-${writer}`, set: { title: `Writer's ${n}` } } }]);
    }),
  );
  return count / ((performance.now() - started) / 1000);
}
