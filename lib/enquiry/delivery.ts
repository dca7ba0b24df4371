import type { Outbox } from "./outbox.ts";
import type { EnquiryRecord } from "./record.ts";

/** Where enquiries go. Each throws when it is worth trying again. */
export type Channels = {
  /** Stores an enquiry once, however often it is called; `refused` when it never will. */
  store: (enquiry: EnquiryRecord) => Promise<"stored" | "refused">;
  /** Sends an e-mail; `refused` when it never will, `unsure` when it may have been sent. Absent: no e-mail. */
  mail?: ((enquiry: EnquiryRecord) => Promise<"sent" | "refused" | "unsure">) | undefined;
};

/** An e-mail that could not be sent for so long is not news any more; the enquiry is in the Studio. */
const mailTriedMs = 3 * 24 * 60 * 60 * 1000;

const shortestPauseMs = 5000;
const longestPauseMs = 5 * 60 * 1000;

/** When something that failed is tried again: after a pause that doubles each time. */
class Pause {
  #failures = 0;
  #until = 0;

  isOver(): boolean {
    return Date.now() >= this.#until;
  }

  failed(): void {
    this.#until = Date.now() + Math.min(shortestPauseMs * 2 ** this.#failures, longestPauseMs);
    this.#failures += 1;
  }

  worked(): void {
    this.#failures = 0;
    this.#until = 0;
  }
}

/**
 * Takes enquiries from the outbox to where they go, one after the other: into the content lake once, and to the
 * inbox by e-mail at most once. What fails waits, and is tried again when `deliverAll` is next called.
 *
 * Lines of the log name enquiries by their id, never by what is in them.
 */
export class Delivery {
  readonly #outbox: Outbox;
  readonly #channels: Channels;
  readonly #log: (line: string) => void;
  readonly #pauses = { store: new Pause(), mail: new Pause() };
  #last: Promise<unknown> = Promise.resolve();

  constructor(outbox: Outbox, channels: Channels, log: (line: string) => void = console.warn) {
    this.#outbox = outbox;
    this.#channels = channels;
    this.#log = log;
  }

  /** Delivers an enquiry that was just accepted. @returns whether it is in the content lake */
  deliver(id: string): Promise<boolean> {
    return this.#inTurn(() => this.#deliver(id, true));
  }

  /** Delivers all that waits and whose pause is over. @returns how many still wait */
  deliverAll(): Promise<number> {
    return this.#inTurn(async () => {
      for (const id of await this.#outbox.waiting()) await this.#deliver(id, false);
      await this.#outbox.tidy();
      return (await this.#outbox.waiting()).length;
    });
  }

  /** One after the other: two at once could not know of each other's failures, nor keep the order. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => {
      // Whoever called it hears of it; the next one does not.
    });
    return next;
  }

  async #deliver(id: string, isNew: boolean): Promise<boolean> {
    if (await this.#outbox.has(id, "done")) {
      await this.#outbox.finish(id);
      return true;
    }
    const enquiry = await this.#outbox.read(id);
    if (enquiry === "gone") return this.#outbox.has(id, "done");
    if (enquiry === "unreadable") {
      await this.#outbox.setAside(id);
      this.#log(`The file of enquiry ${id} cannot be read; it is set aside in the outbox.`);
      return false;
    }
    const stored = await this.#store(enquiry, isNew);
    const isMailed = await this.#mail(enquiry, isNew);
    if (stored === "refused") {
      await this.#outbox.setAside(id);
      this.#log(`The content lake refuses enquiry ${id}; it is set aside in the outbox.`);
      return false;
    }
    if (stored === "stored" && isMailed) await this.#outbox.finish(id);
    return stored === "stored";
  }

  async #store(enquiry: EnquiryRecord, isNew: boolean): Promise<"stored" | "refused" | "waits"> {
    const { id } = enquiry;
    if (await this.#outbox.has(id, "stored")) return "stored";
    if (!isNew && !this.#pauses.store.isOver()) return "waits";
    try {
      const outcome = await this.#channels.store(enquiry);
      this.#pauses.store.worked();
      if (outcome === "stored") await this.#outbox.mark(id, "stored");
      return outcome;
    } catch (error) {
      this.#pauses.store.failed();
      this.#log(`Enquiry ${id} waits for the content lake. (${reasonOf(error)})`);
      return "waits";
    }
  }

  /** Whether nothing is left to do about the e-mail. */
  async #mail(enquiry: EnquiryRecord, isNew: boolean): Promise<boolean> {
    const { mail } = this.#channels;
    const { id } = enquiry;
    if (!mail || (await this.#outbox.has(id, "mailed"))) return true;
    if (!isNew && !this.#pauses.mail.isOver()) return false;
    try {
      // Noted before it is sent: after a crash in between it is not sent, rather than sent twice.
      if (!(await this.#outbox.mark(id, "mailed"))) return true;
    } catch (error) {
      this.#log(`The e-mail of enquiry ${id} waits for the disk. (${reasonOf(error)})`);
      return false;
    }
    try {
      const outcome = await mail(enquiry);
      this.#pauses.mail.worked();
      if (outcome !== "sent")
        this.#log(
          `The e-mail of enquiry ${id} ${outcome === "refused" ? "was refused" : "may not have been sent"}; the enquiry is in the Studio.`,
        );
      return true;
    } catch (error) {
      this.#pauses.mail.failed();
      if (Date.now() - Date.parse(enquiry.receivedAt) > mailTriedMs) {
        this.#log(`The e-mail of enquiry ${id} could not be sent; the enquiry is in the Studio.`);
        return true;
      }
      await this.#outbox.unmark(id, "mailed");
      this.#log(`The e-mail of enquiry ${id} waits for the mail server. (${reasonOf(error)})`);
      return false;
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
