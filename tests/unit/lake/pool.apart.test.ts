import { rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, expect, test, vi } from "vitest";
import { openForWriting } from "../../../sanity/lake/database.ts";
import { QueryPool } from "../../../sanity/lake/query/pool.ts";
import { failureOf, newFolder, until } from "./support.ts";

const started = vi.hoisted(() => ({ threads: 0 }));

vi.mock("node:worker_threads", async (original) => {
  const real = await original<{ Worker: typeof Worker }>();
  return {
    ...real,
    Worker: class extends real.Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        started.threads++;
      }
    },
  };
});

const folder = newFolder();
const file = join(folder, "lake.sqlite");
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("threads that cannot start are not started without an end, and are when there is a reason to", async () => {
  const settings = { file, projectId: "local", dataset: "production", maxResultLength: 1_000 };
  const pool = new QueryPool(settings, 10_000);
  const ask = () =>
    pool.query({
      kind: "query",
      query: "1 + 1",
      params: {},
      view: { kind: "raw", rootOnly: false },
      identity: "me",
    });
  // There is no database yet: each attempt ends in an error, and in no more threads than it needs.
  for (let n = 0; n < 3; n++) expect((await failureOf(ask())).message).toMatch(/unable to open/);
  const before = started.threads;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(started.threads).toBe(before);
  openForWriting(file).close();
  const answer = await until(() => ask().catch(() => null), "an answer");
  expect(answer.json).toBe("2");
  await pool.close();
});
