import { Lane } from "./lane.ts";
import type { Outbox } from "./outbox.ts";
import type { EnquiryRecord } from "./record.ts";

/** Where enquiries go. Each throws when it is worth trying again. */
export type Channels = {
  /** Stores an enquiry once, however often it is called, and says when it did; `refused` when it never will. */
  store: (enquiry: EnquiryRecord) => Promise<"created" | "exists" | "refused">;
  /** Sends an e-mail; `refused` when it never will, `unsure` when it may have been sent. Absent: no e-mail. */
  mail?: ((enquiry: EnquiryRecord) => Promise<"sent" | "refused" | "unsure">) | undefined;
};

/** What became of an enquiry: somebody can read it, nobody can yet, or nobody ever will. */
export type Outcome = "delivered" | "waits" | "refused";

/** An e-mail that could not be sent for so long is not news any more. */
const mailTriedMs = 3 * 24 * 60 * 60 * 1000;

/**
 * Takes enquiries from the outbox to where they go: into the content lake once, and to the inbox by e-mail at most
 * once. What fails waits, and is tried again when `deliverAll` is next called.
 *
 * Lake and inbox have a lane each, so that a mail server that hangs holds up no enquiry on its way into the lake.
 * Each enquiry takes the lake's lane first, and leaves the outbox at the end of the other: only there is it known
 * that no e-mail is under way.
 *
 * Lines of the log name enquiries by their id, never by what is in them.
 */
export class Delivery {
  readonly #outbox: Outbox;
  readonly #channels: Channels;
  readonly #log: (line: string) => void;
  readonly #toLake = new Lane();
  readonly #toInbox = new Lane();

  constructor(outbox: Outbox, channels: Channels, log: (line: string) => void = console.warn) {
    this.#outbox = outbox;
    this.#channels = channels;
    this.#log = log;
  }

  /**
   * Delivers an enquiry that was just accepted.
   *
   * @returns what the lake says, as soon as it does; if it refuses, what becomes of the e-mail, then the only way
   */
  async deliver(id: string): Promise<Outcome> {
    const stored = await this.#toLake.inTurn(() => this.#store(id, true));
    const ended = this.#toInbox.inTurn(() => this.#end(id, stored));
    if (stored === "refused") return ended;
    ended.catch((error: unknown) => {
      this.#log(`Enquiry ${id} stays in the outbox. (${reasonOf(error)})`);
    });
    return stored;
  }

  /** Delivers all that waits and whose pause is over. @returns how many still wait */
  async deliverAll(): Promise<number> {
    const ids = await this.#outbox.waiting();
    await Promise.all(
      ids.map(async (id) => {
        const stored = await this.#toLake.inTurn(() => this.#store(id, false));
        await this.#toInbox.inTurn(() => this.#end(id, stored));
      }),
    );
    await this.#outbox.tidy();
    return (await this.#outbox.waiting()).length;
  }

  async #store(id: string, isNew: boolean): Promise<Outcome> {
    const enquiry = await this.#outbox.read(id);
    if (await this.#outbox.has(id, "done")) return "delivered";
    if (enquiry === "gone") return "refused";
    if (enquiry === "unreadable") {
      await this.#outbox.setAside(id);
      this.#log(`The file of enquiry ${id} cannot be read; it is set aside in the outbox.`);
      return "refused";
    }
    if (await this.#outbox.has(id, "stored")) return "delivered";
    // A visitor waits for the answer to a new one, and the lake may be back.
    if (!isNew && this.#toLake.isPaused()) return "waits";
    try {
      const outcome = await this.#channels.store(enquiry);
      this.#toLake.worked();
      if (outcome === "refused") return "refused";
    } catch (error) {
      this.#toLake.failed();
      this.#log(`Enquiry ${id} waits for the content lake. (${reasonOf(error)})`);
      return "waits";
    }
    await this.#outbox.mark(id, "stored");
    return "delivered";
  }

  /** Sends the e-mail, and takes the enquiry out of the outbox if nothing is left to do. */
  async #end(id: string, stored: Outcome): Promise<Outcome> {
    const enquiry = await this.#outbox.read(id);
    if (await this.#outbox.has(id, "done")) {
      // A crash may have come before its words had left the disk.
      await this.#outbox.finish(id);
      return "delivered";
    }
    if (typeof enquiry === "string") return stored;
    const mailed = await this.#mail(enquiry);
    if (mailed === "waits" || stored === "waits") return "waits";
    if (stored === "refused") {
      await this.#outbox.setAside(id);
      this.#log(`The content lake refuses enquiry ${id}; it is set aside in the outbox.`);
      if (mailed !== "sent") return "refused";
    }
    await this.#outbox.finish(id);
    return "delivered";
  }

  /** @returns `over` when there is nothing to do about the e-mail, or nothing more */
  async #mail(enquiry: EnquiryRecord): Promise<"sent" | "over" | "waits"> {
    const { mail } = this.#channels;
    const { id } = enquiry;
    if (!mail || (await this.#outbox.has(id, "mailed"))) return "over";
    if (this.#toInbox.isPaused()) return "waits";
    // Noted before it is sent: after a crash in between it is not sent, rather than sent twice.
    if (!(await this.#outbox.mark(id, "mailed"))) return "over";
    try {
      const outcome = await mail(enquiry);
      this.#toInbox.worked();
      if (outcome === "sent") return "sent";
      this.#log(
        `The e-mail of enquiry ${id} ${outcome === "refused" ? "was refused" : "may not have been sent"}.`,
      );
      return "over";
    } catch (error) {
      this.#toInbox.failed();
      if (Date.now() - Date.parse(enquiry.receivedAt) > mailTriedMs) {
        this.#log(`The e-mail of enquiry ${id} could not be sent, and is given up.`);
        return "over";
      }
      await this.#outbox.unmark(id, "mailed");
      this.#log(`The e-mail of enquiry ${id} waits for the mail server. (${reasonOf(error)})`);
      return "waits";
    }
  }
}

/** What is said of an error: its kind. Its message may hold an address, or a line of what was sent. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const parts = [error.name];
  for (const name of ["code", "statusCode", "responseCode"] as const) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === "string" || typeof value === "number") parts.push(String(value));
  }
  return parts.join(" ");
}
