/**
 * A plain figure made of tapered limbs, for pictures of exercises that need the whole body. Only the
 * places that matter are given; elbows and knees follow from the lengths of the limbs.
 */
import { palette } from "../palette.ts";
import { circle, ellipse, group, path, polyline, type Point } from "../svg.ts";

/** A limb from one joint to the next, thicker at one end. */
export type Limb = readonly [from: Point, fromRadius: number, to: Point, toRadius: number];

const skin = "#fffdf8";
const distantSkin = "#e9ebe2";
const line = 6;

/** The middle joint of two bones between two points; `side` chooses the way in which it bends. */
export function joint(
  [ax, ay]: Point,
  [bx, by]: Point,
  upper: number,
  lower: number,
  side: 1 | -1,
): Point {
  const distance = Math.hypot(bx - ax, by - ay);
  const reach = Math.min(distance, upper + lower - 0.1);
  const along = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach);
  const away = Math.sqrt(Math.max(upper ** 2 - along ** 2, 0)) * side;
  const [ux, uy] = [(bx - ax) / distance, (by - ay) / distance];
  return [ax + ux * along - uy * away, ay + uy * along + ux * away];
}

function limbShape([[ax, ay], fromRadius, [bx, by], toRadius]: Limb, grow: number, fill: string) {
  const [ra, rb] = [fromRadius + grow, toRadius + grow];
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [nx, ny] = [-(by - ay) / length, (bx - ax) / length];
  return (
    path(
      `${polyline([
        [ax + nx * ra, ay + ny * ra],
        [bx + nx * rb, by + ny * rb],
        [bx - nx * rb, by - ny * rb],
        [ax - nx * ra, ay - ny * ra],
      ])}Z`,
      { fill },
    ) +
    circle([ax, ay], ra, { fill }) +
    circle([bx, by], rb, { fill })
  );
}

/** Limbs that touch become one shape with one outline. */
export const shape = (
  limbs: readonly Limb[],
  { fill = skin, stroke = palette.ink }: { fill?: string; stroke?: string } = {},
): string =>
  group(
    {},
    ...limbs.map((limb) => limbShape(limb, line, stroke)),
    ...limbs.map((limb) => limbShape(limb, 0, fill)),
  );

/** Where a muscle works: a warm patch inside a limb. */
export const glow = (...limbs: Limb[]): string =>
  group({ opacity: 0.75 }, ...limbs.map((limb) => limbShape(limb, -9, palette.peach)));

type Side = {
  hand?: Point;
  elbow?: 1 | -1;
  ankle?: Point;
  knee?: 1 | -1;
  toe?: Point;
};

export type Figure = {
  head: Point;
  shoulder: Point;
  hip: Point;
  /** Where a rounded back bends; without it the back is straight. */
  waist?: Point;
  near: Side;
  far?: Side;
  /** Height of the figure when it stands. */
  size?: number;
};

/** The limbs of a figure, by name, so that a picture can light one up. */
export function limbsOf({ shoulder, hip, size = 820 }: Figure, side: Side) {
  const unit = size / 820;
  const [upperArm, foreArm, thigh, shin] = [148, 150, 205, 200].map((length) => length * unit) as [
    number,
    number,
    number,
    number,
  ];
  const elbow = side.hand && joint(shoulder, side.hand, upperArm, foreArm, side.elbow ?? 1);
  const knee = side.ankle && joint(hip, side.ankle, thigh, shin, side.knee ?? -1);
  const limb = (from: Point, a: number, to: Point, b: number): Limb => [
    from,
    a * unit,
    to,
    b * unit,
  ];
  return {
    upperArm: elbow && limb(shoulder, 38, elbow, 29),
    foreArm: elbow && side.hand && limb(elbow, 28, side.hand, 21),
    thigh: knee && limb(hip, 56, knee, 40),
    shin: knee && side.ankle && limb(knee, 40, side.ankle, 25),
    foot: side.ankle && side.toe && limb(side.ankle, 24, side.toe, 16),
  };
}

const present = (limbs: readonly (Limb | undefined)[]): Limb[] =>
  limbs.filter((limb): limb is Limb => limb !== undefined);

/** The whole figure; what is far away is a shade darker and lies behind. */
export function person(figure: Figure, ...lit: Limb[]): string {
  const { head, shoulder, hip, waist, near, far, size = 820 } = figure;
  const unit = size / 820;
  const trunk: Limb[] = waist
    ? [
        [shoulder, 58 * unit, waist, 60 * unit],
        [waist, 60 * unit, hip, 60 * unit],
      ]
    : [[shoulder, 58 * unit, hip, 60 * unit]];
  const neck: Limb = [shoulder, 32 * unit, head, 30 * unit];
  const skull: Limb = [head, 54 * unit, head, 54 * unit];
  const nearLimbs = limbsOf(figure, near);
  const farLimbs = far && limbsOf(figure, far);
  return group(
    {},
    farLimbs ? shape(present(Object.values(farLimbs)), { fill: distantSkin }) : "",
    shape([...trunk, neck, skull, ...present([nearLimbs.thigh, nearLimbs.shin, nearLimbs.foot])]),
    glow(...lit),
    shape(present([nearLimbs.upperArm, nearLimbs.foreArm])),
  );
}

/** The trunk as a limb, to light up the back. */
export const back = ({ shoulder, hip }: Figure, radius = 26): Limb => [
  shoulder,
  radius,
  hip,
  radius,
];

/** Head, neck and shoulders from the front, cut off by the lower edge of the picture. */
export function bust(
  [x, y]: Point,
  { head = skin, body = skin }: { head?: string; body?: string } = {},
): string {
  const outline = { stroke: palette.ink, strokeWidth: line * 1.4 };
  const shoulders =
    `M${x - 250} 1010L${x - 236} ${y + 330}Q${x - 226} ${y + 224} ${x - 130} ${y + 206}` +
    `L${x - 58} ${y + 184}H${x + 58}L${x + 130} ${y + 206}Q${x + 226} ${y + 224} ${x + 236} ${y + 330}L${x + 250} 1010Z`;
  return group(
    {},
    path(`M${x - 52} ${y + 60}V${y + 196}H${x + 52}V${y + 60}Z`, { fill: head, ...outline }),
    path(shoulders, { fill: body, ...outline }),
    ellipse([x, y], 96, 120, { fill: head, ...outline }),
  );
}
