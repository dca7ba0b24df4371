/** Contour lines of a height field, as a map draws them (marching squares). */
import { height as pictureHeight, width as pictureWidth, type Point } from "./svg.ts";

export type HeightField = (x: number, y: number) => number;

const cell = 10;

/** All lines on which the field has this height. */
export function contourLines(field: HeightField, level: number): Point[][] {
  const columns = Math.ceil(pictureWidth / cell) + 2;
  const rows = Math.ceil(pictureHeight / cell) + 2;
  const x = (column: number) => (column - 1) * cell;
  const y = (row: number) => (row - 1) * cell;
  const heights = Array.from({ length: (columns + 1) * (rows + 1) }, (_, index) =>
    field(x(index % (columns + 1)), y(Math.floor(index / (columns + 1)))),
  );
  const at = (column: number, row: number) => heights[row * (columns + 1) + column] ?? 0;

  /** The crossing of an edge has a name, so that pieces of a line find each other. */
  const crossings = new Map<string, Point>();
  const neighbours = new Map<string, string[]>();
  const crossing = (c1: number, r1: number, c2: number, r2: number): string => {
    const name = `${c1},${r1},${c2},${r2}`;
    if (!crossings.has(name)) {
      const [h1, h2] = [at(c1, r1), at(c2, r2)];
      const share = (level - h1) / (h2 - h1);
      crossings.set(name, [x(c1) + (x(c2) - x(c1)) * share, y(r1) + (y(r2) - y(r1)) * share]);
    }
    return name;
  };
  const join = (a: string, b: string) => {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  };

  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const edges = [
        [column, row, column + 1, row],
        [column + 1, row, column + 1, row + 1],
        [column, row + 1, column + 1, row + 1],
        [column, row, column, row + 1],
      ] as const;
      const crossed = edges
        .filter(([c1, r1, c2, r2]) => at(c1, r1) > level !== at(c2, r2) > level)
        .map((edge) => crossing(...edge));
      const [a, b, c, d] = crossed;
      if (a && b) join(a, b);
      if (c && d) join(c, d);
    }
  }

  const lines: Point[][] = [];
  const seen = new Set<string>();
  // Open lines first, from their ends; what is left then is closed.
  const starts = [...neighbours.keys()].toSorted(
    (a, b) => (neighbours.get(a)?.length ?? 0) - (neighbours.get(b)?.length ?? 0),
  );
  for (const start of starts) {
    if (seen.has(start)) continue;
    const line: Point[] = [];
    let next: string | undefined = start;
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      const point = crossings.get(next);
      if (point) line.push(point);
      next = neighbours.get(next)?.find((name) => !seen.has(name));
    }
    const first = line[0];
    if (first && neighbours.get(start)?.length === 2) line.push(first);
    if (line.length > 4) lines.push(line);
  }
  return lines;
}

/** Every second point is enough for a smooth line, and halves the file. */
export const thinned = (line: Point[]): Point[] =>
  line.filter((_, index) => index % 3 === 0 || index === line.length - 1);
