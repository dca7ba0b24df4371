/** Exercises for hand and nerve, and the two checks after an illness. */
import { backdrop, floor, movement } from "../legs/draw.ts";
import { palette } from "../palette.ts";
import { canvas, circle, path, polyline, range, rect, smooth, type Point } from "../svg.ts";
import { hand } from "./hand.ts";
import { bust, person, shape, type Figure, type Limb } from "./person.ts";

export function fingerSpread(): string {
  const { palm, fingers, thumb, wrist } = hand([800, 620], { spread: 1.5 });
  const tips = [...fingers, thumb[1]].flatMap((limb): Point[] => (limb ? [limb[2]] : []));
  const [index, middle, ring, little, thumbTip] = tips;
  const loop = [thumbTip, index, middle, ring, little].filter((tip): tip is Point => Boolean(tip));
  return canvas(
    palette.paper,
    backdrop([800, 500], 430),
    shape([wrist, ...thumb, ...fingers, ...palm]),
    path(smooth(loop, { closed: true }), { stroke: palette.accent, strokeWidth: 15 }),
    movement([508, 300], [470, 288], [430, 284], [388, 288]),
    movement([1090, 330], [1130, 318], [1172, 316], [1214, 322]),
  );
}

/** From the front: the palm comes towards the ear and goes away again. */
export function ulnarNerveSlide(): string {
  const shoulder: Point = [968, 500];
  const elbow: Point = [1200, 512];
  const upper: Limb = [shoulder, 52, elbow, 40];
  const out: Limb = [elbow, 38, [1432, 474], 26];
  const near: Limb = [elbow, 38, [1056, 322], 26];
  return canvas(
    palette.paper,
    backdrop([800, 500], 430),
    shape([out], { fill: palette.mist, stroke: palette.teal }),
    bust([800, 250]),
    shape([upper, near]),
    path(
      smooth([
        [846, 430],
        [940, 470],
        [1060, 506],
        [1190, 532],
        [1164, 450],
        [1062, 330],
      ]),
      { stroke: palette.accent, strokeWidth: 10, strokeDasharray: "1 20" },
    ),
    movement([1180, 322], [1260, 328], [1330, 360], [1386, 408]),
  );
}

/** Seven mornings; on the fourth the pulse is above the usual. */
export function morningCheck(): string {
  const beats = [560, 556, 548, 402, 538, 552, 556];
  const x = (day: number) => 280 + day * 174;
  const beat = (day: number, top: number) =>
    polyline([
      [x(day) - 87, 700],
      [x(day) - 40, 700],
      [x(day) - 18, top],
      [x(day) + 12, 780],
      [x(day) + 34, 700],
      [x(day) + 87, 700],
    ]);
  return canvas(
    palette.paper,
    backdrop([800, 520], 430),
    path("M160 520H1440", { stroke: palette.teal, strokeWidth: 7, strokeDasharray: "1 22" }),
    ...beats.map((top, day) =>
      path(beat(day, top), {
        stroke: day === 3 ? palette.accent : palette.pine,
        strokeWidth: day === 3 ? 17 : 13,
      }),
    ),
    ...range(7).map((day) =>
      circle([x(day), 868], day === 3 ? 24 : 17, {
        fill: day === 3 ? palette.accent : palette.sage,
      }),
    ),
  );
}

export function talkTest(): string {
  const figure: Figure = {
    head: [606, 122],
    shoulder: [582, 240],
    hip: [566, 482],
    near: { hand: [706, 452], elbow: 1, ankle: [676, 846], toe: [756, 858], knee: -1 },
    far: { hand: [476, 478], elbow: 1, ankle: [402, 806], toe: [462, 858], knee: -1 },
  };
  const bubble = ([x, y]: Point, width: number) =>
    rect([x, y], width, 62, { fill: palette.teal, rx: 31 });
  return canvas(
    palette.paper,
    backdrop([760, 490], 420),
    floor(884),
    person(figure),
    bubble([760, 86], 420),
    bubble([760, 178], 520),
    bubble([760, 270], 300),
    path(
      smooth([
        [900, 690],
        [1020, 672],
        [1160, 680],
        [1300, 668],
        [1420, 676],
      ]),
      { stroke: palette.accent, strokeWidth: 14 },
    ),
  );
}
