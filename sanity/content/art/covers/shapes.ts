/** What several covers share: map contours, hills, water. */
import { contourLines, thinned, type HeightField } from "../contours.ts";
import { terrain, type Random } from "../random.ts";
import { group, path, plot, polyline, range, smooth, type Point } from "../svg.ts";

/** Map contours of a made-up landscape; every fifth line is stronger, as on a real map. */
export function mapContours(
  field: HeightField,
  {
    levels = 14,
    from = 0.2,
    to = 0.8,
    colour,
    opacity = 1,
    line = 2.2,
  }: {
    levels?: number;
    from?: number;
    to?: number;
    colour: string;
    opacity?: number;
    line?: number;
  },
): string {
  const lines = range(levels).map((index) => {
    const level = from + ((to - from) * index) / (levels - 1);
    const d = contourLines(field, level)
      .map((points) => smooth(thinned(points)))
      .join("");
    return path(d, { stroke: colour, strokeWidth: index % 5 === 0 ? line * 1.8 : line });
  });
  return group({ opacity }, ...lines);
}

/** A landscape over the whole picture; a larger scale means smaller hills. */
export function landscape(random: Random, scale: number, octaves = 3): HeightField {
  const height = terrain(random, { octaves });
  return (x, y) => height((x * scale) / 1000, (y * scale) / 1000);
}

/** The profile of a ride: long climbs and valleys with some roughness. */
export function ridge(random: Random, base: number, rise: number, scale = 3): Point[] {
  const height = terrain(random, { octaves: 5 });
  // Noise keeps to the middle of its range; a range of hills uses all of it.
  const share = (x: number) => 0.5 + 1.9 * (height((x * scale) / 1000, 0.5) - 0.5);
  return plot(-20, 1620, 164, (x) => base - rise * share(x));
}

export const filledBelow = (line: readonly Point[], bottom: number): string =>
  `${polyline(line)}L1620 ${bottom}L-20 ${bottom}Z`;

/** One line of water: waves that swell and calm down along the way. */
export function wave(y: number, size: number, length: number, shift: number): Point[] {
  return plot(-20, 1620, 120, (x) => {
    const swell = 0.55 + 0.45 * Math.sin(x / 410 + shift * 1.7);
    return y + size * swell * Math.sin((x / length) * 2 * Math.PI + shift);
  });
}
