/** The few SVG words that the pictures are made of. */
export type Point = readonly [x: number, y: number];

export const width = 1600;
export const height = 1000;

type Attributes = Record<string, string | number | undefined>;

const written = (value: string | number) =>
  typeof value === "number" ? String(Math.round(value * 10) / 10) : value;

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function element(name: string, attributes: Attributes, content = ""): string {
  const list = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${dashed(key)}="${written(value)}"`]))
    .join("");
  return content ? `<${name}${list}>${content}</${name}>` : `<${name}${list}/>`;
}

/** `viewBox` is one of the few names that SVG does not write with a dash. */
export const canvas = (ground: string, ...content: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
  `${rect([0, 0], width, height, { fill: ground })}${content.join("")}</svg>`;

export const group = (attributes: Attributes, ...content: string[]): string =>
  element("g", attributes, content.join("") || " ");

export const rect = ([x, y]: Point, w: number, h: number, attributes: Attributes): string =>
  element("rect", { x, y, width: w, height: h, ...attributes });

export const circle = ([cx, cy]: Point, r: number, attributes: Attributes): string =>
  element("circle", { cx, cy, r, ...attributes });

export const ellipse = ([cx, cy]: Point, rx: number, ry: number, attributes: Attributes): string =>
  element("ellipse", { cx, cy, rx, ry, ...attributes });

export const path = (d: string, attributes: Attributes): string =>
  element("path", {
    fill: "none",
    strokeLinecap: "round",
    strokeLinejoin: "round",
    ...attributes,
    d,
  });

/** A piece of the picture that shows only inside a shape. */
export const clipped = (id: string, shape: string, ...content: string[]): string =>
  `<clipPath id="${id}">${path(shape, {})}</clipPath>${group({ clipPath: `url(#${id})` }, ...content)}`;

/** A group that fades in along a line: nothing of it shows before `from`, all of it after `to`. */
export const fading = (id: string, from: Point, to: Point, ...content: string[]): string =>
  `<linearGradient id="${id}g" gradientUnits="userSpaceOnUse" x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}">` +
  `<stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient>` +
  `<mask id="${id}" maskUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}">` +
  `${rect([0, 0], width, height, { fill: `url(#${id}g)` })}</mask>` +
  group({ mask: `url(#${id})` }, ...content);

const pair = ([x, y]: Point) => `${written(x)} ${written(y)}`;

export const polyline = (points: readonly Point[]): string =>
  points.map((point, index) => `${index === 0 ? "M" : "L"}${pair(point)}`).join("");

/** A curve through all points (Catmull-Rom, written as Béziers); smaller tension is rounder. */
export function smooth(points: readonly Point[], { closed = false, tension = 6 } = {}): string {
  const [first] = points;
  if (!first) return "";
  const count = points.length;
  const at = (index: number): Point =>
    (closed
      ? points[((index % count) + count) % count]
      : points[Math.min(Math.max(index, 0), count - 1)]) ?? first;
  let d = `M${pair(first)}`;
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leave: Point = [
      from[0] + (to[0] - before[0]) / tension,
      from[1] + (to[1] - before[1]) / tension,
    ];
    const arrive: Point = [
      to[0] - (after[0] - from[0]) / tension,
      to[1] - (after[1] - from[1]) / tension,
    ];
    d += `C${pair(leave)} ${pair(arrive)} ${pair(to)}`;
  }
  return closed ? `${d}Z` : d;
}

/** Many points of the curve that `smooth` draws. */
export function alongCurve(points: readonly Point[], perPiece = 8): Point[] {
  const last = points.at(-1);
  if (!last) return [];
  const at = (index: number): Point =>
    points[Math.min(Math.max(index, 0), points.length - 1)] ?? last;
  const between = points.slice(0, -1).flatMap((from, index) => {
    const [before, to, after] = [at(index - 1), at(index + 1), at(index + 2)];
    return range(perPiece).map((step): Point => {
      const t = step / perPiece;
      const along = (axis: 0 | 1) => {
        const leave = from[axis] + (to[axis] - before[axis]) / 6;
        const arrive = to[axis] - (after[axis] - from[axis]) / 6;
        return (
          (1 - t) ** 3 * from[axis] +
          3 * (1 - t) ** 2 * t * leave +
          3 * (1 - t) * t ** 2 * arrive +
          t ** 3 * to[axis]
        );
      };
      return [along(0), along(1)];
    });
  });
  return [...between, last];
}

/** Points of a function, from one x to another. */
export const plot = (from: number, to: number, steps: number, y: (x: number) => number): Point[] =>
  Array.from({ length: steps + 1 }, (_, step) => {
    const x = from + ((to - from) * step) / steps;
    return [x, y(x)];
  });

export const range = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => index);

export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

export const mixPoints = (from: Point, to: Point, share: number): Point => [
  mix(from[0], to[0], share),
  mix(from[1], to[1], share),
];

export const turn = ([x, y]: Point, degrees: number, [cx, cy]: Point = [0, 0]): Point => {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [x - cx, y - cy];
  return [
    cx + dx * Math.cos(angle) - dy * Math.sin(angle),
    cy + dx * Math.sin(angle) + dy * Math.cos(angle),
  ];
};

/** A curved arrow with an open head, as one draws it by hand. */
export function arrow(points: readonly Point[], head: number, attributes: Attributes): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return "";
  const direction = (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI;
  const barb = (angle: number): Point => {
    const [x, y] = turn([-head, 0], direction + angle);
    return [tip[0] + x, tip[1] + y];
  };
  return path(smooth(points) + polyline([barb(32), tip, barb(-32)]), attributes);
}
