import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { end, start } from "../../scripts/processes.ts";
import { authorOf, documentsOf, slugOf } from "./lake-content.ts";
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

/** Measures a lake in a process of its own, on a folder of its own, through HTTP, at each size. */
export async function measureLake(): Promise<LakeFigures> {
  const figures: LakeFigures = {
    times: [],
    mutationsPerSecond: { one: 0, eight: 0 },
    memory: { empty: undefined, full: undefined },
  };
  for (const size of sizes) {
    const isLargest = size === sizes.at(-1);
    await withLake(async (lake, pid) => {
      if (isLargest) figures.memory.empty = await memoryOf(pid);
      await fill(lake, size);
      figures.times.push({ size, times: await timesOf(lake, size) });
      if (!isLargest) return;
      figures.mutationsPerSecond = { one: await write(lake, 1), eight: await write(lake, 8) };
      figures.memory.full = await memoryOf(pid);
    });
  }
  return figures;
}

type Lake = {
  query(text: string, params?: Record<string, string>): Promise<void>;
  mutate(mutations: unknown[]): Promise<void>;
};

const address = z.object({ url: z.url(), token: z.string() });

async function withLake(work: (lake: Lake, pid: number) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "lake-bench-"));
  const child = start([join(import.meta.dirname, "lake-process.ts"), dir]);
  const agent = new Agent({ keepAlive: true });
  try {
    const message = await new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("exit", () => reject(new Error("The lake has ended; its last words are above.")));
    });
    await work(lakeAt(address.parse(message), agent), z.number().parse(child.pid));
  } finally {
    agent.destroy();
    await end(child);
    rmSync(dir, { recursive: true, force: true });
  }
}

function lakeAt({ url, token }: z.infer<typeof address>, agent: Agent): Lake {
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
async function timesOf(lake: Lake, size: number): Promise<LakeTimes> {
  const times: LakeTimes = { slug: [], list: [], references: [], mutation: [] };
  const posts = documentsOf(size).filter(({ _type }) => _type === "post").length;
  for (let round = -warmUpRounds; round < rounds; round++) {
    // A step that has no factor in common with the sizes visits all of them in turn.
    const index = ((round + warmUpRounds) * 37) % posts;
    const measured = {
      mutation: await timeOf(() =>
        lake.mutate([
          { patch: { id: `post-${index}`, set: { title: `Post ${index}, ${round}` } } },
        ]),
      ),
      slug: await timeOf(() => lake.query(queries.slug, { slug: slugOf(index) })),
      list: await timeOf(() => lake.query(queries.list)),
      references: await timeOf(() => lake.query(queries.references, { id: authorOf(index) })),
    };
    if (round < 0) continue;
    for (const what of ["slug", "list", "references", "mutation"] as const)
      times[what].push(measured[what]);
  }
  return times;
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
