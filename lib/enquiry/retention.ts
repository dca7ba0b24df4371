/** After so many months what a visitor wrote is deleted, whatever became of it. The contact page says so. */
export const monthsKept = 12;

/** Words that came before this time are kept no longer. */
export function keptSince(now: Date): Date {
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - monthsKept);
  return since;
}
