/** Exercises for the swimmer's shoulder. */
import { backdrop, floor, movement } from "../legs/draw.ts";
import { palette } from "../palette.ts";
import { canvas, circle, path, polyline, rect, smooth, type Point } from "../svg.ts";
import { glow, person, shape, type Figure, type Limb } from "./person.ts";

const band = (...points: Point[]): string =>
  path(smooth(points), { stroke: palette.accent, strokeWidth: 13 });

/** From above: the head in the middle, the shoulders left and right of it. */
export function bandExternalRotation(): string {
  const shoulders: Limb = [[610, 470], 84, [990, 470], 84];
  const elbow: Point = [990, 560];
  const before: Limb = [elbow, 40, [820, 760], 26];
  const after: Limb = [elbow, 40, [1216, 690], 26];
  return canvas(
    palette.paper,
    backdrop([800, 510], 420),
    rect([150, 470], 40, 400, { fill: palette.pine, rx: 12 }),
    shape([before], { fill: palette.mist, stroke: palette.teal }),
    band([190, 790], [520, 800], [900, 772], [1214, 704]),
    shape([
      [[610, 470], 78, [616, 560], 44],
      [[616, 560], 42, [700, 728], 28],
    ]),
    shape([after]),
    shape([shoulders, [[990, 470], 78, elbow, 46]]),
    glow([[905, 430], 58, [1000, 480], 66]),
    shape([[[800, 440], 116, [800, 440], 116]]),
    // the nose says which way the body faces
    path("M780 552q20 34 40 0", { stroke: palette.ink, strokeWidth: 9, fill: "#fffdf8" }),
    movement([900, 882], [1010, 900], [1120, 876], [1212, 806]),
  );
}

export function bandRow(): string {
  const figure: Figure = {
    head: [704, 108],
    shoulder: [680, 226],
    hip: [652, 468],
    near: { hand: [776, 392], elbow: 1, ankle: [668, 858], toe: [746, 880], knee: -1 },
    far: { ankle: [560, 858], toe: [636, 880], knee: -1 },
  };
  return canvas(
    palette.paper,
    backdrop([780, 490], 420),
    floor(902),
    rect([1290, 210], 46, 692, { fill: palette.pine, rx: 14 }),
    band([1290, 414], [1100, 408], [920, 400], [784, 392]),
    person(figure, [[660, 280], 46, [652, 400], 40]),
    movement([1080, 334], [1000, 318], [920, 314], [842, 320]),
  );
}

/** From the front: forearms on both posts. */
export function doorwayChestStretch(): string {
  const side = (sign: 1 | -1): Limb[] => {
    const at = (x: number, y: number): Point => [800 + sign * x, y];
    return [
      [at(118, 330), 46, at(312, 372), 36],
      [at(312, 372), 34, at(318, 190), 26],
    ];
  };
  const leg = (sign: 1 | -1): Limb[] => [
    [[800 + sign * 46, 610], 60, [800 + sign * 62, 760], 42],
    [[800 + sign * 62, 760], 42, [800 + sign * 66, 900], 30],
  ];
  return canvas(
    palette.paper,
    backdrop([800, 500], 430),
    floor(940),
    rect([386, 60], 70, 880, { fill: palette.pine, rx: 8 }),
    rect([1144, 60], 70, 880, { fill: palette.pine, rx: 8 }),
    rect([386, 40], 828, 56, { fill: palette.pine, rx: 8 }),
    shape([...leg(-1), ...leg(1)]),
    shape([
      [[690, 336], 62, [736, 580], 70],
      [[910, 336], 62, [864, 580], 70],
      [[690, 336], 60, [910, 336], 60],
      [[736, 590], 62, [864, 590], 62],
      [[800, 390], 108, [800, 545], 92],
      [[800, 320], 36, [800, 210], 34],
      [[800, 190], 62, [800, 190], 62],
    ]),
    glow([[720, 372], 62, [770, 410], 54], [[880, 372], 62, [830, 410], 54]),
    shape(side(-1)),
    shape(side(1)),
    movement([700, 470], [640, 470], [590, 468], [545, 460]),
    movement([900, 470], [960, 470], [1010, 468], [1055, 460]),
  );
}

export function pushUpPlus(): string {
  const figure: Figure = {
    head: [1020, 296],
    shoulder: [936, 392],
    hip: [714, 540],
    near: { hand: [1148, 606], elbow: 1, ankle: [402, 806], toe: [440, 858], knee: -1 },
  };
  return canvas(
    palette.paper,
    backdrop([780, 500], 420),
    floor(876),
    rect([1088, 624], 250, 34, { fill: palette.pine, rx: 14 }),
    rect([1290, 650], 30, 226, { fill: palette.pine }),
    rect([1112, 650], 30, 226, { fill: palette.pine }),
    person(figure, [[900, 436], 44, [846, 470], 36]),
    circle(figure.shoulder, 12, { fill: palette.accent }),
    movement([862, 362], [838, 324], [812, 290], [780, 258]),
    path(
      polyline([
        [1000, 250],
        [470, 620],
      ]),
      { stroke: palette.accent, strokeWidth: 8, strokeDasharray: "1 24", opacity: 0.7 },
    ),
  );
}
