import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { visit } from "../e2e/site.ts";
import { lakeClient } from "../e2e/stage.ts";

/** From the acknowledged write to the answer that shows it, ms, one figure for each round. */
export type Freshness = {
  page: number[];
  list: number[];
  /** Rounds in which the page itself was new, and the next request of another page that shows it was not. */
  staleRounds: number;
  /** Which pages those were, and how often. */
  stale: Map<string, number>;
  rounds: number;
};

export type Edited = {
  id: string;
  title: string;
  path: string;
  list: string;
  /** The other pages that show the title, the list among them. */
  others: string[];
};

const warmUpRounds = 2;
/** Between two requests for a page that is still old, ms: as exact as the figures can be. */
const interval = 5;
/** When a round is given up, ms; it then counts as taking so long. */
const longest = 10_000;
/** Between two rounds, ms: an editor's next edit does not meet the webhook of the one before. */
const pause = 100;

/**
 * Edits a guide's title again and again, and watches it arrive.
 *
 * @param rounds how many edits are measured, if the time allows
 * @param seconds after which no round is begun
 */
export async function measureFreshness(
  edited: Edited,
  rounds: number,
  seconds: number,
): Promise<Freshness> {
  const result: Freshness = { page: [], list: [], staleRounds: 0, stale: new Map(), rounds: 0 };
  const until = performance.now() + seconds * 1000;
  for (let round = -warmUpRounds; round < rounds && performance.now() < until; round++) {
    const outcome = await edit(edited);
    await sleep(pause);
    if (round < 0) continue;
    result.rounds++;
    result.page.push(outcome.page);
    result.list.push(outcome.list);
    if (outcome.stale.length > 0) result.staleRounds++;
    for (const path of outcome.stale) result.stale.set(path, (result.stale.get(path) ?? 0) + 1);
  }
  return result;
}

type Outcome = { page: number; list: number; stale: string[] };

/** One edit. Page and list are asked for at the same time, so that each also waits for the other's rendering. */
async function edit({ id, title, path, list, others }: Edited): Promise<Outcome> {
  const mark = randomUUID();
  await lakeClient()
    .patch(id, { set: { title: `${title} ${mark}` } })
    .commit();
  const committedAt = performance.now();
  const [listTime, [pageTime, stale]] = await Promise.all([
    visible(list, mark, committedAt),
    visible(path, mark, committedAt).then(
      async (time) => [time, await without(mark, others)] as const,
    ),
  ]);
  return { page: pageTime, list: listTime, stale };
}

/** Asks for each page once. @returns those that do not show the mark */
async function without(mark: string, paths: string[]): Promise<string[]> {
  const shown = await Promise.all(paths.map((path) => shows(path, mark)));
  return paths.filter((_, index) => !shown[index]);
}

/** Asks for a page until it shows the mark. @returns ms since the write */
async function visible(path: string, mark: string, since: number): Promise<number> {
  while (performance.now() - since < longest) {
    if (await shows(path, mark)) return performance.now() - since;
    await sleep(interval);
  }
  return longest;
}

async function shows(path: string, mark: string): Promise<boolean> {
  return (await visit(path)).html.includes(mark);
}
