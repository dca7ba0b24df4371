import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { openForWriting } from "../../../sanity/lake/database.ts";
import { Store } from "../../../sanity/lake/store.ts";
import { Writer } from "../../../sanity/lake/writer.ts";
import { newFolder } from "./support.ts";

const folder = newFolder();
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

test("times do not go backwards when the clock was set back while the lake was off", async () => {
  const writeAt = async (time: string, n: number) => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(time) });
    const store = new Store(openForWriting(join(folder, "lake.sqlite")));
    await new Writer(store).transact(
      { kind: "mutationError", identity: "me" },
      () => Promise.resolve(null),
      (batch) => batch.createOrReplace({ _id: "a", _type: "note", n }),
    );
    const written = { updatedAt: store.get("a")?._updatedAt, seq: store.seqAtTime("~") };
    store.close();
    return written;
  };
  const first = await writeAt("2026-05-01T12:00:00.000Z", 1);
  const second = await writeAt("2026-05-01T11:00:00.000Z", 2);
  const third = await writeAt("2026-05-01T13:00:00.000Z", 3);
  expect([first, second, third]).toEqual([
    { updatedAt: "2026-05-01T12:00:00.000Z", seq: 1 },
    { updatedAt: "2026-05-01T12:00:00.000Z", seq: 2 },
    { updatedAt: "2026-05-01T13:00:00.000Z", seq: 3 },
  ]);
});
