/** Exercises and a figure for foot and shin: one lower leg is all that they need. */
import { palette } from "../palette.ts";
import {
  canvas,
  circle,
  fading,
  mixPoints,
  path,
  polyline,
  rect,
  smooth,
  type Point,
} from "../svg.ts";
import { wall } from "./body.ts";
import { backdrop, floor, ghostLeg, movement, plainLeg, solidLeg, step } from "./draw.ts";
import { onHeel, pose, type Leg } from "./leg.ts";

/** A rolled towel, seen from its end. */
export const towel = (centre: Point, radius: number): string =>
  circle(centre, radius, { fill: palette.peach, stroke: palette.ink, strokeWidth: 5 }) +
  path(
    smooth(
      Array.from({ length: 22 }, (_, index): Point => {
        const angle = index * 0.62;
        const reach = radius * 0.86 * (1 - index / 24);
        return [centre[0] + Math.cos(angle) * reach, centre[1] + Math.sin(angle) * reach];
      }),
    ),
    { stroke: palette.ember, strokeWidth: 4 },
  );

export function towelHeelRaise(): string {
  const ball: Point = [800, 660];
  const size = 345;
  const low = pose({ ball, heel: 22, toes: -34, shin: 7, thigh: -7, size });
  const high = pose({ ball, heel: 76, toes: -34, shin: 2, thigh: -2, size });
  const heel: Point[] = [
    [552, 700],
    [520, 630],
    [530, 560],
    [572, 496],
  ];
  return canvas(
    palette.paper,
    backdrop([760, 450], 390),
    floor(905),
    step(775, 660, 905),
    towel([862, 624], 37),
    fading("fade", [0, 0], [0, 190], ghostLeg(low), solidLeg(high, "both")),
    movement(...heel),
    movement(...heel.toReversed()),
  );
}

export function plantarFasciaStretch(): string {
  const size = 760;
  const leg = pose({ ball: [1010, 760], heel: 52, toes: -52, shin: 4, thigh: -4, size });
  const [heelX, heelY] = leg.heelBottom;
  const [ballX, ballY] = [1010, 760];
  return canvas(
    palette.paper,
    circle([800, 520], 440, { fill: palette.mist }),
    fading("fade", [0, 0], [0, 260], plainLeg(leg, 8)),
    // the band along the sole, tight as a bowstring
    path(
      smooth([
        [heelX + 26, heelY - 12],
        [(heelX + ballX) / 2, ballY - 44],
        [ballX - 6, ballY - 14],
      ]),
      { stroke: palette.accent, strokeWidth: 17 },
    ),
    movement([1180, 740], [1196, 650], [1150, 560], [1076, 520]),
  );
}

export function wallToeRaise(): string {
  const ground = 860;
  const size = 350;
  const stance: Point = [760, ground];
  const flat = onHeel(stance, { heel: 0, toes: 0, shin: -13, thigh: 13, size });
  const raised = onHeel(stance, { heel: 0, toes: -30, shin: -13, thigh: 13, size });
  const tip = Math.max(...raised.outline.map(([x]) => x));
  return canvas(
    palette.paper,
    backdrop([800, 480], 390),
    floor(ground),
    wall(Math.min(...raised.outline.map(([x]) => x)), ground - 3),
    fading("fade", [0, 40], [0, 240], ghostLeg(flat), plainLeg(raised)),
    shinMuscle(raised, size),
    movement([tip + 70, ground - 30], [tip + 84, ground - 100], [tip + 60, ground - 170]),
  );
}

/** The muscle beside the shin bone that lifts the foot. */
function shinMuscle({ ankle, knee }: Leg, size: number): string {
  const at = (share: number, forward: number): Point => {
    const [x, y] = mixPoints(ankle, knee, share);
    return [x + forward * size, y];
  };
  return path(
    smooth(
      [at(0.3, 0.07), at(0.55, 0.1), at(0.82, 0.11), at(0.86, 0.05), at(0.6, 0.02), at(0.36, 0.03)],
      {
        closed: true,
      },
    ),
    { fill: palette.peach, opacity: 0.8 },
  );
}

export function twoFootHops(): string {
  const ground = 870;
  const size = 350;
  const up = pose({ ball: [830, ground - 96], heel: 34, shin: 5, thigh: 5, size });
  const down = pose({ ball: [830, ground], heel: 10, shin: 16, thigh: 18, size });
  return canvas(
    palette.paper,
    backdrop([800, 470], 390),
    floor(ground),
    fading("fade", [0, 20], [0, 200], ghostLeg(down), solidLeg(up, "both")),
    movement([1010, ground - 36], [1016, ground - 96], [1010, ground - 160]),
    movement([1076, ground - 160], [1082, ground - 96], [1076, ground - 36]),
  );
}

export function shinLineOrSpot(): string {
  const ground = 880;
  const size = 560;
  const scene = (x: number) => pose({ ball: [x, ground], heel: 0, shin: 2, thigh: -2, size });
  const edge = ({ ankle, knee }: Leg, share: number): Point => {
    const [x, y] = mixPoints(ankle, knee, share);
    return [x + size * 0.05, y];
  };
  const [line, spot] = [scene(520), scene(1290)];
  const band = [0.16, 0.28, 0.4, 0.52].map((share) => edge(line, share));
  const sore = edge(spot, 0.36);
  return canvas(
    palette.paper,
    rect([800, 0], 800, ground, { fill: palette.mist }),
    floor(ground),
    fading("fade", [0, 60], [0, 230], plainLeg(line, 7), plainLeg(spot, 7)),
    path(smooth(band), { stroke: palette.accent, strokeWidth: 52, opacity: 0.3 }),
    path(smooth(band), { stroke: palette.accent, strokeWidth: 13 }),
    circle(sore, 50, { fill: palette.accent, opacity: 0.26 }),
    circle(sore, 19, { fill: palette.accent }),
    circle(sore, 50, { fill: "none", stroke: palette.accent, strokeWidth: 7 }),
    path(
      polyline([
        [800, 0],
        [800, ground],
      ]),
      { stroke: palette.sage, strokeWidth: 4 },
    ),
  );
}
