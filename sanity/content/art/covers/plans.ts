import { palette } from "../palette.ts";
import { seeded } from "../random.ts";
import {
  canvas,
  circle,
  clipped,
  path,
  plot,
  polyline,
  range,
  rect,
  smooth,
  type Point,
} from "../svg.ts";
import { filledBelow, landscape, mapContours, ridge, wave } from "./shapes.ts";

/** Against the clock: a disc wheel, a front wheel that is a watch, and a road that climbs behind. */
export function cyclingTimeTrial(): string {
  const random = seeded("trainingPlan-cycling-time-trial-training-plan");
  const far = ridge(random, 760, 420, 2.2);
  const road = 818;
  const radius = 262;
  const rear: Point = [470, road - radius];
  const front: Point = [1170, road - radius];
  const ring: Point = [770, road - radius + 52];
  const ringRadius = 74;
  const cog = 26;
  const spoke = (centre: Point, index: number, count: number, from: number, to: number): string => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    const at = (distance: number): Point => [
      centre[0] + distance * Math.cos(angle),
      centre[1] + distance * Math.sin(angle),
    ];
    return polyline([at(from), at(to)]);
  };
  const done = 41;
  return canvas(
    palette.mist,
    ...range(7).map((index) =>
      path(`M${-60 + ((index * 311) % 520)} ${96 + index * 54}h${420 + ((index * 197) % 380)}`, {
        stroke: palette.sage,
        strokeWidth: 4,
        opacity: 0.75,
      }),
    ),
    path(filledBelow(far, 1010), { fill: palette.sage, opacity: 0.6 }),
    ...range(32).map((index) => {
      const [x, y] = far[2 + index * 5] ?? [0, 0];
      return path(
        polyline([
          [x, y + 14],
          [x, road],
        ]),
        { stroke: palette.teal, strokeWidth: 3, opacity: 0.35 },
      );
    }),
    path(polyline(far), { stroke: palette.teal, strokeWidth: 5 }),
    rect([0, road], 1600, 200, { fill: palette.pine }),
    ...range(17).map((index) =>
      path(`M${index * 104 - 20} ${road + 74}h56`, { stroke: palette.sage, strokeWidth: 8 }),
    ),
    // the disc wheel behind
    circle(rear, radius, { fill: palette.deep }),
    ...[228, 178, 122].map((size) =>
      circle(rear, size, { fill: "none", stroke: palette.moss, strokeWidth: 4 }),
    ),
    // the front wheel, with the minutes of the race on its rim
    circle(front, radius, { fill: palette.paper }),
    circle(front, radius - 11, { fill: "none", stroke: palette.deep, strokeWidth: 22 }),
    ...range(20).map((index) =>
      path(spoke(front, index, 20, 22, 182), { stroke: palette.sage, strokeWidth: 2.5 }),
    ),
    ...range(60).map((index) =>
      path(spoke(front, index, 60, index % 5 === 0 ? 188 : 206, 226), {
        stroke: index <= done ? palette.accent : palette.sage,
        strokeWidth: index % 5 === 0 ? 10 : 6,
      }),
    ),
    path(spoke(front, done, 60, 0, 176), { stroke: palette.accent, strokeWidth: 9 }),
    circle(front, 24, { fill: palette.deep }),
    // chain and chainring
    path(`M${rear[0]} ${rear[1] - cog}L${ring[0]} ${ring[1] - ringRadius}`, {
      stroke: palette.ink,
      strokeWidth: 7,
    }),
    path(`M${rear[0]} ${rear[1] + cog}L${ring[0]} ${ring[1] + ringRadius}`, {
      stroke: palette.ink,
      strokeWidth: 7,
    }),
    circle(rear, cog, { fill: palette.mist, stroke: palette.ink, strokeWidth: 7 }),
    circle(ring, ringRadius, { fill: palette.accent, stroke: palette.ink, strokeWidth: 7 }),
    ...range(5).map((index) =>
      path(spoke(ring, index, 5, 0, 58), { stroke: palette.ember, strokeWidth: 9 }),
    ),
    circle(ring, 15, { fill: palette.ink }),
  );
}

