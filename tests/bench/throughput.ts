import { join } from "node:path";
import { z } from "zod";
import { end, start } from "../../scripts/processes.ts";
import { firstMessage, type Job, startLoad } from "./load-job.ts";
import { median } from "./statistics.ts";

/** Answers per second of one page; `ratio` is site : bare, the median of neighbouring rounds. */
export type Throughput = { site: number; bare: number; ratio: number; failures: number };

const rounds = 5;
const shape = { connections: 8, warmUpSeconds: 0.5, seconds: 2.5, most: 50_000 };

/**
 * Compares the site with a bare `node:http` server that serves the same bytes. Rounds alternate, because a
 * machine that is busy with something else for a while would otherwise slow down one of the two only.
 *
 * @param sitePort where the site listens on loopback
 * @param path a page that is in the site's cache
 */
export async function compareThroughput(
  sitePort: number,
  path: string,
  encoding: Job["encoding"],
): Promise<Throughput> {
  const child = start([
    join(import.meta.dirname, "bare-server.ts"),
    `http://127.0.0.1:${sitePort}${path}`,
  ]);
  try {
    const { port: barePort } = await firstMessage(child, z.object({ port: z.number() }));
    const rates = { site: [] as number[], bare: [] as number[] };
    let failures = 0;
    for (let round = 0; round < rounds; round++) {
      for (const [name, port] of [
        ["site", sitePort],
        ["bare", barePort],
      ] as const) {
        const load = startLoad({ ...shape, host: "127.0.0.1", port, paths: [path], encoding });
        const result = await load.result;
        rates[name].push(result.answers / result.seconds);
        failures += result.failures;
      }
    }
    const ratios = rates.site.map((rate, index) => rate / (rates.bare[index] ?? Number.NaN));
    return { site: median(rates.site), bare: median(rates.bare), ratio: median(ratios), failures };
  } finally {
    await end(child);
  }
}
