/**
 * The earlier slugs of a document once it is published with the slug `after`.
 *
 * The slug that is left behind is kept, so that the site can send visitors on. The new one is taken
 * out: a document must never redirect to itself, not even when it gets an old address back.
 */
export function nextSlugHistory(
  before: string | undefined,
  after: string | undefined,
  history: readonly string[] = [],
): string[] {
  const next = new Set(history);
  if (before && before !== after) next.add(before);
  if (after) next.delete(after);
  return [...next];
}

/** Saves a write when nothing would change. */
export function isSameHistory(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((slug, index) => slug === b[index]);
}
