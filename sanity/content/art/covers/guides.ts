import { palette } from "../palette.ts";
import { seeded } from "../random.ts";
import {
  alongCurve,
  arrow,
  canvas,
  circle,
  mix,
  mixPoints,
  path,
  range,
  smooth,
  type Point,
} from "../svg.ts";
import { pose } from "../legs/leg.ts";
import { landscape, mapContours } from "./shapes.ts";

/** A lower leg made of lines that flow from knee to toes; the hindmost become the tendon. */
export function achillesPain(): string {
  const random = seeded("article-achilles-pain-when-running");
  const leg = pose({ ball: [1090, 880], heel: 26, shin: 14, thigh: 4, size: 820 });
  const tip = leg.front.slice(-1);
  const front = evenly(alongCurve(leg.front), 160);
  const back = evenly(alongCurve([...leg.back.toReversed(), ...tip]), 160);
  const [top = leg.knee] = leg.tendon;
  const tendonFrom = back.findIndex(([, y]) => y > top[1]);
  const tendonTo = back.findIndex(([, y]) => y > leg.heelBack[1] - 30);
  const count = 32;
  const lines = range(count).map((index) => {
    const share = index / (count - 1);
    return front.map((point, step) => mixPoints(back[step] ?? point, point, share));
  });
  const [, , sore = leg.ankle] = leg.tendon;
  return canvas(
    palette.deep,
    mapContours(landscape(random, 2.1), { colour: palette.moss, opacity: 0.55, levels: 16 }),
    ...[330, 235, 150].map((radius, index) =>
      circle(sore, radius, { fill: palette.accent, opacity: 0.07 + index * 0.05 }),
    ),
    path(smooth(leg.outline), { fill: palette.deep, fillOpacity: 0.82 }),
    ...lines.map((line, index) => {
      const share = index / (count - 1);
      return path(smooth(line), {
        stroke: mixColour(palette.sage, palette.moss, Math.abs(share - 0.3) * 1.3),
        strokeWidth: index === 0 || index === count - 1 ? 5 : 3,
      });
    }),
    ...lines.slice(0, 8).map((line, index) =>
      // each line of the tendon starts and ends a little later than the one before
      path(smooth(line.slice(tendonFrom + index * 3, tendonTo - index)), {
        stroke: mixColour(palette.accent, palette.peach, index / 9),
        strokeWidth: 7.5 - index * 0.5,
      }),
    ),
  );
}

/** A foot on a step, from high heel to low, as in a picture that was exposed many times. */
export function heelDrops(): string {
  const count = 12;
  const edge = 880;
  const legs = range(count).map((index) => {
    const share = index / (count - 1);
    const lean = mix(2, 10, share);
    return pose({
      ball: [edge + 40, 560],
      heel: mix(48, -26, share),
      shin: lean,
      thigh: -lean,
      size: 640,
    });
  });
  const last = legs.at(-1);
  const heels = legs.map(({ heelBack: [x, y] }): Point => [x - 104, y]);
  return canvas(
    palette.sand,
    circle([700, 430], 520, { fill: palette.paper, opacity: 0.8 }),
    path(`M1610 560H${edge + 18}q-18 0 -18 18V1010H1610Z`, { fill: palette.pine }),
    ...range(9).map((index) =>
      path(`M${edge + 60 + index * 82} 1010V${606 + index * 5}`, {
        stroke: palette.moss,
        strokeWidth: 3,
      }),
    ),
    path(smooth(last?.outline ?? []), { fill: "#fffdf8" }),
    ...legs.slice(0, -1).map((leg, index) =>
      path(smooth(leg.outline), {
        stroke: palette.teal,
        strokeWidth: 3,
        opacity: 0.28 + (index / count) * 0.5,
      }),
    ),
    path(smooth(last?.tendon ?? []), { stroke: palette.accent, strokeWidth: 13 }),
    path(smooth(last?.outline ?? []), { stroke: palette.ink, strokeWidth: 8 }),
    arrow(heels.slice(3), 44, { stroke: palette.accent, strokeWidth: 14 }),
  );
}

/** Footfalls along a line; from left to right the steps get shorter and the arcs lower. */
export function cadence(): string {
  const random = seeded("article-running-cadence");
  const ground = 720;
  const falls: number[] = [60];
  for (let gap = 250; (falls.at(-1) ?? 0) < 1620; gap *= 0.905) {
    falls.push((falls.at(-1) ?? 0) + Math.max(gap, 92));
  }
  const arcs = falls.slice(1).map((to, index) => {
    const from = falls[index] ?? 0;
    const span = to - from;
    return { from, to, middle: (from + to) / 2, top: ground - span * 1.28 };
  });
  return canvas(
    palette.paper,
    mapContours(landscape(random, 1.9), { colour: palette.sage, opacity: 0.5, levels: 18 }),
    path(`M-10 ${ground}H1610V1010H-10Z`, { fill: palette.pine }),
    ...range(6).map((index) =>
      path(`M-10 ${ground + 46 + index * 46}H1610`, {
        stroke: palette.moss,
        strokeWidth: 2.5,
        opacity: 0.8,
      }),
    ),
    ...arcs.flatMap(({ from, to, middle, top }) => [
      path(`M${from} ${ground}Q${middle} ${2 * top - ground} ${to} ${ground}Z`, {
        fill: palette.mist,
        fillOpacity: 0.75,
      }),
      path(`M${from} ${ground}Q${middle} ${2 * top - ground} ${to} ${ground}`, {
        stroke: palette.pine,
        strokeWidth: 6,
      }),
    ]),
    path(smooth(arcs.map(({ middle, top }): Point => [middle, top - 46])), {
      stroke: palette.accent,
      strokeWidth: 5,
      strokeDasharray: "1 17",
    }),
    ...falls.map((x) => circle([x, ground], 17, { fill: palette.accent })),
    ...falls.map((x) =>
      path(`M${x} ${ground + 40}v70`, { stroke: palette.peach, strokeWidth: 5, opacity: 0.85 }),
    ),
  );
}

/** The same curve as points at even distances, so that two curves can be blended. */
function evenly(points: readonly Point[], count: number): Point[] {
  const lengths = [0];
  points.slice(1).forEach(([x, y], index) => {
    const [px, py] = points[index] ?? [x, y];
    lengths.push((lengths[index] ?? 0) + Math.hypot(x - px, y - py));
  });
  const total = lengths.at(-1) ?? 0;
  return range(count).map((step) => {
    const wanted = (total * step) / (count - 1);
    const next = Math.max(
      lengths.findIndex((length) => length >= wanted),
      1,
    );
    const [start, end] = [lengths[next - 1] ?? 0, lengths[next] ?? 1];
    const from = points[next - 1] ?? [0, 0];
    return mixPoints(from, points[next] ?? from, (wanted - start) / Math.max(end - start, 0.001));
  });
}

function mixColour(from: string, to: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const clamped = Math.min(Math.max(share, 0), 1);
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(mix(part(from, at), part(to, at), clamped))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
