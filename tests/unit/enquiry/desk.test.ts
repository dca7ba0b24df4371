import { describe, expect, it } from "vitest";
import type { Channels } from "@/lib/enquiry/delivery.ts";
import { Desk } from "@/lib/enquiry/desk.ts";
import { Outbox } from "@/lib/enquiry/outbox.ts";
import { enquiry, newFolder } from "./samples.ts";

const works: Channels = {
  store: async () => "stored",
  mail: async () => "sent",
};

const away = () => Promise.reject(new Error("No answer"));

/** A desk on a disk, with some channels that do not work. */
async function desk(changes: Partial<Channels> = {}, folder?: string) {
  const outbox = new Outbox(folder ?? (await newFolder()));
  return new Desk({ outbox, channels: { ...works, ...changes }, log: () => {} });
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
