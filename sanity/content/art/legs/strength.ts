/** Exercises for thigh and hip, which need more of the body than one lower leg. */
import { palette } from "../palette.ts";
import { canvas, fading, path, range, turn, type Point } from "../svg.ts";
import { farLeg, head, quadriceps, trunk, wall } from "./body.ts";
import { backdrop, floor, movement, plainLeg, step } from "./draw.ts";
import { fromHip, pose, type Leg, type Pose } from "./leg.ts";

/** A height that is kept: a dotted line at the level, and a measure from the floor up to it. */
const held = (from: Point, x: number, ground: number): string => {
  const measure = { stroke: palette.accent, strokeWidth: 9 };
  return (
    path(`M${from[0]} ${from[1]}H${x + 40}`, {
      stroke: palette.accent,
      strokeWidth: 7,
      strokeDasharray: "1 20",
    }) +
    path(`M${x} ${from[1] + 14}V${ground - 14}`, measure) +
    path(`M${x - 24} ${from[1] + 12}h48M${x - 24} ${ground - 14}h48`, measure)
  );
};

/** The other leg hangs from the same hip; its shin leans a little more or less until the foot is down. */
function reaching(hip: Point, ground: number, position: Omit<Pose, "ball">): Leg {
  const lowest = (leg: Leg) => Math.max(...leg.outline.map(([, y]) => y));
  const shins = range(31).map((index) =>
    fromHip(hip, { ...position, shin: position.shin - 15 + index }),
  );
  const first = fromHip(hip, position);
  return shins.reduce(
    (best, leg) => (Math.abs(lowest(leg) - ground) < Math.abs(lowest(best) - ground) ? leg : best),
    first,
  );
}

export function wallSquatHold(): string {
  const ground = 880;
  const size = 330;
  const leg = pose({ ball: [1010, ground], heel: 0, shin: 4, thigh: 58, size });
  const [hipX, hipY] = leg.hip;
  return canvas(
    palette.paper,
    backdrop([800, 500], 400),
    floor(ground),
    wall(hipX - 94, ground - 3),
    fading("fade", [0, 60], [0, 260], trunk(leg.hip, 0, size), plainLeg(leg), quadriceps(leg, 52)),
    held([hipX + 150, hipY], 1230, ground),
  );
}

export function splitSquat(): string {
  const ground = 880;
  const size = 320;
  const front = pose({ ball: [1080, ground], heel: 0, shin: 14, thigh: 68, size });
  const back = reaching(front.hip, ground, { toes: 0, heel: 66, shin: 72, thigh: -8, size });
  const [hipX, hipY] = front.hip;
  return canvas(
    palette.paper,
    backdrop([800, 500], 400),
    floor(ground),
    fading(
      "fade",
      [0, 20],
      [0, 220],
      farLeg(back),
      trunk(front.hip, 10, size),
      plainLeg(front),
      quadriceps(front, 50),
    ),
    movement([hipX - 190, hipY - 190], [hipX - 194, hipY - 110], [hipX - 190, hipY - 20]),
  );
}

export function stepDown(): string {
  const ground = 900;
  const top = 790;
  const size = 310;
  const leg = pose({ ball: [720, top], heel: 0, shin: 20, thigh: 34, size });
  const free = reaching(leg.hip, ground, { toes: -24, heel: 0, shin: -14, thigh: 44, size });
  const [heelX, heelY] = free.heelBottom;
  return canvas(
    palette.paper,
    backdrop([800, 480], 400),
    floor(ground),
    // the step runs out of the picture to the left, so that the way down is to the right
    `<g transform="translate(1600 0) scale(-1 1)">${step(1600 - 790, top, ground)}</g>`,
    fading(
      "fade",
      [0, 0],
      [0, 180],
      farLeg(free),
      trunk(leg.hip, 12, size),
      plainLeg(leg),
      quadriceps(leg, 48),
    ),
    movement([heelX + 250, heelY - 230], [heelX + 260, heelY - 150], [heelX + 252, heelY - 60]),
  );
}

export function bridge(): string {
  const ground = 860;
  const size = 300;
  const slope = 117;
  const leg = pose({ ball: [1240, ground], heel: 0, shin: -2, thigh: 106, size });
  const along = (length: number): Point => {
    const [x, y] = turn([0, -length * size], -slope);
    return [leg.hip[0] + x, leg.hip[1] + y];
  };
  const [hipX, hipY] = leg.hip;
  const [shoulder, crown] = [along(1.2), along(1.68)];
  return canvas(
    palette.paper,
    backdrop([800, 520], 400),
    floor(ground),
    head([crown[0], ground - 82], 76),
    // the arm lies on the floor
    ...[34, 23].map((strokeWidth) =>
      path(`M${shoulder[0] + 40} ${ground - 24}h250`, {
        stroke: strokeWidth > 30 ? palette.ink : "#fffdf8",
        strokeWidth,
      }),
    ),
    trunk(leg.hip, -slope, size),
    plainLeg(leg),
    movement([hipX - 6, ground - 66], [hipX - 12, ground - 130], [hipX - 6, hipY + 116]),
  );
}
