import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The last answer to each query, on disk: when the content lake is away, a page whose cache entry was
 * already given up is rendered from what was last known instead of turning into an error.
 * It lies in Next.js' own cache folder, so that whoever clears that clears this.
 */
const folder = join(process.cwd(), process.env.NEXT_DIST_DIR ?? ".next", "cache", "last-known");

/** Whether an answer says that there is nothing: no document, or none to any of several questions. */
export function isNothing(result: unknown): boolean {
  if (result === null || result === undefined) return true;
  if (typeof result !== "object" || Array.isArray(result)) return false;
  return Object.values(result).every((value) => value === null);
}

/** Remembers the answer to a query. What cannot be written is logged: the answer itself is still good. */
export async function remember(query: string, params: object, result: unknown): Promise<void> {
  const file = fileOf(query, params);
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, JSON.stringify(result));
    await rename(unfinished, file);
  } catch (error) {
    console.warn(`The answer of the content lake could not be kept for later: ${String(error)}`);
  }
}

/** The last answer to a query, or `undefined` when there was none. */
export async function recall(
  query: string,
  params: object,
): Promise<{ result: unknown } | undefined> {
  try {
    return { result: JSON.parse(await readFile(fileOf(query, params), "utf8")) };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function fileOf(query: string, params: object): string {
  const name = createHash("sha256")
    .update(JSON.stringify([query, params]))
    .digest("hex");
  return join(folder, `${name}.json`);
}
