/** Which files belong to which asset documents, and removing those that belong to none. */
import { existsSync, rmSync, statSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { ORPHAN_MS } from "./constants.ts";
import type { Store } from "./store.ts";

const NAMES = {
  image: /^[0-9a-f]{40}-\d{1,6}x\d{1,6}\.[a-z0-9]{1,8}$/,
  file: /^[0-9a-f]{40}\.[a-z0-9]{1,16}$/,
};

export type AssetKind = keyof typeof NAMES;

/** Files that are looked at in one go. */
const STEP = 500;

/** The id of the document that a file belongs to; null for a name that no asset has, and that may lead anywhere. */
export function assetIdOf(kind: AssetKind, name: string): string | null {
  return NAMES[kind].test(name) ? `${kind}-${name.replace(".", "-")}` : null;
}

/** The folder of the assets of a kind. */
export function assetFolder(dir: string, kind: AssetKind): string {
  return join(dir, "assets", `${kind}s`);
}

/** The folder of the pictures that were made from images. */
export function pictureFolder(dir: string): string {
  return join(dir, "cache", "images");
}

/**
 * Removes the files of assets that neither a document nor history knows, among them those whose upload a crash
 * ended before there was a document; and the pictures that were made from images that are no more.
 * @param isEnough whether to stop early
 */
export async function removeOrphans(
  dir: string,
  store: Store,
  now: number,
  isEnough: () => boolean,
): Promise<void> {
  for (const kind of ["image", "file"] as const) {
    for await (const path of strangers(assetFolder(dir, kind), isEnough, (name) => {
      const id = assetIdOf(kind, name);
      return id === null || store.hasContent(id);
    })) {
      // An upload in progress has its file before it has its document. Nothing may come between the two steps.
      if (now - statSync(path).mtimeMs > ORPHAN_MS) rmSync(path);
    }
  }
  for await (const path of strangers(pictureFolder(dir), isEnough, (name) => {
    const id = assetIdOf("image", name.split("_", 1)[0] ?? "");
    return id === null || store.exists(id);
  }))
    await rm(path, { force: true });
}

/** Paths of the files in a folder that nobody knows. */
async function* strangers(
  folder: string,
  isEnough: () => boolean,
  isKnown: (name: string) => boolean,
): AsyncGenerator<string> {
  // Without an upload there is no folder yet.
  if (!existsSync(folder)) return;
  const names = await readdir(folder);
  for (const [index, name] of names.entries()) {
    if (index % STEP === 0) await breathe();
    if (isEnough()) return;
    if (!isKnown(name)) yield join(folder, name);
  }
}
