/** The longest recovery comes after the shortest. */
export function checkRecoverySpan(
  to: number | undefined,
  row: { from?: number } | undefined,
): true | string {
  if (to === undefined || row?.from === undefined || to >= row.from) return true;
  return `The longest time (${to}) is shorter than the shortest (${row.from}). Swap them.`;
}
