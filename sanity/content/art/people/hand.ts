/** An open right hand from the palm side, built of the same limbs as the figures. */
import type { Point } from "../svg.ts";
import type { Limb } from "./person.ts";

/** From the knuckle to the tip, index finger first; the thumb is last. */
export type Hand = { palm: Limb[]; fingers: [Limb, Limb, Limb, Limb]; thumb: Limb[]; wrist: Limb };

const at = ([ox, oy]: Point, length: number, degrees: number): Point => {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [ox + length * Math.cos(angle), oy + length * Math.sin(angle)];
};

/** `spread` fans the fingers out; 0 holds them side by side. */
export function hand([x, y]: Point, { spread = 1 } = {}): Hand {
  const knuckles: Point[] = [
    [x - 108, y - 120],
    [x - 32, y - 142],
    [x + 44, y - 130],
    [x + 112, y - 92],
  ];
  const lengths = [205, 232, 212, 162];
  const angles = [-14, -4, 6, 19].map((angle) => angle * spread);
  const fingers = knuckles.map((knuckle, index): Limb => {
    const thickness = [36, 38, 36, 31][index] ?? 34;
    return [
      knuckle,
      thickness,
      at(knuckle, lengths[index] ?? 200, angles[index] ?? 0),
      thickness - 9,
    ];
  }) as [Limb, Limb, Limb, Limb];
  const base: Point = [x - 82, y + 96];
  const middle = at(base, 150, -62);
  return {
    palm: [
      [[x - 84, y - 96], 66, [x - 62, y + 84], 68],
      [[x + 72, y - 78], 70, [x + 56, y + 86], 72],
      [[x - 20, y - 80], 82, [x, y + 92], 84],
    ],
    fingers,
    thumb: [
      [base, 58, middle, 40],
      [middle, 40, at(middle, 112, -34 - 8 * spread), 30],
    ],
    wrist: [[x, y + 100], 92, [x + 6, y + 420], 84],
  };
}
