import { randomUUID } from "node:crypto";
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { record, type EnquiryRecord } from "./record.ts";
import { keptSince } from "./retention.ts";

/** What is known of an enquiry: an empty file each, beside the enquiry's own. */
export type Mark = "stored" | "mailed" | "done";

/** A form's stamp lasts a day, so nobody can send the same enquiry after two. */
const marksKeptMs = 2 * 24 * 60 * 60 * 1000;

/** Of what else may lie in the folder, nothing is removed. */
const ownName = /^([0-9a-f]{32})\.(json|refused|stored|mailed|done|[\w-]+\.new)$/;

/** More enquiries than anybody will answer wait already. */
export class OutboxFull extends Error {
  constructor() {
    super("The outbox is full.");
    this.name = "OutboxFull";
  }
}

/**
 * Accepted enquiries on disk, until each of them is where it has to be.
 *
 * An enquiry is one file, `<id>.json`, which is on disk before anybody is told that it was accepted, and is never
 * changed. What happened to it since is told by empty files with its name: `.stored` in the content lake, `.mailed`
 * for an e-mail that was tried, `.done` for all of it. The last one outlives the enquiry for two days, so that the
 * same one sent again is known. What cannot be delivered, ever, is set aside as `.refused`; sent again, it is tried
 * again, but for the e-mail: `.mailed` stays.
 *
 * Making a file that must not exist yet is one step for the file system, so two processes can share an outbox.
 */
export class Outbox {
  readonly #folder: string;
  readonly #most: number;

  /** @param most how many enquiries may wait */
  constructor(folder: string, most = 1000) {
    this.#folder = folder;
    this.#most = most;
  }

  /**
   * Takes an enquiry. When this returns, a power cut cannot lose it.
   *
   * @returns whether it is new; one that waits, or was delivered, is not taken again
   * @throws OutboxFull, or what the disk says
   */
  async put(enquiry: EnquiryRecord): Promise<boolean> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const names = await readdir(this.#folder);
    if (names.some((name) => isOf(name, enquiry.id))) return false;
    if (names.filter((name) => name.endsWith(".json")).length >= this.#most) throw new OutboxFull();

    const unfinished = this.#path(`${enquiry.id}.${randomUUID()}.new`);
    try {
      await this.#write(unfinished, JSON.stringify(enquiry));
      // Unlike a new name, a link does not replace what is there.
      await link(unfinished, this.#path(`${enquiry.id}.json`));
    } catch (error) {
      if (isCode(error, "EEXIST")) return false;
      throw error;
    } finally {
      await rm(unfinished, { force: true });
    }
    await this.#flush();
    return true;
  }

  /** The ids of what waits, in the order in which it came. */
  async waiting(): Promise<string[]> {
    const ids = (await this.#names())
      .filter((name) => name.endsWith(".json"))
      .map((name) => name.slice(0, -".json".length));
    const found = await Promise.all(
      ids.map(async (id) => ({ id, time: await this.#timeOf(`${id}.json`) })),
    );
    return found
      .filter(({ time }) => time !== undefined)
      .toSorted((a, b) => (a.time ?? 0) - (b.time ?? 0))
      .map(({ id }) => id);
  }

  /**
   * An enquiry that waits.
   *
   * @returns `gone` when it does not wait any more, `unreadable` when its file holds something else
   */
  async read(id: string): Promise<EnquiryRecord | "gone" | "unreadable"> {
    try {
      const text = await readFile(this.#path(`${id}.json`), "utf8");
      const parsed = record.safeParse(JSON.parse(text));
      return parsed.success ? parsed.data : "unreadable";
    } catch (error) {
      if (isMissing(error)) return "gone";
      if (error instanceof SyntaxError) return "unreadable";
      throw error;
    }
  }

  async has(id: string, mark: Mark): Promise<boolean> {
    return (await this.#timeOf(`${id}.${mark}`)) !== undefined;
  }

  /** Notes something of an enquiry, on disk. @returns whether it is this call that noted it */
  async mark(id: string, mark: Mark): Promise<boolean> {
    try {
      await this.#write(this.#path(`${id}.${mark}`), "");
    } catch (error) {
      if (isCode(error, "EEXIST")) return false;
      throw error;
    }
    await this.#flush();
    return true;
  }

  async unmark(id: string, mark: Mark): Promise<void> {
    await rm(this.#path(`${id}.${mark}`), { force: true });
    await this.#flush();
  }

  /** An enquiry is where it has to be: its words leave the disk, and a receipt without any stays. */
  async finish(id: string): Promise<void> {
    await this.mark(id, "done");
    for (const rest of ["json", "stored", "mailed"])
      await rm(this.#path(`${id}.${rest}`), { force: true });
  }

  /** Takes what cannot be delivered out of the way; it stays on disk for somebody to look at. */
  async setAside(id: string): Promise<void> {
    await rename(this.#path(`${id}.json`), this.#path(`${id}.refused`));
    await this.#flush();
  }

  /**
   * Removes words that were kept for as long as the contact page promises, set aside or still waiting; and, of
   * enquiries that do not wait, marks that nobody needs any more and what a crash left half written.
   */
  async tidy(now: Date = new Date()): Promise<void> {
    const names = new Set(await this.#names());
    const words = keptSince(now).getTime();
    const marks = now.getTime() - marksKeptMs;
    for (const name of names) {
      const [, id, kind] = ownName.exec(name) ?? [];
      if (!id) continue;
      const hasWords = kind === "json" || kind === "refused";
      if (!hasWords && names.has(`${id}.json`)) continue;
      const time = await this.#timeOf(name);
      if (time !== undefined && time < (hasWords ? words : marks))
        await rm(this.#path(name), { force: true });
    }
  }

  async #names(): Promise<string[]> {
    try {
      return await readdir(this.#folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  async #timeOf(name: string): Promise<number | undefined> {
    try {
      return (await stat(this.#path(name))).mtimeMs;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** Writes a file that must not be there yet, through to the disk. */
  async #write(path: string, content: string): Promise<void> {
    const handle = await open(path, "wx", 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** The names of files are on disk when their folder is. */
  async #flush(): Promise<void> {
    const handle = await open(this.#folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }
}

function isOf(name: string, id: string): boolean {
  return [`${id}.json`, `${id}.done`].includes(name);
}

/** Not there, or, below something that is no folder, not even possible (`OUTBOX_DIR=/dev/null/outbox`). */
function isMissing(error: unknown): boolean {
  return isCode(error, "ENOENT") || isCode(error, "ENOTDIR");
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
