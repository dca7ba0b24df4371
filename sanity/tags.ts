import { z } from "zod";

/**
 * Cache tags: what a cached result depends on, and what a change touches. One place for both sides, so
 * that they cannot drift apart.
 */
export const tags = {
  /** Everything: fired when nothing is known about what changed. */
  all: "all",
  /** A result with more documents in it than a cache entry may have tags: fired by every change. */
  anyDocument: "any-document",
  /** One document: whatever shows it, or points at it. */
  document: (id: string) => `document:${id.replace(/^drafts\./, "")}`,
  /** A list of all documents of a type, with their words. */
  type: (type: string) => `type:${type}`,
  /** Which documents of a type there are, and where they stand; fired when one joins, leaves or moves. */
  members: (type: string) => `members:${type}`,
  /** Where a document lives: what a link to it depends on. */
  address: (id: string) => `address:${id}`,
  /** A list of documents that point at another one, as a hub does; fired when one joins, leaves or moves. */
  pointingAt: (id: string) => `pointing-at:${id}`,
  /** What lives at an address, or that nothing does. */
  // Next.js keeps the tags of a page as one text with commas between them.
  slug: (type: string, slug: string) => `slug:${type}:${slug.slice(0, 200).replaceAll(",", ";")}`,
};

/** A list of which only the texts count: scripts can store anything where a slug or a reference belongs. */
const texts = z
  .array(z.unknown())
  .nullish()
  .transform((values) => [...new Set((values ?? []).filter((value) => typeof value === "string"))]);

/** What the webhook says of a change: the result of `projection` in `sanity/webhook.ts`. */
export const change = z.object({
  _id: z.string().min(1),
  _type: z.string().min(1),
  slugs: texts,
  moved: z.boolean().nullish(),
  pointsAt: texts,
  usedBefore: texts,
  usedAfter: texts,
});
export type Change = z.infer<typeof change>;

/** The tags that a change touches. */
export function tagsOf(changed: Change): string[] {
  const { _id, _type, slugs, moved, pointsAt, usedBefore, usedAfter } = changed;
  // A page that lists its users stays as it is while they stay the same, unless one of them moves.
  const used = new Set([...usedBefore, ...usedAfter]);
  const touched = [...used].filter(
    (id) => moved || !usedBefore.includes(id) || !usedAfter.includes(id),
  );
  return [
    tags.document(_id),
    tags.type(_type),
    tags.anyDocument,
    ...slugs.map((slug) => tags.slug(_type, slug)),
    ...(moved ? [tags.members(_type), tags.address(_id), ...pointsAt.map(tags.pointingAt)] : []),
    ...touched.map(tags.pointingAt),
  ];
}

/** How many tags Next.js takes at a time without dropping what is over: its limit is 128. */
export const tagsAtATime = 120;

/** Past this, a result is refreshed by every change: its tags would take longer to look through than it to make. */
const mostTags = 1_000;

const tagOfKey: Record<string, ((id: string) => string) | undefined> = {
  _id: tags.document,
  _ref: tags.document,
  linksTo: tags.address,
};

/**
 * The tags of a query result: every document that is in it (`_id`) or that it points at (`_ref`), also
 * one that is not published yet and so is absent from the result; and the address of each that it links to.
 *
 * @param own what the result depends on besides
 */
export function resultTags(result: unknown, own: string[] = []): string[] {
  const found = new Set([tags.all, ...own]);
  collectTags(result, found);
  return found.size > mostTags ? [tags.all, tags.anyDocument] : [...found];
}

function collectTags(value: unknown, found: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === "string") {
      const tag = tagOfKey[key]?.(item);
      if (tag) found.add(tag);
    } else collectTags(item, found);
  }
}
