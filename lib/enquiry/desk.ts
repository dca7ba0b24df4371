import { setTimeout } from "node:timers/promises";
import { type Channels, Delivery, type Outcome, reasonOf } from "./delivery.ts";
import { EnquiryLimit } from "./limit.ts";
import type { Outbox } from "./outbox.ts";
import type { EnquiryRecord } from "./record.ts";

/** A visitor is not kept waiting for longer than this: the outbox has the enquiry. */
const patienceMs = 4000;

type Options = {
  outbox: Outbox;
  channels: Channels;
  /** Does something after the visitor has the answer, on a server that would otherwise fall asleep, too. */
  afterwards: (work: () => Promise<void>) => void;
  log?: (line: string) => void;
};

/** Where enquiries are handed in. */
export class Desk {
  readonly delivery: Delivery;
  readonly limit = new EnquiryLimit();
  readonly #outbox: Outbox;
  readonly #channels: Channels;
  readonly #afterwards: Options["afterwards"];
  readonly #log: (line: string) => void;

  constructor({ outbox, channels, afterwards, log = console.warn }: Options) {
    this.delivery = new Delivery(outbox, channels, log);
    this.#outbox = outbox;
    this.#channels = channels;
    this.#afterwards = afterwards;
    this.#log = log;
  }

  /**
   * Accepts an enquiry for good, or not at all.
   *
   * @returns `delivered` when somebody can read it; `kept` when the outbox has it until then; `failed` when nobody
   *   takes it
   */
  async accept(enquiry: EnquiryRecord): Promise<"delivered" | "kept" | "failed"> {
    try {
      await this.#outbox.put(enquiry);
    } catch (error) {
      this.#log(`The outbox cannot take enquiry ${enquiry.id}. (${reasonOf(error)})`);
      return this.#storeDirectly(enquiry);
    }
    const tooLong = setTimeout<Outcome>(patienceMs, "waits", { ref: false });
    const outcome = await Promise.race([this.#deliver(enquiry.id), tooLong]);
    if (outcome === "refused") return "failed";
    if (outcome === "waits") return "kept";
    // What else waits can go now, too.
    void this.delivery.deliverAll().catch((error: unknown) => {
      this.#log(`The outbox could not be looked through. (${reasonOf(error)})`);
    });
    return "delivered";
  }

  async #deliver(id: string): Promise<Outcome> {
    try {
      return await this.delivery.deliver(id);
    } catch (error) {
      this.#log(`Enquiry ${id} waits in the outbox. (${reasonOf(error)})`);
      return "waits";
    }
  }

  /** Without an outbox, the content lake alone can say whether it has an enquiry already. */
  async #storeDirectly(enquiry: EnquiryRecord): Promise<"delivered" | "failed"> {
    try {
      const outcome = await this.#channels.store(enquiry);
      if (outcome === "created") this.#afterwards(() => this.#mailOnce(enquiry));
      if (outcome !== "refused") return "delivered";
      this.#log(`The content lake refuses enquiry ${enquiry.id}.`);
    } catch (error) {
      this.#log(`Enquiry ${enquiry.id} was not accepted. (${reasonOf(error)})`);
    }
    return "failed";
  }

  async #mailOnce(enquiry: EnquiryRecord): Promise<void> {
    try {
      const outcome = (await this.#channels.mail?.(enquiry)) ?? "sent";
      if (outcome !== "sent") this.#log(`The e-mail of enquiry ${enquiry.id}: ${outcome}.`);
    } catch (error) {
      this.#log(`The e-mail of enquiry ${enquiry.id} was not sent. (${reasonOf(error)})`);
    }
  }
}
