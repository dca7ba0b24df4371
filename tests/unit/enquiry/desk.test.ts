import { describe, expect, it } from "vitest";
import type { Channels } from "@/lib/enquiry/delivery.ts";
import { Desk } from "@/lib/enquiry/desk.ts";
import { Outbox } from "@/lib/enquiry/outbox.ts";
import { enquiry, newFolder } from "./samples.ts";

const works: Channels = {
  store: async () => "created",
  mail: async () => "sent",
};

const away = () => Promise.reject(new Error("No answer"));

/** A desk on a disk, with some channels that do not work. */
async function desk(changes: Partial<Channels> = {}, folder?: string) {
  const outbox = new Outbox(folder ?? (await newFolder()));
  return new Desk({
    outbox,
    channels: { ...works, ...changes },
    afterwards: (work) => void work(),
    log: () => {},
  });
}

describe("what a visitor is told", () => {
  it("is that somebody can read it, as soon as the lake has it", async () => {
    const never = new Promise<"sent">(() => {});
    expect(await (await desk()).accept(enquiry(1))).toBe("delivered");
    expect(await (await desk({ mail: () => never })).accept(enquiry(1))).toBe("delivered");
  });

  it("is that it is kept, while the lake or the last way is away", async () => {
    expect(await (await desk({ store: away })).accept(enquiry(1))).toBe("kept");
    const refuses = await desk({ store: async () => "refused", mail: away });
    expect(await refuses.accept(enquiry(1))).toBe("kept");
  });

  it("is that nobody takes it, when the lake refuses it and no e-mail brings it to the inbox", async () => {
    const refuses: Pick<Channels, "store"> = { store: async () => "refused" };
    const withoutMail = await desk({ ...refuses, mail: undefined });
    expect(await withoutMail.accept(enquiry(1))).toBe("failed");
    expect(await withoutMail.accept(enquiry(1))).toBe("failed");
    const refused = await desk({ ...refuses, mail: async () => "refused" });
    expect(await refused.accept(enquiry(1))).toBe("failed");
    expect(await (await desk(refuses)).accept(enquiry(1))).toBe("delivered");
  });
});

describe("without an outbox", () => {
  /** A desk where servers sleep, and what became of the enquiries. */
  async function withoutDisk(changes: Partial<Channels> = {}) {
    const stored = new Set<string>();
    const mailed: string[] = [];
    const channels: Channels = {
      store: async ({ id }) => {
        if (stored.has(id)) return "exists";
        stored.add(id);
        return "created";
      },
      mail: async ({ id }) => {
        mailed.push(id);
        return "sent";
      },
      ...changes,
    };
    return { stored, mailed, desk: await desk(channels, "/dev/null/outbox") };
  }

  it("a double click stores once and mails once", async () => {
    const { desk: without, stored, mailed } = await withoutDisk();
    const twice = [without.accept(enquiry(1)), without.accept(enquiry(1))];
    expect(await Promise.all(twice)).toEqual(["delivered", "delivered"]);
    expect(await without.accept(enquiry(1))).toBe("delivered");
    expect([...stored]).toEqual([enquiry(1).id]);
    expect(mailed).toEqual([enquiry(1).id]);
  });

  it("nobody waits for the mail server", async () => {
    const { desk: without } = await withoutDisk({ mail: () => new Promise(() => {}) });
    expect(await without.accept(enquiry(1))).toBe("delivered");
  });

  it("what the lake does not take, is not taken", async () => {
    const { desk: refused, mailed } = await withoutDisk({ store: async () => "refused" });
    expect(await refused.accept(enquiry(1))).toBe("failed");
    expect(mailed).toEqual([]);
    expect(await (await withoutDisk({ store: away })).desk.accept(enquiry(1))).toBe("failed");
  });
});
