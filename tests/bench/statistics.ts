/** The middle of some figures. */
export const median = (figures: number[]): number => percentile(figures, 50);

/**
 * The smallest figure that so many percent of all figures do not exceed (nearest rank).
 *
 * @returns NaN when there are none
 */
export function percentile(figures: number[], percent: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
