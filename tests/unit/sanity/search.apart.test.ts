import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { getSearchIndex } from "@/sanity/queries/search.ts";
import { askSample } from "../support/sample-reader.ts";

/** The lake, and the version of its content that the webhook has told of last. */
const lake = vi.hoisted(() => ({
  version: "1",
  asked: 0,
  isHanging: false,
  /** As long as the client tries, in milliseconds. */
  patience: 20_000,
}));

vi.mock("next/cache", () => ({ cacheLife: () => undefined, cacheTag: () => undefined }));
vi.mock("node:crypto", () => ({ randomUUID: () => lake.version }));
vi.mock("@/sanity/client.ts", () => ({
  client: {
    async fetch(query: string, params: Record<string, unknown>) {
      lake.asked += 1;
      if (!lake.isHanging) return withRevisions(await askSample(query, params));
      await new Promise((resolve) => setTimeout(resolve, lake.patience));
      throw new Error("The request timed out.");
    },
  },
}));

/** The sample content was never stored, and so has no revisions. */
function withRevisions(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  return result.map((one: object) => ("revision" in one ? { ...one, revision: "1" } : one));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "Date"] });
  vi.spyOn(console, "warn").mockReturnValue();
  Object.assign(lake, { version: "1", asked: 0, isHanging: false });
  Reflect.deleteProperty(globalThis, Symbol.for("site.search"));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What becomes of a search: how much it finds, the name of an error, or nothing yet. */
function search(): { outcome: number | string } {
  const seen: { outcome: number | string } = { outcome: "nothing yet" };
  getSearchIndex().then(
    (index) => (seen.outcome = index.search("achilles").total),
    (error: unknown) => (seen.outcome = error instanceof Error ? error.name : "?"),
  );
  return seen;
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const outcomes = (searches: { outcome: number | string }[]) =>
  searches.map(({ outcome }) => outcome);

/** How much is found in the sample content. */
async function known(): Promise<number> {
  const { total } = (await getSearchIndex()).search("achilles");
  expect(total).toBeGreaterThan(0);
  return total;
}

it("reads a change once for all who wait", async () => {
  const found = await Promise.all([1, 2, 3].map(() => getSearchIndex()));
  expect(new Set(found).size).toBe(1);
  const { asked } = lake;
  await known();
  expect(lake.asked).toBe(asked);
  lake.version = "2";
  await Promise.all([1, 2, 3].map(() => getSearchIndex()));
  // Only the list of revisions: nothing else has changed.
  expect(lake.asked).toBe(asked + 1);
});

it("has nobody wait longer than one try while the lake hangs and nothing is known", async () => {
  lake.isHanging = true;
  const searches = [search(), search(), search()];
  await pass(lake.patience);
  expect(outcomes(searches)).toEqual(Array(3).fill("LakeUnreachable"));
  const next = search();
  await pass(0);
  expect(next.outcome).toBe("LakeUnreachable");
  expect(lake.asked).toBe(1);
});

it("answers with what is known while the lake hangs, and asks again after a few seconds", async () => {
  const total = await known();
  lake.version = "2";
  lake.isHanging = true;
  const searches = [search(), search()];
  await pass(lake.patience);
  expect(outcomes(searches)).toEqual([total, total]);
  const next = search();
  await pass(0);
  expect(next.outcome).toBe(total);

  await pass(5_000);
  const { asked } = lake;
  const trying = search();
  await pass(1_000);
  // While one tries, nobody else waits.
  const others = [search(), search()];
  await pass(0);
  expect(outcomes([trying, ...others])).toEqual(["nothing yet", total, total]);
  await pass(lake.patience);
  expect(trying.outcome).toBe(total);
  expect(lake.asked).toBe(asked + 1);
});

it("asks at once when a change is told of: the lake is there again", async () => {
  lake.isHanging = true;
  const first = search();
  await pass(lake.patience);
  expect(first.outcome).toBe("LakeUnreachable");
  lake.isHanging = false;
  lake.version = "2";
  await known();
});

it("asks again after a few seconds when nothing was told", async () => {
  lake.isHanging = true;
  const first = search();
  await pass(lake.patience + 5_000);
  expect(first.outcome).toBe("LakeUnreachable");
  lake.isHanging = false;
  await known();
});
