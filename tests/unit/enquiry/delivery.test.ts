import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Channels, Delivery } from "@/lib/enquiry/delivery.ts";
import { Outbox } from "@/lib/enquiry/outbox.ts";
import type { EnquiryRecord } from "@/lib/enquiry/record.ts";
import { enquiry, newFolder } from "./samples.ts";

class Crash extends Error {}

type Mood = "works" | "away" | "refuses" | "unsure";

/** A lake and a mail server that outlive the site, and can be away. */
function world() {
  const stored = new Map<string, EnquiryRecord>();
  const mailed: string[] = [];
  const moods: { store: Mood; mail: Mood } = { store: "works", mail: "works" };
  const channels: Channels = {
    store: async (record) => {
      if (moods.store === "away") throw new Error(`No answer to ${record.email}`);
      if (moods.store === "refuses") return "refused";
      if (stored.has(record.id)) return "exists";
      stored.set(record.id, record);
      return "created";
    },
    mail: async ({ id, email }) => {
      if (moods.mail === "away") throw new Error(`No answer to ${email}`);
      if (moods.mail === "refuses") return "refused";
      mailed.push(id);
      return moods.mail === "unsure" ? "unsure" : "sent";
    },
  };
  return { stored, mailed, moods, channels };
}

async function desk(folder?: string) {
  const place = folder ?? (await newFolder());
  const lines: string[] = [];
  const outside = world();
  const outbox = new Outbox(place);
  const restart = () =>
    new Delivery(new Outbox(place), outside.channels, (line) => lines.push(line));
  return { ...outside, folder: place, outbox, lines, restart };
}

const { id } = enquiry(1);

describe("delivery", () => {
  it("stores once and mails once, however often it is asked", async () => {
    const { outbox, restart, stored, mailed } = await desk();
    const delivery = restart();
    await outbox.put(enquiry(1));
    expect(await Promise.all([delivery.deliver(id), delivery.deliver(id)])).toEqual([
      "delivered",
      "delivered",
    ]);
    await outbox.put(enquiry(1));
    await restart().deliverAll();
    expect([...stored.keys()]).toEqual([id]);
    expect(mailed).toEqual([id]);
    expect(await outbox.waiting()).toEqual([]);
  });

  it("keeps what the lake does not take until it does, also after a restart", async () => {
    const { outbox, restart, stored, mailed, moods } = await desk();
    moods.store = "away";
    await outbox.put(enquiry(1));
    const delivery = restart();
    expect(await delivery.deliver(id)).toBe("waits");
    expect(await delivery.deliverAll()).toBe(1);
    expect(mailed).toEqual([id]);
    moods.store = "works";
    expect(await restart().deliverAll()).toBe(0);
    expect([...stored.keys()]).toEqual([id]);
    expect(mailed).toEqual([id]);
  });

  it("stores although the mail server is away, and mails when it is back", async () => {
    const { outbox, restart, stored, mailed, moods } = await desk();
    moods.mail = "away";
    await outbox.put(enquiry(1));
    const delivery = restart();
    expect(await delivery.deliver(id)).toBe("delivered");
    expect(await delivery.deliverAll()).toBe(1);
    stored.clear();
    moods.mail = "works";
    expect(await restart().deliverAll()).toBe(0);
    expect(mailed).toEqual([id]);
    // An editor has deleted it in the meantime: it is not stored again.
    expect(stored.size).toBe(0);
  });

  it("waits longer after each failure, and tells of the failure without a word of the visitor's", async () => {
    const { outbox, restart, moods, lines } = await desk();
    moods.store = "away";
    moods.mail = "away";
    for (const number of [1, 2, 3]) await outbox.put(enquiry(number));
    const delivery = restart();
    expect(await delivery.deliverAll()).toBe(3);
    await delivery.deliverAll();
    // One failure of each is enough to know that both are away.
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).not.toMatch(/jo@|Jo|marathon/);
  });

  it("sets aside what the lake will never take, and what cannot be read", async () => {
    const { folder, outbox, restart, moods, lines, mailed } = await desk();
    moods.store = "refuses";
    await outbox.put(enquiry(1));
    // The inbox has it, also when it is sent again.
    expect(await restart().deliver(id)).toBe("delivered");
    expect(mailed).toEqual([id]);
    expect(await outbox.put(enquiry(1))).toBe(false);
    expect(await restart().deliver(id)).toBe("delivered");
    moods.store = "works";
    await writeFile(join(folder, `${enquiry(2).id}.json`), "{}");
    await outbox.put(enquiry(3));
    expect(await restart().deliverAll()).toBe(0);
    expect(mailed).toEqual([id, enquiry(3).id]);
    expect(lines.filter((line) => line.includes("set aside"))).toHaveLength(2);
    expect((await readdir(folder)).filter((name) => name.endsWith(".refused"))).toHaveLength(2);
  });

  it("keeps what the lake refuses until the mail server is back", async () => {
    const { outbox, restart, moods, lines, mailed } = await desk();
    moods.store = "refuses";
    moods.mail = "away";
    await outbox.put(enquiry(1));
    expect(await restart().deliver(id)).toBe("waits");
    expect(await restart().deliverAll()).toBe(1);
    expect(lines.join()).not.toContain("set aside");
    moods.mail = "works";
    expect(await restart().deliverAll()).toBe(0);
    expect(mailed).toEqual([id]);
    expect(lines.join()).toContain("set aside");
  });

  it("says that an enquiry is refused when nobody takes it, and tries again when it is sent again", async () => {
    const { outbox, restart, moods, stored, channels, folder } = await desk();
    moods.store = "refuses";
    moods.mail = "refuses";
    await outbox.put(enquiry(1));
    expect(await restart().deliver(id)).toBe("refused");

    const withoutMail = new Delivery(new Outbox(folder), { store: channels.store }, () => {});
    await outbox.put(enquiry(2));
    expect(await withoutMail.deliver(enquiry(2).id)).toBe("refused");

    moods.store = "works";
    expect(await outbox.put(enquiry(2))).toBe(true);
    expect(await withoutMail.deliver(enquiry(2).id)).toBe("delivered");
    expect([...stored.keys()]).toEqual([enquiry(2).id]);
  });

  it("never mails again what may have been mailed, though the lake refuses it and it is sent again", async () => {
    const { outbox, restart, moods, mailed } = await desk();
    moods.store = "refuses";
    moods.mail = "unsure";
    await outbox.put(enquiry(1));
    expect(await restart().deliver(id)).toBe("refused");
    moods.mail = "works";
    await outbox.put(enquiry(1));
    expect(await restart().deliver(id)).toBe("refused");
    expect(mailed).toEqual([id]);
  });

  it.each(["refuses", "unsure"] as const)(
    "does not mail again when the mail server %s",
    async (mood) => {
      const { outbox, restart, moods, mailed, lines } = await desk();
      moods.mail = mood;
      await outbox.put(enquiry(1));
      expect(await restart().deliverAll()).toBe(0);
      moods.mail = "works";
      await outbox.put(enquiry(1));
      expect(await restart().deliverAll()).toBe(0);
      expect(mailed.length).toBeLessThanOrEqual(1);
      expect(lines).toHaveLength(1);
    },
  );

  it("gives an e-mail up after three days", async () => {
    const { outbox, restart, moods, mailed } = await desk();
    moods.mail = "away";
    const receivedAt = new Date(Date.now() - 4 * 24 * 60 * 60 * 1000).toISOString();
    await outbox.put(enquiry(1, { receivedAt }));
    expect(await restart().deliverAll()).toBe(0);
    expect(mailed).toEqual([]);
  });
});

