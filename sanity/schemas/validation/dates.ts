/** Dates are ISO strings (YYYY-MM-DD), so they compare as text. */
export function checkReviewOrder(
  nextReviewDue: string | undefined,
  lastReviewedAt: string | undefined,
): true | string {
  if (!nextReviewDue || !lastReviewedAt || nextReviewDue > lastReviewedAt) return true;
  return "The next review comes after the last one: choose a later date.";
}