/** A night on a mountain: contours, a low sun, and a dotted line that has to go all the way round. */
export function hundredKm(): string {
  const random = seeded("trainingPlan-100km-training-plan");
  const noise = landscape(random, 2.6, 4);
  const field = (x: number, y: number) => {
    const peak = Math.exp(-(((x - 1020) / 420) ** 2) - ((y - 430) / 330) ** 2);
    const shoulder = Math.exp(-(((x - 430) / 330) ** 2) - ((y - 650) / 250) ** 2);
    return 0.62 * peak + 0.42 * shoulder + 0.42 * noise(x, y);
  };
  const route: Point[] = [
    [110, 905],
    [205, 770],
    [330, 690],
    [395, 560],
    [520, 520],
    [610, 620],
    [735, 640],
    [815, 530],
    [905, 470],
    [1010, 415],
    [1120, 380],
    [1165, 270],
    [1290, 225],
    [1400, 300],
    [1430, 430],
    [1370, 560],
    [1420, 690],
    [1500, 800],
  ];
  const stops = [2, 5, 8, 11, 14];
  return canvas(
    palette.night,
    circle([1290, 225], 150, { fill: palette.accent }),
    mapContours(field, {
      colour: palette.teal,
      levels: 26,
      from: 0.12,
      to: 1.05,
      opacity: 0.85,
      line: 2,
    }),
    path(smooth(route), { stroke: palette.paper, strokeWidth: 9, strokeDasharray: "1 22" }),
    ...stops.map((index) =>
      circle(route[index] ?? [0, 0], 17, {
        fill: palette.night,
        stroke: palette.paper,
        strokeWidth: 6,
      }),
    ),
    circle(route[0] ?? [0, 0], 17, { fill: palette.paper }),
    circle(route.at(-1) ?? [0, 0], 24, {
      fill: palette.accent,
      stroke: palette.paper,
      strokeWidth: 6,
    }),
  );
}

/** Forty-two kilometres as forty-two bars, the pace line above them, and a finish. */
export function marathon(): string {
  const random = seeded("trainingPlan-marathon-training-plan");
  const bars = range(42).map((index) => {
    const x = 82 + index * 34.6;
    const effort = 250 + 150 * Math.sin(index / 8.5 - 0.9) + 90 * (index / 42) + 46 * random();
    return { x, top: 880 - effort, last: index === 41 };
  });
  const pace = bars.map(({ x, top }, index): Point => [
    x,
    top * 0.42 + 232 - 70 * Math.sin(index / 13),
  ]);
  return canvas(
    palette.accent,
    mapContours(landscape(random, 1.7), { colour: palette.ember, opacity: 0.55, levels: 15 }),
    ...bars.map(({ x, top, last }) =>
      path(`M${x} 880V${top}`, {
        stroke: last ? palette.paper : palette.deep,
        strokeWidth: 19,
        opacity: 1,
      }),
    ),
    path(`M60 930H1540`, { stroke: palette.deep, strokeWidth: 6 }),
    ...range(9).map((index) =>
      path(`M${82 + index * 5 * 34.6} 930v28`, { stroke: palette.deep, strokeWidth: 6 }),
    ),
    path(smooth(pace.filter((_, index) => index % 4 === 0 || index === 41)), {
      stroke: palette.paper,
      strokeWidth: 9,
    }),
    circle(pace.at(-1) ?? [0, 0], 26, { fill: palette.paper }),
    circle(pace.at(-1) ?? [0, 0], 10, { fill: palette.accent }),
    ...[10, 21, 30].map((index) =>
      circle(pace[index] ?? [0, 0], 14, {
        fill: palette.accent,
        stroke: palette.paper,
        strokeWidth: 6,
      }),
    ),
  );
}

