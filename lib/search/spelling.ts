/**
 * How many slips of the keyboard lie between two words: a letter missing, one too many, a wrong one, or two
 * neighbours swapped. Counting ends above `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(previous, j) + 1,
          at(row, j - 1) + 1,
          at(previous, j - 1) + (isSame ? 0 : 1),
          ...(isSwapped ? [at(before, j - 2) + 1] : []),
        ),
      );
    }
    if (Math.min(...row) > most) return most + 1;
    [before, previous] = [previous, row];
  }
  return at(previous, b.length);
}

/** The word that comes closest to one that nobody knows; `undefined` when none is near. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let least = Math.round(word.length * 0.45);
  let nearest: string | undefined;
  for (const other of known) {
    const slips = slipsBetween(word, other, least);
    if (slips > least) continue;
    // Few people get the first letter wrong.
    const isBetter = slips < least || !nearest || (nearest[0] !== word[0] && other[0] === word[0]);
    if (isBetter) [nearest, least] = [other, slips];
  }
  return nearest;
}

function at(row: number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
