/** Adults read plain prose at about this many words a minute. */
const wordsPerMinute = 230;

/** Whole minutes that a text takes to read; `undefined` when there is nothing to read. */
export function readingMinutes(text: string): number | undefined {
  const words = text.split(/\s+/).filter(Boolean).length;
  return words === 0 ? undefined : Math.max(1, Math.round(words / wordsPerMinute));
}
