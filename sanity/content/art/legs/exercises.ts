import { palette } from "../palette.ts";
import { canvas, circle, fading, group, path, polyline, range, rect, type Point } from "../svg.ts";
import { backdrop, floor, ghostLeg, movement, solidLeg, step } from "./draw.ts";
import { pose } from "./leg.ts";

const size = 345;
const ball: Point = [800, 660];

/** A straight leg leans so far that the body stands over the ball of the foot. */
const straight = (heel: number, lean: number) =>
  pose({ ball, heel, shin: lean, thigh: -lean, size });

export function heelDropStraightKnee(): string {
  const start = straight(40, 2);
  const end = straight(-24, 8);
  return canvas(
    palette.paper,
    backdrop([760, 450], 390),
    floor(905),
    step(775, 660, 905),
    fading("fade", [0, 0], [0, 190], ghostLeg(start), solidLeg(end, "gastrocnemius")),
    movement([560, 470], [520, 560], [528, 650], [556, 735]),
  );
}

export function heelDropBentKnee(): string {
  const start = pose({ ball, heel: 36, shin: 16, thigh: 20, size });
  const end = pose({ ball, heel: -15, shin: 21, thigh: 26, size });
  return canvas(
    palette.paper,
    backdrop([760, 450], 390),
    floor(905),
    step(775, 660, 905),
    fading("fade", [0, 0], [0, 170], ghostLeg(start), solidLeg(end, "soleus")),
    movement([545, 490], [510, 570], [516, 650], [544, 722]),
  );
}

export function seatedCalfRaise(): string {
  const foot: Point = [1010, 870];
  const start = pose({ ball: foot, heel: 0, shin: 0, thigh: 90, size: 380 });
  const end = pose({ ball: foot, heel: 30, shin: 2, thigh: 99, size: 380 });
  const [kneeX, kneeY] = end.knee;
  const weight: Point = [kneeX - 118, kneeY - 142];
  return canvas(
    palette.paper,
    backdrop([800, 500], 400),
    floor(870),
    // the chair
    path(
      polyline([
        [330, 505],
        [270, 120],
      ]),
      { stroke: palette.pine, strokeWidth: 30 },
    ),
    rect([300, 500], 400, 44, { fill: palette.pine, rx: 16 }),
    rect([352, 534], 26, 336, { fill: palette.pine }),
    rect([622, 534], 26, 336, { fill: palette.pine }),
    fading("fade", [570, 0], [730, 0], ghostLeg(start), solidLeg(end, "soleus")),
    // a weight plate on the thigh
    circle(weight, 88, { fill: palette.deep }),
    circle(weight, 63, { fill: "none", stroke: palette.moss, strokeWidth: 5 }),
    circle(weight, 18, { fill: palette.mist }),
    movement([752, 846], [728, 800], [728, 745], [750, 692]),
  );
}

export function isometricCalfHold(): string {
  const foot: Point = [830, 820];
  const leg = pose({ ball: foot, heel: 36, shin: 3, thigh: -3, size: 360 });
  const [heelX, heelY] = leg.heelBottom;
  const left = heelX - 130;
  return canvas(
    palette.paper,
    backdrop([800, 470], 390),
    floor(820),
    fading("fade", [0, 0], [0, 210], solidLeg(leg, "both")),
    // held: a line under the heel and the height that it keeps
    path(
      polyline([
        [left - 40, heelY],
        [heelX - 18, heelY],
      ]),
      {
        stroke: palette.accent,
        strokeWidth: 7,
        strokeDasharray: "1 20",
      },
    ),
    path(
      polyline([
        [left, heelY + 14],
        [left, 806],
      ]),
      { stroke: palette.accent, strokeWidth: 9 },
    ),
    path(
      polyline([
        [left - 24, heelY + 12],
        [left + 24, heelY + 12],
      ]),
      { stroke: palette.accent, strokeWidth: 9 },
    ),
    path(
      polyline([
        [left - 24, 806],
        [left + 24, 806],
      ]),
      { stroke: palette.accent, strokeWidth: 9 },
    ),
  );
}

export function singleLegCalfRaise(): string {
  const foot: Point = [850, 840];
  const down = pose({ ball: foot, heel: 0, shin: 8, thigh: -8, size: 355 });
  const up = pose({ ball: foot, heel: 46, shin: 2, thigh: -2, size: 355 });
  const heelPath: Point[] = [
    [580, 808],
    [548, 740],
    [552, 670],
    [592, 604],
  ];
  return canvas(
    palette.paper,
    backdrop([800, 480], 390),
    floor(840),
    fading("fade", [0, 0], [0, 200], ghostLeg(down), solidLeg(up, "both")),
    movement(...heelPath),
    movement(...heelPath.toReversed()),
  );
}

export function metronomeCadence(): string {
  const row = (y: number, from: number, gap: number, count: number, colour: string) =>
    range(count)
      .map((index) => {
        const side = index % 2 === 0 ? -1 : 1;
        return footprint([from + gap * index, y + 46 * side], side, colour);
      })
      .join("");
  const beats = range(7).map((index) => 176 + 208 * index);
  return canvas(
    palette.paper,
    rect([0, 0], 1600, 470, { fill: palette.mist }),
    path(
      polyline([
        [0, 470],
        [1600, 470],
      ]),
      { stroke: palette.pine, strokeWidth: 5 },
    ),
    path(
      polyline([
        [60, 250],
        [1540, 250],
      ]),
      { stroke: palette.sage, strokeWidth: 5, strokeDasharray: "1 18" },
    ),
    group({ color: palette.mist }, row(250, 200, 400, 4, palette.teal)),
    path(
      polyline([
        [60, 660],
        [1540, 660],
      ]),
      { stroke: palette.sage, strokeWidth: 5, strokeDasharray: "1 18" },
    ),
    group({ color: palette.paper }, row(660, 176, 208, 7, palette.pine)),
    // the beat, under each print
    path(
      polyline([
        [60, 860],
        [1540, 860],
      ]),
      { stroke: palette.ink, strokeWidth: 4 },
    ),
    ...beats.map((x) =>
      path(
        polyline([
          [x, 826],
          [x, 860],
        ]),
        { stroke: palette.accent, strokeWidth: 9 },
      ),
    ),
    ...beats.map((x) => circle([x, 806], 19, { fill: palette.accent })),
  );
}

/** The sole of a shoe, heading right; `side` is -1 for the left foot and 1 for the right. */
function footprint([x, y]: Point, side: 1 | -1, fill: string): string {
  return group(
    { transform: `translate(${x} ${y}) scale(1.12 ${1.12 * side})` },
    path(
      "M-82 2C-82 -20 -62 -29 -42 -26C-22 -23 -6 -17 14 -25C40 -35 72 -27 83 -7C91 9 76 24 50 27C24 30 8 19 -12 18C-32 17 -44 27 -60 25C-74 23 -82 16 -82 2Z",
      { fill },
    ),
    path("M-27 -30C-22 -12 -22 6 -26 28", { stroke: "currentColor", strokeWidth: 9 }),
  );
}
