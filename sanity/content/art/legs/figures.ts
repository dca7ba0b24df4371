import { palette } from "../palette.ts";
import {
  arrow,
  canvas,
  circle,
  ellipse,
  fading,
  mixPoints,
  path,
  polyline,
  rect,
  type Point,
} from "../svg.ts";
import { floor, solidLeg } from "./draw.ts";
import { fromHip, pose, type Pose } from "./leg.ts";

export function whereItHurts(): string {
  const leg = pose({ ball: [1010, 850], heel: 0, shin: 2, thigh: -2, size: 800 });
  const [, , middle = leg.ankle] = leg.tendon;
  const [, above = leg.ankle] = leg.tendon;
  const insertion = mixPoints(leg.tendon.at(-1) ?? leg.heelBack, leg.heelBack, 0.45);
  const sore: Point = mixPoints(above, middle, 0.62);
  return canvas(
    palette.paper,
    circle([760, 480], 440, { fill: palette.mist }),
    floor(850),
    fading("fade", [0, 0], [0, 160], solidLeg(leg, "both", 8)),
    ellipse(sore, 64, 118, { fill: palette.accent, opacity: 0.28 }),
    ellipse(sore, 64, 118, { fill: "none", stroke: palette.accent, strokeWidth: 8 }),
    circle(insertion, 62, { fill: palette.teal, opacity: 0.32 }),
    circle(insertion, 62, { fill: "none", stroke: palette.moss, strokeWidth: 8 }),
  );
}

export function stepLength(): string {
  const ground = 870;
  const size = 365;
  const landing = (hipX: number, position: Omit<Pose, "ball" | "size">) => {
    // let the leg down until its lowest point touches the ground
    const free = fromHip([hipX, 0], { ...position, size });
    const hip: Point = [hipX, ground - Math.max(...free.outline.map(([, y]) => y))];
    const leg = fromHip(hip, { ...position, size });
    const [heelX] = leg.heelBottom;
    const measure = { stroke: palette.accent, strokeWidth: 10 };
    return {
      leg: solidLeg(leg, "none"),
      marks:
        path(
          polyline([
            [hipX, hip[1]],
            [hipX, ground - 8],
          ]),
          { stroke: palette.moss, strokeWidth: 6, strokeDasharray: "1 16" },
        ) +
        circle(hip, 20, { fill: palette.moss }) +
        path(`M${hipX} ${ground + 60}H${heelX}`, measure) +
        path(`M${hipX} ${ground + 36}v48M${heelX} ${ground + 36}v48`, measure),
    };
  };
  const long = landing(250, { toes: -20, heel: 0, shin: -15, thigh: 33 });
  const short = landing(1110, { toes: -4, heel: 0, shin: 1, thigh: 26 });
  return canvas(
    palette.paper,
    rect([800, 0], 800, ground, { fill: palette.mist }),
    floor(ground),
    fading("fade", [0, 60], [0, 300], long.leg, short.leg),
    long.marks,
    short.marks,
  );
}

export function heelDropRange(): string {
  const level = 620;
  const size = 350;
  const scene = (edge: number, heel: number, shin: number) => {
    const leg = pose({ ball: [edge + 22, level], heel, shin, thigh: -shin, size });
    return {
      leg,
      drawing:
        path(`M${edge + 300} ${level}H${edge + 10}q-10 0 -10 10V1000H${edge + 300}Z`, {
          fill: palette.pine,
        }) + solidLeg(leg, "none"),
    };
  };
  const high = scene(230, 36, 2);
  const mid = scene(760, 0, 6);
  const low = scene(1290, -25, 9);
  const besideHeel = ({ leg }: typeof high): Point => [leg.heelBack[0] - 42, leg.heelBack[1] + 6];
  const [x1, y1] = besideHeel(high);
  const [x3, y3] = besideHeel(low);
  return canvas(
    palette.paper,
    circle([280, 470], 250, { fill: palette.mist }),
    circle([810, 470], 250, { fill: palette.mist }),
    circle([1340, 470], 250, { fill: palette.mist }),
    path(
      polyline([
        [0, level],
        [1600, level],
      ]),
      { stroke: palette.teal, strokeWidth: 7, strokeDasharray: "26 18" },
    ),
    fading("fade", [0, 40], [0, 330], high.drawing, mid.drawing, low.drawing),
    arrow(
      [
        [x1, y1],
        [x1 - 14, (y1 + level) / 2],
        [x1 - 4, level - 18],
      ],
      26,
      { stroke: palette.accent, strokeWidth: 9 },
    ),
    arrow(
      [
        [x3 - 4, level + 2],
        [x3 - 18, (y3 + level) / 2 + 10],
        [x3 - 8, y3 + 34],
      ],
      26,
      { stroke: palette.accent, strokeWidth: 9 },
    ),
  );
}
