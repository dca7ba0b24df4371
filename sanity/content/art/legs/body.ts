/** What joins on to a leg: the trunk, the other leg, a head. Drawn with the same hand as the leg. */
import { palette } from "../palette.ts";
import { circle, path, polyline, smooth, turn, type Point } from "../svg.ts";
import type { Leg } from "./leg.ts";

// Measured on a shin of length 1, from the hip joint. Forward is +x, up is -y.
const trunkOutline: Point[] = [
  [0.02, 0.24],
  [-0.17, 0.2],
  [-0.27, 0.06],
  [-0.28, -0.12],
  [-0.2, -0.36],
  [-0.19, -0.62],
  [-0.25, -0.95],
  [-0.24, -1.3],
  [0.2, -1.32],
  [0.26, -0.95],
  [0.2, -0.6],
  [0.19, -0.3],
  [0.22, -0.05],
  [0.16, 0.14],
];

/** The trunk from the side; `lean` turns it forward. It is drawn before the leg that hides its end. */
export function trunk(hip: Point, lean: number, size: number, line = 6): string {
  const outline = trunkOutline.map(([x, y]): Point => {
    const [dx, dy] = turn([x * size, y * size], lean);
    return [hip[0] + dx, hip[1] + dy];
  });
  return path(smooth(outline, { closed: true }), {
    fill: "#fffdf8",
    stroke: palette.ink,
    strokeWidth: line,
  });
}

/** The leg on the far side: there, and not the one that is meant. */
export const farLeg = (leg: Leg, line = 5): string =>
  path(smooth(leg.outline), {
    fill: palette.mist,
    stroke: palette.moss,
    strokeWidth: line,
  });

export const head = (centre: Point, radius: number, line = 6): string =>
  circle(centre, radius, { fill: "#fffdf8", stroke: palette.ink, strokeWidth: line });

/** The muscle in front of the thigh, shaded where the outline of the leg has it. */
export function quadriceps({ knee, hip }: Leg, width: number): string {
  const along = (share: number, side: number): Point => {
    const [dx, dy] = [hip[0] - knee[0], hip[1] - knee[1]];
    const length = Math.hypot(dx, dy);
    const normal: Point = [-dy / length, dx / length];
    return [
      knee[0] + dx * share + normal[0] * side * width,
      knee[1] + dy * share + normal[1] * side * width,
    ];
  };
  return path(
    smooth(
      [
        along(0.16, 0.9),
        along(0.4, 1.25),
        along(0.7, 1.3),
        along(0.9, 1),
        along(0.62, 0.35),
        along(0.3, 0.4),
      ],
      { closed: true },
    ),
    { fill: palette.peach, opacity: 0.75 },
  );
}

/** A wall to lean on, at the left. */
export const wall = (x: number, bottom: number): string =>
  path(`M-10 -10H${x}V${bottom}H-10Z`, { fill: palette.sand }) +
  path(
    polyline([
      [x, -10],
      [x, bottom],
    ]),
    { stroke: palette.pine, strokeWidth: 7 },
  );
