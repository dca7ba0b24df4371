/** Lowercase words and numbers joined by single hyphens: what an address can carry everywhere. */
const PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const MAX_LENGTH = 96;

/** First path segments that belong to the site itself: a page with such a slug would never be reached. */
export const RESERVED_PAGE_SLUGS: ReadonlySet<string> = new Set([
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
]);

export function checkSlug(
  current: string | undefined,
  reserved?: ReadonlySet<string>,
): true | string {
  if (!current) return 'Press "Generate", or write the last part of the address.';
  if (!PATTERN.test(current))
    return 'Use lowercase letters, numbers and single hyphens only, for example "heel-drops".';
  if (current.length > MAX_LENGTH) return `Shorten this to ${MAX_LENGTH} characters or fewer.`;
  if (reserved?.has(current))
    return `The address /${current} is used by the site itself. Choose another one.`;
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
