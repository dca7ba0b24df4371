/** Exercises for knee and back, and the drill on the bar. */
import { backdrop, floor, movement, step } from "../legs/draw.ts";
import { palette } from "../palette.ts";
import { arrow, canvas, circle, path, polyline, rect, smooth, type Point } from "../svg.ts";
import { back, limbsOf, person, type Figure } from "./person.ts";
import { bottomBracket, rider, road } from "./rider.ts";

export function lightGearSpin(): string {
  const [x, y] = bottomBracket;
  const round = (from: number, to: number): Point[] =>
    Array.from({ length: 9 }, (_, index) => {
      const angle = ((from + ((to - from) * index) / 8) * Math.PI) / 180;
      return [x + 146 * Math.cos(angle), y + 146 * Math.sin(angle)];
    });
  return canvas(
    palette.paper,
    backdrop([800, 500], 430),
    floor(road),
    rider({ shoulder: [880, 236], head: [938, 140], hand: [1030, 408] }),
    arrow(round(-58, 96), 34, { stroke: palette.accent, strokeWidth: 12 }),
  );
}

export function slowStepUp(): string {
  const figure: Figure = {
    head: [838, 118],
    shoulder: [800, 232],
    hip: [742, 462],
    near: { hand: [860, 446], elbow: 1, ankle: [868, 668], toe: [950, 694], knee: -1 },
    far: { hand: [706, 452], elbow: 1, ankle: [640, 838], toe: [716, 876], knee: -1 },
  };
  const { thigh } = limbsOf(figure, figure.near);
  return canvas(
    palette.paper,
    backdrop([790, 480], 410),
    floor(905),
    step(790, 712, 905),
    person(figure, ...(thigh ? [thigh] : [])),
    movement([1010, 470], [1026, 380], [1022, 290], [1004, 205]),
  );
}

export function backExtensionHold(): string {
  const figure: Figure = {
    head: [1150, 640],
    shoulder: [1036, 694],
    hip: [812, 790],
    near: { hand: [764, 768], elbow: 1, ankle: [410, 812], toe: [338, 826], knee: 1 },
  };
  return canvas(
    palette.paper,
    backdrop([770, 560], 400),
    floor(852),
    rect([270, 838], 1000, 18, { fill: palette.teal, rx: 9 }),
    person(figure, back(figure, 30)),
    movement([1278, 770], [1296, 710], [1292, 640], [1272, 575]),
  );
}

export function birdDog(): string {
  const figure: Figure = {
    head: [1060, 452],
    shoulder: [962, 500],
    hip: [700, 520],
    near: { hand: [968, 822], elbow: -1, ankle: [300, 492], toe: [232, 516], knee: -1 },
    far: { hand: [1256, 462], elbow: -1, ankle: [520, 826], toe: [446, 838], knee: -1 },
  };
  return canvas(
    palette.paper,
    backdrop([790, 540], 420),
    floor(860),
    person(figure, back(figure, 30)),
    path(
      polyline([
        [300, 392],
        [1230, 366],
      ]),
      { stroke: palette.accent, strokeWidth: 9, strokeDasharray: "1 24" },
    ),
  );
}

export function hipHinge(): string {
  const figure: Figure = {
    head: [1046, 268],
    shoulder: [944, 330],
    hip: [712, 452],
    near: { hand: [800, 372], elbow: 1, ankle: [786, 838], toe: [868, 866], knee: -1 },
  };
  const { thigh } = limbsOf(figure, figure.near);
  return canvas(
    palette.paper,
    backdrop([800, 500], 410),
    floor(892),
    person(figure, back(figure, 30), ...(thigh ? [thigh] : [])),
    path(
      polyline([
        [594, 428],
        [1066, 176],
      ]),
      { stroke: palette.pine, strokeWidth: 20 },
    ),
    movement([610, 610], [560, 585], [515, 540], [482, 480]),
  );
}

/** A drop bar from the front; dots mark three places for the hands. */
export function barPositionDrill(): string {
  const half = (side: 1 | -1): Point[] =>
    (
      [
        [0, 0],
        [170, -2],
        [300, 4],
        [356, 40],
        [372, 120],
        [404, 240],
        [420, 330],
      ] as Point[]
    ).map(([x, y]): Point => [800 + side * x, 330 + y]);
  const bar = smooth(half(1)) + smooth(half(-1));
  const hood = (side: 1 | -1) =>
    path(
      smooth([
        [800 + side * 352, 352],
        [800 + side * 392, 296],
        [800 + side * 404, 214],
        [800 + side * 376, 176],
      ]),
      { stroke: palette.deep, strokeWidth: 62 },
    );
  const spots: Point[] = [
    [960, 328],
    [1196, 250],
    [1214, 610],
  ];
  return canvas(
    palette.paper,
    backdrop([800, 470], 420),
    hood(-1),
    hood(1),
    path(bar, { stroke: palette.ink, strokeWidth: 56 }),
    path(bar, { stroke: palette.moss, strokeWidth: 44 }),
    rect([752, 280], 96, 120, { fill: palette.ink, rx: 20 }),
    path("M800 400V860", { stroke: palette.ink, strokeWidth: 62 }),
    ...spots.flatMap((spot) => [
      circle(spot, 44, { fill: palette.accent }),
      circle(spot, 17, { fill: palette.paper }),
    ]),
    movement([985, 232], [1030, 176], [1085, 160], [1130, 178]),
    movement([1296, 300], [1344, 380], [1348, 470], [1300, 552]),
  );
}
