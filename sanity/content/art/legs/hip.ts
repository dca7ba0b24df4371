/** The hips from the front, with the bones, the tendon and the band at the side of one of them. */
import { palette } from "../palette.ts";
import {
  canvas,
  circle,
  ellipse,
  fading,
  group,
  path,
  polyline,
  rect,
  smooth,
  turn,
  type Point,
} from "../svg.ts";
import { movement } from "./draw.ts";

// Measured in centimetres from the hip joint. Outwards is +x, down is +y.
const fromMiddle = 9;

const pelvisSkin: Point[] = [
  [4.4, -30],
  [4.2, -22],
  [5.2, -15],
  [7, -8.5],
  [8.4, -2],
  [8.6, 1.4],
  [7.5, 5.4],
  [4.6, 8],
  [-1, 9.4],
  [-7.6, 11.6],
];
const thighSkin: Point[] = [
  [4, -5],
  [7.5, -3],
  [9.1, 2],
  [8.8, 9],
  [7.6, 19],
  [6.2, 29],
  [4.8, 44],
  [-8.2, 44],
  [-8.3, 29],
  [-8.4, 18],
  [-8, 11],
  [-6.6, 5],
  [-2, -1],
];
const hipBone: Point[] = [
  [-6.4, -9.4],
  [-5.6, -12.4],
  [-2.8, -14.9],
  [1, -15.6],
  [4, -14],
  [4.8, -11.2],
  [3.5, -8.4],
  [3, -5],
  [3.4, -2.4],
  [2.2, 2.4],
  [-0.8, 4.8],
  [-1.9, 7.6],
  [-3.8, 8],
  [-6.2, 5.6],
  [-8.6, 4.6],
  [-8.6, 1.4],
  [-5.4, 0.4],
  [-3.2, -2.4],
  [-4, -6],
];
const sacrum: Point[] = [
  [-6.6, -12],
  [-5.3, -9.6],
  [-6.2, -5.4],
  [-7.8, -2.2],
];
const thighBone: Point[] = [
  [-1.7, -1.8],
  [0.3, -2.5],
  [2.1, -1.5],
  [3.8, -0.6],
  [4.9, -1.7],
  [6.1, -1],
  [6.6, 1.2],
  [6, 4.4],
  [5.1, 9],
  [4, 19],
  [2.8, 30],
  [1.6, 44],
  [-1.8, 44],
  [-0.2, 30],
  [1.1, 19],
  [1.9, 9.4],
  [1.3, 6.4],
  [1.7, 4.4],
  [0.3, 2.3],
  [-1.6, 1.7],
  [-2.5, 0],
];

const joint = 436;
const scale = 19.4;

type Hips = {
  /** Where the middle of the body is in the picture. */
  middle: number;
  /** Degrees by which the thigh hangs inwards. */
  inwards: number;
  /** How much space the band leaves to the tendon. */
  room: number;
};

function hips({ middle, inwards, room }: Hips) {
  const still = ([x, y]: Point): Point => [middle + (fromMiddle + x) * scale, joint + y * scale];
  const swung = (point: Point) => still(turn(point, inwards));
  const mirrored = ([x, y]: Point): Point => [2 * middle - x, y];
  const both = (points: Point[]) => [...points, ...points.map(mirrored).toReversed()];
  const closed = (points: Point[]) => smooth(points, { closed: true });
  const bone = (points: Point[]) =>
    path(closed(points), { fill: palette.sand, stroke: palette.moss, strokeWidth: 4.5 });

  const pelvis = closed(both(pelvisSkin.map(still)));
  const thigh = closed(thighSkin.map(swung));
  const hole = still([-4.6, 3.6]);
  const rim: Point[] = [
    [0.6, -15],
    [3.6, -14],
    [5, -11.2],
    [5.5, -7],
  ];
  const end: Point[] = [
    [6.3, -2],
    [5.2, -2.2],
  ];
  const muscle = [...rim.map(still), ...end.map(swung), still([3, -8])];
  const wrapped: Point[] = [
    [5.9, -2.1],
    [6.9, -0.6],
    [7.1, 2],
  ];
  const tight: Point[] = [
    [6.9 + room, -1.2],
    [7.4 + room, 2],
    [6.9 + room * 0.7, 8],
    [5.9 + room * 0.3, 16],
    [4.4, 28],
    [3, 44],
  ];
  const sore = swung([6.7, 0.6]);
  return {
    sore,
    drawing: group(
      {},
      path(closed(thighSkin.map((point) => mirrored(still(point)))), {
        fill: "#e9ebe2",
        stroke: palette.ink,
        strokeWidth: 6,
      }),
      ...[pelvis, thigh].map((d) =>
        path(d, { fill: palette.ink, stroke: palette.ink, strokeWidth: 12 }),
      ),
      ...[pelvis, thigh].map((d) => path(d, { fill: "#fffdf8" })),
      bone(both(sacrum.map(still))),
      ...[hipBone.map(still), hipBone.map((point) => mirrored(still(point)))].map(bone),
      ...[hole, mirrored(hole)].map((centre) =>
        ellipse(centre, 27, 31, { fill: "#fffdf8", stroke: palette.moss, strokeWidth: 4.5 }),
      ),
      bone(thighBone.map(swung)),
      path(closed(muscle), { fill: palette.peach, opacity: 0.85 }),
      inwards > 0 ? circle(sore, 74, { fill: palette.accent, opacity: 0.26 }) : "",
      path(smooth([still([5.1, -7]), ...wrapped.map(swung)]), {
        stroke: palette.accent,
        strokeWidth: 17,
      }),
      path(smooth([still([5.2, -11.4]), ...tight.map(swung)]), {
        stroke: palette.teal,
        strokeWidth: 14,
      }),
    ),
    marks:
      path(`M${middle} 50V960`, { stroke: palette.ink, strokeWidth: 5, strokeDasharray: "26 20" }) +
      path(polyline([still([0, 0]), swung([-1.2, 28.6])]), {
        stroke: palette.moss,
        strokeWidth: 7,
        strokeDasharray: "1 17",
      }) +
      circle(still([0, 0]), 15, { fill: palette.moss }),
  };
}

/** What happens at the side of the hip when the thigh crosses the middle. */
export function tendonSqueeze(): string {
  const free = hips({ middle: 394, inwards: 0, room: 1.1 });
  const crossed = hips({ middle: 1176, inwards: 24, room: 0.5 });
  return canvas(
    palette.paper,
    rect([800, 0], 800, 1000, { fill: palette.mist }),
    fading(
      "waist",
      [0, 0],
      [0, 110],
      fading("knee", [0, 1000], [0, 880], free.drawing, crossed.drawing),
    ),
    free.marks,
    crossed.marks,
    circle(crossed.sore, 74, { stroke: palette.accent, strokeWidth: 7, fill: "none" }),
    movement([1500, 800], [1450, 838], [1390, 862], [1326, 872]),
  );
}
