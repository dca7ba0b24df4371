import { dayIn } from "./dates.ts";

/**
 * When a guide last changed for its readers: the later of the dates that its page shows. Every surface states
 * this one. A comma that was mended moves no date, because nobody looked at the whole again.
 *
 * @returns a day or a moment, as the editor set it; `undefined` when there is no date
 */
export function changedOn(guide: {
  publishedAt?: string | undefined;
  lastReviewedAt?: string | undefined;
}): string | undefined {
  const { publishedAt, lastReviewedAt } = guide;
  if (!publishedAt || !lastReviewedAt) return lastReviewedAt ?? publishedAt;
  return lastReviewedAt >= dayIn(publishedAt) ? lastReviewedAt : publishedAt;
}