/** Water, hills and trails in three diagonal fields, crossed by one fast line. */
export function sub45HalfIronman(): string {
  const random = seeded("trainingPlan-sub-4-5-hour-half-ironman");
  const hills = ridge(random, 960, 560, 3.4);
  const slant = 190;
  const field = (from: number, to: number) =>
    `M${from + slant} -10H${to + slant}L${to - slant} 1010H${from - slant}Z`;
  const line: Point[] = [
    [-20, 640],
    [180, 610],
    [430, 640],
    [620, 520],
    [830, 430],
    [1010, 400],
    [1180, 300],
    [1390, 240],
    [1620, 130],
  ];
  return canvas(
    palette.deep,
    clipped(
      "water",
      field(-400, 500),
      rect([0, 0], 1600, 1000, { fill: palette.night }),
      ...range(23).map((index) =>
        path(smooth(wave(30 + index * 44, 13, 230, index * 0.75)), {
          stroke: index % 5 === 2 ? palette.sage : palette.teal,
          strokeWidth: index % 5 === 2 ? 5 : 3.5,
        }),
      ),
    ),
    clipped(
      "hills",
      field(500, 1060),
      rect([0, 0], 1600, 1000, { fill: palette.mist }),
      ...range(7).map((index) =>
        path(
          filledBelow(
            hills.map(([x, y]): Point => [x, y * (0.78 - index * 0.035) + index * 112]),
            1010,
          ),
          { fill: index % 2 === 0 ? palette.pine : palette.moss, opacity: 0.42 + index * 0.09 },
        ),
      ),
    ),
    clipped(
      "trails",
      field(1060, 2200),
      rect([0, 0], 1600, 1000, { fill: palette.sand }),
      mapContours(landscape(random, 3.1), {
        colour: palette.ember,
        opacity: 0.5,
        levels: 17,
        line: 2.6,
      }),
    ),
    ...[500, 1060].map((x) =>
      path(`M${x + slant} -10L${x - slant} 1010`, { stroke: palette.paper, strokeWidth: 10 }),
    ),
    path(smooth(line), { stroke: palette.accent, strokeWidth: 17 }),
    ...[3, 5].map((index) =>
      circle(line[index] ?? [0, 0], 27, {
        fill: palette.paper,
        stroke: palette.accent,
        strokeWidth: 10,
      }),
    ),
  );
}

/** The same three sports at sunrise: water in front, a road over hills, a path to the sun. */
export function beginnerHalfIronman(): string {
  const random = seeded("trainingPlan-beginner-half-ironman-plan");
  const back = ridge(random, 560, 230, 1.7);
  const middle = ridge(random, 650, 230, 2.1);
  const trail: Point[] = plot(0, 1, 24, (t) => t).map(([t]): Point => [
    800 + 250 * Math.sin(t * 5.4) * (1 - t * 0.86),
    690 - 262 * t,
  ]);
  return canvas(
    palette.paper,
    ...[430, 340, 255].map((radius, index) =>
      circle([800, 430], radius, { fill: palette.peach, opacity: 0.16 + index * 0.12 }),
    ),
    circle([800, 430], 165, { fill: palette.accent }),
    path(filledBelow(back, 1010), { fill: palette.sage }),
    path(filledBelow(middle, 1010), { fill: palette.teal }),
    path(smooth(trail), { stroke: palette.paper, strokeWidth: 9, strokeDasharray: "1 21" }),
    rect([0, 690], 1600, 320, { fill: palette.pine }),
    ...range(9).map((index) =>
      path(smooth(wave(716 + index * 36, 7 + index * 1.3, 190 + index * 26, index * 1.1)), {
        stroke: index % 3 === 1 ? palette.sage : palette.teal,
        strokeWidth: 3 + index * 0.5,
        opacity: 0.9,
      }),
    ),
    ...range(6).map((index) =>
      path(`M${800 - 150 + index * 17} ${722 + index * 40}h${300 - index * 34}`, {
        stroke: palette.accent,
        strokeWidth: 7,
        opacity: 0.9 - index * 0.1,
      }),
    ),
  );
}