describe("a mail server that hangs", () => {
  /** A desk whose first e-mail ends when the test says so. */
  async function hanging() {
    const { outbox, channels, stored, mailed, restart } = await desk();
    let fail: (error: Error) => void = () => {};
    const first = new Promise<"sent">((_, reject) => {
      fail = reject;
    });
    const tried: string[] = [];
    const delivery = new Delivery(
      outbox,
      {
        store: channels.store,
        mail: (record) => {
          tried.push(record.id);
          return tried.length === 1 ? first : Promise.resolve("sent");
        },
      },
      () => {},
    );
    for (const number of [1, 2]) await outbox.put(enquiry(number));
    return { outbox, delivery, fail, tried, stored, mailed, restart };
  }

  it("holds up no enquiry on its way into the lake, and is left alone for a while", async () => {
    const { outbox, delivery, fail, tried, stored } = await hanging();
    expect(await delivery.deliver(id)).toBe("delivered");
    expect(await delivery.deliver(enquiry(2).id)).toBe("delivered");
    expect([...stored.keys()]).toEqual([id, enquiry(2).id]);
    await expect.poll(() => tried).toEqual([id]);
    // Nothing leaves the outbox before its e-mail has gone.
    const all = delivery.deliverAll();
    expect(await outbox.waiting()).toHaveLength(2);
    fail(new Error("Timeout"));
    expect(await all).toBe(2);
    await outbox.put(enquiry(3));
    expect(await delivery.deliver(enquiry(3).id)).toBe("delivered");
    expect(await delivery.deliverAll()).toBe(3);
    expect(tried).toEqual([id]);
  });

  it("mails nothing twice and loses nothing when the server is killed meanwhile", async () => {
    const { outbox, delivery, tried, stored, mailed, restart } = await hanging();
    await delivery.deliver(id);
    await delivery.deliver(enquiry(2).id);
    await expect.poll(() => tried).toEqual([id]);
    // Its e-mail may have gone, that of the other one has not.
    expect(await restart().deliverAll()).toBe(0);
    expect(mailed).toEqual([enquiry(2).id]);
    expect([...stored.keys()]).toEqual([id, enquiry(2).id]);
    expect(await outbox.put(enquiry(1))).toBe(false);
  });
});

describe("a crash at any step", () => {
  // Before and after each thing that delivery does to the world or to the disk.
  const steps = Array.from({ length: 14 }, (_, step) => step);

  it.each(steps)("loses nothing and repeats nothing: step %d", async (crashAt) => {
    const { folder, restart, stored, mailed, channels } = await desk();
    await new Outbox(folder).put(enquiry(1));
    let step = 0;
    const around = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      if (step++ === crashAt) throw new Crash();
      const result = await work();
      if (step++ === crashAt) throw new Crash();
      return result;
    };
    class Fragile extends Outbox {
      override mark(...args: Parameters<Outbox["mark"]>) {
        return around(() => super.mark(...args));
      }
      override finish(...args: Parameters<Outbox["finish"]>) {
        return around(() => super.finish(...args));
      }
      override unmark(): Promise<void> {
        // A process that crashed takes nothing back.
        return Promise.resolve();
      }
    }
    const fragile = new Delivery(
      new Fragile(folder),
      {
        store: (record) => around(() => channels.store(record)),
        mail: (record) => around(async () => (await channels.mail?.(record)) ?? "sent"),
      },
      () => {},
    );
    await fragile.deliverAll().catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error;
    });

    expect(await restart().deliverAll()).toBe(0);
    expect([...stored.keys()]).toEqual([id]);
    expect(mailed.length).toBeLessThanOrEqual(1);
    expect(await new Outbox(folder).put(enquiry(1))).toBe(false);
  });
});
