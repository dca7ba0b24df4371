/** One process per data folder. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/**
 * Holds the folder until `release` is called or the process ends, however it ends: the operating system
 * drops the file lock that SQLite holds. A database of its own, so that nobody who reads the data waits.
 * @throws Error (code `ELAKELOCKED`) when another process holds the folder
 */
export function lockFolder(dir: string): { release(): void } {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(join(dir, "lock.sqlite"));
  try {
    db.exec(
      "PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;",
    );
    db.exec("CREATE TABLE IF NOT EXISTS held (pid INTEGER); DELETE FROM held;");
  } catch (cause) {
    db.close();
    const busy = cause instanceof Error && /locked|busy/i.test(cause.message);
    const message = busy
      ? `Another process is using the content lake in ${dir}: stop it, or set LAKE_DIR to another folder.`
      : `The content lake cannot lock its folder ${dir}: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw Object.assign(new Error(message, { cause }), { code: busy ? "ELAKELOCKED" : "ELAKEDIR" });
  }
  return { release: () => db.close() };
}
