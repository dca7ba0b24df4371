/** Copies of a lake's folder, made while it serves. */
import { randomUUID } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { openForReading } from "./database.ts";
import { flush } from "./files.ts";

export interface BackupReport {
  /** Where the copy is. */
  path: string;
  documents: number;
  assets: number;
}

/** As many pages as there may be: a copy in steps would begin anew whenever somebody writes between two of them. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies the lake in `dir` to the new folder `target`: documents, history and assets as they were at one moment.
 * Whoever writes meanwhile does not wait. No token of the lake is valid in the copy, be it of a file, of a session or
 * of a robot: the copy gets new files when it is first started.
 * @throws Error when there is no lake, or something at `target` already; nothing stays behind then
 */
export async function lakeBackup(dir: string, target: string): Promise<BackupReport> {
  const source = resolve(dir);
  const path = resolve(target);
  const file = join(source, "lake.sqlite");
  if (!existsSync(file)) throw new Error(`There is no content lake in ${source}.`);
  if (existsSync(path)) {
    throw new Error(`${path} exists already: a copy needs a folder that does not exist yet.`);
  }
  const inside = relative(source, path);
  if (inside !== ".." && !inside.startsWith(`..${sep}`)) {
    throw new Error(`${path} is inside of the lake's own folder: choose one elsewhere.`);
  }
  await mkdir(dirname(path), { recursive: true });
  // Under another name until all of it is there: a copy that was interrupted is not taken for one.
  const partial = `${path}.partial-${randomUUID().slice(0, 8)}`;
  try {
    await mkdir(partial, { mode: 0o700 });
    await copyDatabase(file, join(partial, "lake.sqlite"));
    removeTokens(join(partial, "lake.sqlite"));
    await flush(join(partial, "lake.sqlite"));
    const copy = openForReading(join(partial, "lake.sqlite"));
    let report: BackupReport;
    try {
      const check = copy.prepare("PRAGMA quick_check").get()?.["quick_check"];
      if (check !== "ok") throw new Error(`The copy of the database is damaged: ${String(check)}`);
      // The database first, then the assets that it knows: their bytes are on disk before their documents are.
      const assets = await copyAssets(copy, join(source, "assets"), join(partial, "assets"));
      const documents = Number(copy.prepare("SELECT count(*) AS n FROM documents").get()?.["n"]);
      report = { path, documents, assets };
    } finally {
      copy.close();
    }
    // What reading the copy left beside it.
    for (const suffix of ["-wal", "-shm"])
      await rm(join(partial, `lake.sqlite${suffix}`), { force: true });
    await flush(partial);
    await rename(partial, path);
    await flush(dirname(path));
    return report;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

async function copyDatabase(file: string, target: string): Promise<void> {
  const db = openForReading(file);
  try {
    await backup(db, target, { rate: ALL_PAGES });
  } finally {
    db.close();
  }
}

/** A copy may go where the lake does not: who could come in here cannot come in there. */
function removeTokens(file: string): void {
  const db = new DatabaseSync(file);
  try {
    // Overwritten, and in the file itself: what SQLite keeps beside it is not part of the copy.
    db.exec("PRAGMA secure_delete = ON; DELETE FROM tokens; PRAGMA wal_checkpoint(TRUNCATE);");
  } finally {
    db.close();
  }
}

/** Copies the files of all assets that the database has, or had. */
async function copyAssets(copy: DatabaseSync, source: string, target: string): Promise<number> {
  const known = new Set(
    copy
      .prepare(
        `SELECT DISTINCT document_id AS id FROM changes
         WHERE document_id BETWEEN 'file-' AND 'file.' OR document_id BETWEEN 'image-' AND 'image.'`,
      )
      .all()
      .map((row) => String(row["id"])),
  );
  let count = 0;
  for (const [folder, kind] of [
    ["images", "image"],
    ["files", "file"],
  ] as const) {
    const from = join(source, folder);
    if (!existsSync(from)) continue;
    await mkdir(join(target, folder), { recursive: true });
    for (const name of await readdir(from)) {
      if (!known.has(`${kind}-${name.replace(".", "-")}`)) continue;
      const file = join(target, folder, name);
      await copyFile(join(from, name), file, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      await flush(file);
      count++;
    }
    await flush(join(target, folder));
  }
  return count;
}
