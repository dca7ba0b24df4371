import { readdir, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Outbox, OutboxFull } from "@/lib/enquiry/outbox.ts";
import { enquiry, newFolder } from "./samples.ts";

describe("the outbox", () => {
  it("keeps an enquiry for its owner alone, and for the next process", async () => {
    const folder = await newFolder();
    expect(await new Outbox(folder).put(enquiry(1))).toBe(true);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, `${enquiry(1).id}.json`))).mode & 0o777).toBe(0o600);

    const next = new Outbox(folder);
    expect(await next.waiting()).toEqual([enquiry(1).id]);
    expect(await next.read(enquiry(1).id)).toMatchObject({ name: "Jo Runner" });
  });

  it("takes the same enquiry once, also when it comes many times at once", async () => {
    const outbox = new Outbox(await newFolder());
    const taken = await Promise.all(Array.from({ length: 20 }, () => outbox.put(enquiry(1))));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await outbox.waiting()).toHaveLength(1);
  });

  it("knows what it delivered, and keeps nothing of its words", async () => {
    const folder = await newFolder();
    const outbox = new Outbox(folder);
    await outbox.put(enquiry(1));
    await outbox.mark(enquiry(1).id, "stored");
    await outbox.finish(enquiry(1).id);
    expect(await readdir(folder)).toEqual([`${enquiry(1).id}.done`]);
    expect(await outbox.put(enquiry(1))).toBe(false);
  });

  it("is full at some point, and says so", async () => {
    const outbox = new Outbox(await newFolder(), 2);
    await outbox.put(enquiry(1));
    await outbox.put(enquiry(2));
    await expect(outbox.put(enquiry(3))).rejects.toThrow(OutboxFull);
    expect(await outbox.put(enquiry(2))).toBe(false);
  });

  it("says when the disk does not take an enquiry", async () => {
    const folder = await newFolder();
    await writeFile(folder, "");
    await expect(new Outbox(folder).put(enquiry(1))).rejects.toThrow(/EEXIST|ENOTDIR/);
  });

  it("reads as empty where it cannot exist", async () => {
    const outbox = new Outbox("/dev/null/outbox");
    await expect(outbox.put(enquiry(1))).rejects.toThrow("ENOTDIR");
    expect(await outbox.waiting()).toEqual([]);
    expect(await outbox.read(enquiry(1).id)).toBe("gone");
    expect(await outbox.has(enquiry(1).id, "done")).toBe(false);
    await expect(outbox.tidy()).resolves.toBeUndefined();
  });

  it("keeps nobody's words for longer than the contact page promises", async () => {
    const folder = await newFolder();
    const outbox = new Outbox(folder);
    for (const number of [1, 2, 3, 4]) await outbox.put(enquiry(number));
    for (const number of [1, 2]) {
      await outbox.mark(enquiry(number).id, "mailed");
      await outbox.setAside(enquiry(number).id);
    }
    const name = (number: number, kind: string) => `${enquiry(number).id}.${kind}`;
    const age = async (file: string, months: number) => {
      const time = new Date();
      time.setUTCMonth(time.getUTCMonth() - months);
      await utimes(join(folder, file), time, time);
    };
    await age(name(1, "refused"), 13);
    await age(name(2, "refused"), 11);
    await age(name(3, "json"), 13);
    await age(name(4, "json"), 11);
    await writeFile(join(folder, "notes.txt"), "");
    await age("notes.txt", 13);
    for (const number of [1, 2]) await age(name(number, "mailed"), 1);
    await outbox.tidy();
    expect((await readdir(folder)).toSorted()).toEqual([
      name(2, "refused"),
      name(4, "json"),
      "notes.txt",
    ]);
  });

  it("passes over what a crash left half written, and removes it in time", async () => {
    const folder = await newFolder();
    const outbox = new Outbox(folder);
    await outbox.put(enquiry(1));
    const half = join(folder, `${enquiry(2).id}.x.new`);
    await writeFile(half, `{"id":`);
    expect(await outbox.waiting()).toEqual([enquiry(1).id]);
    expect(await outbox.put(enquiry(2))).toBe(true);
    await outbox.finish(enquiry(2).id);

    const old = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000);
    for (const name of await readdir(folder)) await utimes(join(folder, name), old, old);
    await outbox.tidy();
    expect(await readdir(folder)).toEqual([`${enquiry(1).id}.json`]);
  });

  it("tells what is unreadable from what is gone", async () => {
    const folder = await newFolder();
    const outbox = new Outbox(folder);
    await outbox.put(enquiry(1));
    for (const content of ["", "{", "null", `{"id":"x"}`]) {
      await writeFile(join(folder, `${enquiry(1).id}.json`), content);
      expect(await outbox.read(enquiry(1).id), content).toBe("unreadable");
    }
    expect(await outbox.read(enquiry(2).id)).toBe("gone");
  });
});
