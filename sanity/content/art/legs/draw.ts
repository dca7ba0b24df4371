/** How legs and what they stand on are drawn: one hand for all exercise pictures. */
import { palette } from "../palette.ts";
import { arrow, circle, group, path, polyline, rect, smooth, type Point } from "../svg.ts";
import type { Leg } from "./leg.ts";

export type Shading = "gastrocnemius" | "soleus" | "both" | "none";

/** The leg as it is now. */
export function solidLeg(leg: Leg, shading: Shading = "both", line = 6): string {
  const muscle = (shape: readonly Point[], shown: boolean) =>
    shown ? path(smooth(shape, { closed: true }), { fill: palette.peach, opacity: 0.75 }) : "";
  return group(
    {},
    path(smooth(leg.outline), { fill: "#fffdf8" }),
    muscle(leg.soleus, shading === "soleus" || shading === "both"),
    muscle(leg.gastrocnemius, shading === "gastrocnemius" || shading === "both"),
    path(smooth(leg.tendon), { stroke: palette.accent, strokeWidth: line * 1.7 }),
    path(smooth(leg.outline), { stroke: palette.ink, strokeWidth: line }),
    ankleBone(leg, line),
  );
}

/** The leg as it is now, where calf and tendon are not the point. */
export const plainLeg = (leg: Leg, line = 6): string =>
  group(
    {},
    path(smooth(leg.outline), { fill: "#fffdf8", stroke: palette.ink, strokeWidth: line }),
    ankleBone(leg, line),
  );

/** The leg as it was before, or will be: seen, but not looked at. */
export const ghostLeg = (leg: Leg, { ground = palette.mist }: { ground?: string } = {}): string =>
  path(smooth(leg.outline), {
    fill: ground,
    fillOpacity: 0.55,
    stroke: palette.teal,
    strokeWidth: 4,
    strokeDasharray: "2 13",
  });

function ankleBone({ ankle: [x, y] }: Leg, line: number): string {
  const size = line * 3.2;
  return path(`M${x - size} ${y - size * 0.2}a${size} ${size} 0 0 0 ${size * 1.7} ${size * 0.7}`, {
    stroke: palette.ink,
    strokeWidth: line * 0.6,
    opacity: 0.55,
  });
}

/** A calm disc behind the figure holds the picture together. */
export const backdrop = (centre: Point, radius: number): string =>
  circle(centre, radius, { fill: palette.mist });

export const floor = (y: number): string =>
  rect([0, y], 1600, 1000 - y, { fill: palette.sand }) +
  path(
    polyline([
      [0, y],
      [1600, y],
    ]),
    { stroke: palette.pine, strokeWidth: 7 },
  );

/** A step that runs out of the picture to the right. */
export const step = (edge: number, top: number, bottom: number): string =>
  path(`M1610 ${top}H${edge + 10}q-10 0 -10 10V${bottom}H1610Z`, { fill: palette.pine }) +
  path(
    polyline([
      [edge + 10, top],
      [1610, top],
    ]),
    { stroke: palette.moss, strokeWidth: 8 },
  );

export const movement = (...points: Point[]): string =>
  arrow(points, 34, { stroke: palette.accent, strokeWidth: 11 });
