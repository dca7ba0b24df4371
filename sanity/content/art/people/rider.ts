/** A bike and its rider from the side, for pictures of positions. */
import { palette } from "../palette.ts";
import { circle, group, path, polyline, range, type Point } from "../svg.ts";
import { person, type Figure } from "./person.ts";

const ground = 890;
const wheel = 172;
const rear: Point = [470, ground - wheel];
const front: Point = [1120, ground - wheel];
const crank: Point = [760, ground - wheel + 14];
const saddle: Point = [672, 452];
const headTube: Point = [1030, 470];

export type Position = { shoulder: Point; head: Point; hand: Point; waist?: Point };

/** Wheels, frame and saddle in calm lines; the bar reaches to the hands. */
export function bike(hand: Point): string {
  const tube = { stroke: palette.pine, strokeWidth: 15 };
  const wheelAt = (centre: Point) =>
    circle(centre, wheel, { fill: "none", stroke: palette.deep, strokeWidth: 13 }) +
    group(
      { opacity: 0.5 },
      ...range(14).map((index) => {
        const angle = (index / 14) * 2 * Math.PI;
        return path(
          polyline([
            centre,
            [centre[0] + (wheel - 9) * Math.cos(angle), centre[1] + (wheel - 9) * Math.sin(angle)],
          ]),
          { stroke: palette.sage, strokeWidth: 3 },
        );
      }),
    );
  return group(
    {},
    wheelAt(rear),
    wheelAt(front),
    path(polyline([rear, crank, headTube, [690, 520], rear]), tube),
    path(polyline([crank, saddle]), tube),
    path(polyline([headTube, [1046, 520], front]), tube),
    path(polyline([headTube, [headTube[0] - 8, headTube[1] - 34], hand]), tube),
    path(
      polyline([
        [618, 446],
        [734, 450],
      ]),
      { stroke: palette.ink, strokeWidth: 22 },
    ),
  );
}

const pedal = (degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [crank[0] + 76 * Math.cos(angle), crank[1] + 76 * Math.sin(angle)];
};

/** Pedals near the lowest point, so that the near leg is long. */
export function rider({ shoulder, head, hand, waist }: Position): string {
  const [nearPedal, farPedal] = [pedal(70), pedal(250)];
  const foot = ([x, y]: Point) => ({
    ankle: [x - 42, y - 40] as Point,
    toe: [x + 26, y - 14] as Point,
    knee: -1 as const,
  });
  const figure: Figure = {
    head,
    shoulder,
    hip: [680, 412],
    ...(waist ? { waist } : {}),
    near: { hand, elbow: 1, ...foot(nearPedal) },
    far: { hand: [hand[0] + 14, hand[1] - 6], elbow: 1, ...foot(farPedal) },
  };
  const arm = (to: Point) =>
    path(polyline([crank, to]), { stroke: palette.ink, strokeWidth: 14 }) +
    path(
      polyline([
        [to[0] - 30, to[1]],
        [to[0] + 30, to[1]],
      ]),
      {
        stroke: palette.ink,
        strokeWidth: 13,
      },
    );
  return group(
    {},
    arm(farPedal),
    bike(hand),
    circle(crank, 50, { fill: palette.paper, stroke: palette.ink, strokeWidth: 9 }),
    person(figure),
    arm(nearPedal),
  );
}

export const bottomBracket = crank;
export const road = ground;
