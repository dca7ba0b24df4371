/** Lowercase words and numbers joined by single hyphens: what an address can carry everywhere. */
const PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const MAX_LENGTH = 96;

/** Folders of addresses in which documents and routes of the site lie together. */
export type SharedFolder = "/" | "/guides/" | "/plans/" | "/topics/";

/** Slugs that belong to the site itself, by folder: a document with one of them would never be reached. */
const reserved: Record<SharedFolder, ReadonlySet<string>> = {
  "/": new Set([
    "404",
    "account",
    "api",
    "assets",
    "calculators",
    "coaches",
    "contact",
    "enquiry",
    "exercises",
    "faq",
    "feed",
    "fonts",
    "guides",
    "home",
    "icons",
    "images",
    "llms",
    "markdown",
    "media",
    "og",
    "plans",
    "robots",
    "search",
    "sitemap",
    "static",
    "studio",
    "tools",
    "topics",
  ]),
  "/guides/": new Set(["for", "page"]),
  "/plans/": new Set(["compare", "filtered", "finder", "found"]),
  // Filters name topics in a row, and the number of the page behind them: /guides/for/running/knee/page/2.
  "/topics/": new Set(["page"]),
};

/**
 * Checks the slug of a document.
 *
 * @param folder where the document lives, if the site has routes of its own there
 * @returns true, or a sentence that says what to do
 */
export function checkSlug(current: string | undefined, folder?: SharedFolder): true | string {
  if (!current) return 'Press "Generate", or write the last part of the address.';
  if (!PATTERN.test(current))
    return 'Use lowercase letters, numbers and single hyphens only, for example "heel-drops".';
  if (current.length > MAX_LENGTH) return `Shorten this to ${MAX_LENGTH} characters or fewer.`;
  if (folder && reserved[folder].has(current))
    return `The address ${folder}${current} is used by the site itself. Choose another one.`;
  return true;
}

/** Makes a slug that `checkSlug` accepts, whatever alphabet marks the title has. */
export function slugify(input: string): string {
  return input
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/['’]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, "");
}
