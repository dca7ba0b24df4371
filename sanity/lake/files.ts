/** Files on disk that are there whole or not at all. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { dirname, join } from "node:path";
import { tooLarge } from "./http.ts";

export interface ReceivedFile {
  /** Where the bytes are for now; whoever receives the file moves or removes it. */
  path: string;
  size: number;
  sha1: string;
}

/**
 * Writes a request body to a temporary file.
 * @throws LakeError 413 when it is larger than `limit`; nothing stays behind then
 */
export async function receiveFile(
  request: IncomingMessage,
  folder: string,
  limit: number,
): Promise<ReceivedFile> {
  if (Number(request.headers["content-length"] ?? 0) > limit) throw tooLarge(limit);
  const path = join(folder, randomUUID());
  const handle = await open(path, "wx", 0o600);
  const hash = createHash("sha1");
  let size = 0;
  try {
    // Whoever gives up in the middle still has an answer to send: the connection stays.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      // An HTTP request without an encoding gives buffers.
      const bytes = chunk as Buffer;
      size += bytes.length;
      if (size > limit) throw tooLarge(limit);
      hash.update(bytes);
      // `write` may take a part only, when the disk is nearly full; `writeFile` goes on until all is there.
      await handle.writeFile(bytes);
    }
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(path, { force: true });
    throw error;
  }
  await handle.close();
  return { path, size, sha1: hash.digest("hex") };
}

/** Gives a finished file its name; after this a crash cannot lose it. */
export async function keepFile(temporary: string, target: string): Promise<void> {
  const folder = dirname(target);
  const created = await mkdir(folder, { recursive: true });
  await rename(temporary, target);
  await flush(folder);
  // A new folder is an entry of the one above it.
  if (created !== undefined)
    for (let path = folder; path.length >= created.length; path = dirname(path))
      await flush(dirname(path));
}

/** Waits until a file, or the list of a folder's files, is on disk. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
