/** What the guide to heel pain explains: where it hurts, and what the toes do to the sole. */
import { palette } from "../palette.ts";
import {
  canvas,
  circle,
  clipped,
  ellipse,
  fading,
  mix,
  path,
  range,
  rect,
  smooth,
  turn,
  type Point,
} from "../svg.ts";
import { floor, movement, plainLeg, solidLeg, step } from "./draw.ts";
import { towel } from "./foot.ts";
import { pose, type Leg } from "./leg.ts";

/** The sole of a left foot from below, from the heel round the outer edge; the toes point up. */
const soleOutline: Point[] = [
  [0, 0],
  [-104, -36],
  [-136, -120],
  [-112, -236],
  [-86, -350],
  [-104, -470],
  [-156, -590],
  [-170, -672],
  [-132, -728],
  [-30, -742],
  [80, -712],
  [152, -640],
  [174, -540],
  [156, -420],
  [140, -300],
  [136, -190],
  [130, -100],
  [86, -26],
];
const toes: readonly (readonly [Point, number])[] = [
  [[-106, -786], 60],
  [[-14, -794], 41],
  [[58, -772], 37],
  [[119, -732], 34],
  [[166, -678], 31],
];

/** The heel bone from the inner side, measured on the shin from the ankle. */
const heelBone: Point[] = [
  [-0.03, 0.012],
  [-0.08, -0.012],
  [-0.126, 0.012],
  [-0.15, 0.076],
  [-0.138, 0.138],
  [-0.098, 0.166],
  [-0.066, 0.154],
  [-0.024, 0.118],
  [0.03, 0.108],
  [0.086, 0.104],
  [0.094, 0.06],
  [0.04, 0.036],
];

export function heelSpot(): string {
  const [x, y] = [390, 930];
  const at = ([dx, dy]: Point): Point => [x + dx, y + dy];
  const sole = smooth(soleOutline.map(at), { closed: true });
  const ink = { fill: "#fffdf8", stroke: palette.ink, strokeWidth: 7 };
  const below = at([-46, -186]);
  const bands = range(5).map((index) => {
    const share = index / 4;
    return path(
      smooth([
        [below[0] + 8 + 10 * share, below[1]],
        at([mix(-62, 40, share), -430]),
        at([mix(-116, 122, share), -672 + 60 * share ** 2]),
      ]),
      { stroke: palette.peach, strokeWidth: 17 },
    );
  });

  const size = 780;
  const leg = pose({ ball: [1340, 850], heel: 0, shin: 1, thigh: -1, size });
  const onFoot = ([dx, dy]: Point): Point => [leg.ankle[0] + dx * size, leg.ankle[1] + dy * size];
  const beside = onFoot([-0.072, 0.16]);
  const spot = (centre: Point) =>
    circle(centre, 50, { fill: palette.accent, opacity: 0.26 }) +
    circle(centre, 19, { fill: palette.accent }) +
    circle(centre, 50, { fill: "none", stroke: palette.accent, strokeWidth: 7 });
  return canvas(
    palette.paper,
    rect([800, 0], 800, 850, { fill: palette.mist }),
    rect([800, 850], 800, 150, { fill: palette.sand }),
    path("M800 850H1600", { stroke: palette.pine, strokeWidth: 7 }),
    ...toes.map(([centre, radius]) => circle(at(centre), radius, ink)),
    path(sole, ink),
    clipped("sole", sole, ellipse(at([0, -104]), 112, 100, { fill: palette.sand }), ...bands),
    spot(below),
    fading(
      "fade",
      [0, 0],
      [0, 180],
      path(smooth(leg.outline), { fill: "#fffdf8", stroke: palette.ink, strokeWidth: 8 }),
    ),
    path(smooth(heelBone.map(onFoot), { closed: true }), {
      fill: palette.sand,
      stroke: palette.moss,
      strokeWidth: 5,
    }),
    path(smooth([beside, onFoot([0.1, 0.146]), onFoot([0.32, 0.174])]), {
      stroke: palette.peach,
      strokeWidth: 17,
    }),
    spot(beside),
    path("M800 0V1000", { stroke: palette.sage, strokeWidth: 4 }),
  );
}

/** The same foot three times: toes flat, toes pulled up, toes up on a towel in a heel raise. */
export function toesAndSole(): string {
  const ground = 850;
  const top = 740;
  const size = 590;
  const scene = (x: number, y: number, heel: number, bend: number) =>
    pose({ ball: [x, y], heel, toes: bend, shin: 2, thigh: -2, size });
  const flat = scene(356, ground, 0, 0);
  const pulled = scene(846, ground, 46, -46);
  const raised = scene(1418, top, 62, -28);
  /** Points of the sole, when the foot is turned by some degrees. */
  const sole = ({ ankle }: Leg, degrees: number, points: readonly Point[]) =>
    smooth(
      points.map(([x, y]): Point => {
        const [dx, dy] = turn([x * size, y * size], degrees);
        return [ankle[0] + dx, ankle[1] + dy];
      }),
    );
  const slack: Point[] = [
    [-0.08, 0.164],
    [0.02, 0.142],
    [0.12, 0.156],
    [0.22, 0.146],
    [0.32, 0.174],
  ];
  const taut: Point[] = [
    [-0.08, 0.166],
    [0.12, 0.142],
    [0.322, 0.178],
  ];
  const tight = { stroke: palette.accent, strokeWidth: 17 };
  return canvas(
    palette.paper,
    ...[266, 758, 1330].map((x) => circle([x, 580], 238, { fill: palette.mist })),
    floor(ground),
    step(1344, top, ground),
    towel([1516, top - 60], 60),
    fading("fade", [0, 140], [0, 400], plainLeg(flat), plainLeg(pulled), solidLeg(raised, "both")),
    path(sole(flat, 0, slack), { stroke: palette.teal, strokeWidth: 10 }),
    path(sole(pulled, 0, taut), tight),
    path(sole(raised, 34, taut), tight),
    movement([968, 812], [986, 734], [944, 664]),
    movement([1162, 752], [1130, 684], [1136, 606]),
  );
}
