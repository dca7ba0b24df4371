/** The schedule of releases, when others write at the same time, and when it cannot write itself. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseActions } from "../../../sanity/lake/actions/requests.ts";
import { runActions } from "../../../sanity/lake/actions/run.ts";
import { openForWriting } from "../../../sanity/lake/database.ts";
import { ReleaseSchedule } from "../../../sanity/lake/release-schedule.ts";
import { Store } from "../../../sanity/lake/store.ts";
import { Writer } from "../../../sanity/lake/writer.ts";
import { newFolder, until } from "./support.ts";

let folder: string;
let store: Store;
let writer: Writer;
let schedule: ReleaseSchedule;
let lines: string[];
beforeEach(() => {
  folder = newFolder();
  store = new Store(openForWriting(join(folder, "lake.sqlite")));
  writer = new Writer(store);
  lines = [];
  schedule = new ReleaseSchedule({ store, writer, log: (line) => lines.push(line) });
});
afterEach(async () => {
  await schedule.close();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const release = () => store.get("_.releases.spring");

async function act(action: string, more = {}) {
  const request = { actionType: `sanity.action.release.${action}`, releaseId: "spring", ...more };
  const { actions } = parseActions({ actions: [request] });
  await runActions(writer, store, actions, { identity: "me", dryRun: false });
}

async function scheduled(inMs: number, version: Record<string, unknown> = {}) {
  await act("create");
  await writer.transact(
    { kind: "mutationError", identity: "me" },
    () => Promise.resolve(null),
    (batch) => batch.create({ _id: "versions.spring.a", _type: "note", ...version }),
  );
  await act("schedule", { publishAt: new Date(Date.now() + inMs).toISOString() });
}

/** Other writes go on until the release is due, and for a moment more. */
function busy(ms: number) {
  return writer.transact(
    { kind: "mutationError", identity: "me" },
    () => pause(ms),
    () => null,
  );
}

test.each([
  ["unscheduled", () => act("unschedule"), { state: "active" }],
  [
    "moved",
    () => act("schedule", { publishAt: "2999-01-01T00:00:00Z" }),
    { state: "scheduled", publishAt: "2999-01-01T00:00:00.000Z" },
  ],
])("a release that was %s just before its time is not published", async (_, change, expected) => {
  await scheduled(100);
  schedule.start();
  const others = [busy(300), change()];
  await Promise.all(others);
  await pause(100);
  await writer.idle();
  expect(release()).toMatchObject(expected);
  expect(store.get("a")).toBeNull();
  expect(lines).toEqual([]);
});

test("a failure that cannot be noted either is not tried again and again at once", async () => {
  await scheduled(50, { other: { _ref: "void", _weak: true, _strengthenOnPublish: {} } });
  // As if the notes of this release alone could not be written.
  store
    .sql("CREATE TRIGGER no BEFORE INSERT ON changes BEGIN SELECT RAISE(FAIL, 'refused'); END")
    .run();
  schedule.start();
  await until(() => lines.length >= 2, "the failure and its note");
  await pause(300);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain("void");
  expect(lines[1]).toContain("refused");
  expect(release()).toMatchObject({ state: "scheduled" });
});
