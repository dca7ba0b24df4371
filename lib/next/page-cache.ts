import { createRequire } from "node:module";
import type FileSystemCacheType from "next/dist/server/lib/incremental-cache/file-system-cache";
import { withoutClient } from "./plain-page.ts";

const { default: FileSystemCache } = createRequire(import.meta.url)(
  "next/dist/server/lib/incremental-cache/file-system-cache",
) as { default: typeof FileSystemCacheType };

type Get = FileSystemCacheType["get"];
type Set = FileSystemCacheType["set"];
type Value = Parameters<Set>[1];

/**
 * Next.js' own cache of rendered pages, with two differences.
 *
 * Pages are plain: what is kept, and answered, is the page without Next.js' client (`plain-page.ts`). That holds for
 * the request that renders a page too: Next.js 16.4 hands its answer to the cache before it sends it.
 *
 * A page is as old as the moment at which its rendering began. Next.js 16.4 dates a page when its rendering ends. A document that changes in between gives up its tags while
 * the page with the old text is still on its way into the cache; dated later than the change, that page would
 * count as fresh, and stay stale until something else changes.
 *
 * Next.js makes one of these for each request, and looks a page up before it renders it.
 */
export default class PageCache extends FileSystemCache {
  readonly #lookedUp = new Map<string, number>();

  override async get(...args: Parameters<Get>): ReturnType<Get> {
    const [key] = args;
    if (!this.#lookedUp.has(key)) this.#lookedUp.set(key, Date.now());
    const found = await super.get(...args);
    // What the build has rendered has never been set.
    if (found) makePlain(found.value);
    return found;
  }

  override set(...args: Parameters<Set>): ReturnType<Set> {
    const [key, value] = args;
    makePlain(value);
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

const plain = new WeakSet<object>();

/** Changes a page in place, so that whoever holds it answers with the plain one. */
function makePlain(value: Value): void {
  // A page that is finished for each request (`postponed`) needs the scripts that finish it.
  if (!value || !("rscData" in value) || value.postponed || plain.has(value)) return;
  value.html = withoutClient(value.html);
  plain.add(value);
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
