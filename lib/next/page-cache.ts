import { createRequire } from "node:module";
import type FileSystemCacheType from "next/dist/server/lib/incremental-cache/file-system-cache";

const { default: FileSystemCache } = createRequire(import.meta.url)(
  "next/dist/server/lib/incremental-cache/file-system-cache",
) as { default: typeof FileSystemCacheType };

type Get = FileSystemCacheType["get"];
type Set = FileSystemCacheType["set"];

/**
 * Next.js' own cache of rendered pages, with one difference: a page is as old as the moment at which its
 * rendering began.
 *
 * Next.js 16.4 dates a page when its rendering ends. A document that changes in between gives up its tags while
 * the page with the old text is still on its way into the cache; dated later than the change, that page would
 * count as fresh, and stay stale until something else changes.
 *
 * Next.js makes one of these for each request, and looks a page up before it renders it.
 */
export default class PageCache extends FileSystemCache {
  readonly #lookedUp = new Map<string, number>();

  override get(...args: Parameters<Get>): ReturnType<Get> {
    const [key] = args;
    if (!this.#lookedUp.has(key)) this.#lookedUp.set(key, Date.now());
    return super.get(...args);
  }

  override set(...args: Parameters<Set>): ReturnType<Set> {
    const [key] = args;
    const written = super.set(...args);
    const entry = entries().get(key);
    if (entry)
      entry.lastModified = Math.min(
        entry.lastModified,
        this.#lookedUp.get(key) ?? entry.lastModified,
      );
    return written;
  }
}

/** The pages in memory, which Next.js keeps in a field that is not in its types. */
function entries(): { get(key: string): { lastModified: number } | null | undefined } {
  const { memoryCache } = FileSystemCache as unknown as {
    memoryCache?: ReturnType<typeof entries>;
  };
  if (!memoryCache)
    throw new Error(
      "This version of Next.js keeps its pages elsewhere: lib/next/page-cache.ts has to be adapted.",
    );
  return memoryCache;
}
