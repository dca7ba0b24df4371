/** Covers of the guides to knee, heel, shin and hip: the part that hurts, as a landscape. */
import { contourLines, thinned, type HeightField } from "../contours.ts";
import { pose } from "../legs/leg.ts";
import { palette } from "../palette.ts";
import { seeded, terrain } from "../random.ts";
import {
  canvas,
  circle,
  clipped,
  group,
  mix,
  path,
  plot,
  range,
  smooth,
  type Point,
} from "../svg.ts";
import { landscape, mapContours } from "./shapes.ts";

/** A rounded hill with its top at a point. */
const hill =
  ([cx, cy]: Point, radius: number): HeightField =>
  (x, y) =>
    Math.exp(-((x - cx) ** 2 + (y - cy) ** 2) / radius ** 2);

/** Contour lines of a field, from valley to summit, the highest in the colour of pain. */
function summit(field: HeightField, levels: number, { low, high }: { low: string; high: string }) {
  return range(levels).map((index) => {
    const level = 0.1 + (index / levels) * 1.02;
    const lines = contourLines(field, level).map((line) => smooth(thinned(line)));
    const hot = level > 0.72;
    return path(lines.join(""), {
      stroke: hot ? high : low,
      strokeWidth: hot ? 6 : index % 5 === 0 ? 5 : 3,
    });
  });
}

/** A bent knee as a mountain on a map; the kneecap is its summit. */
export function runnersKneeCover(): string {
  const random = seeded("article-runners-knee");
  const leg = pose({ ball: [900, 1420], heel: 8, shin: 24, thigh: 42, size: 900 });
  const cap: Point = [leg.knee[0] + 70, leg.knee[1] - 40];
  const ground = terrain(random, { octaves: 2 });
  const rise = hill(cap, 310);
  const field: HeightField = (x, y) => rise(x, y) + 0.62 * ground(x / 330, y / 330);
  return canvas(
    palette.sand,
    mapContours(landscape(random, 1.7), { colour: palette.sage, opacity: 0.6, levels: 16 }),
    circle(cap, 470, { fill: palette.paper, opacity: 0.55 }),
    path(smooth(leg.outline), { fill: palette.pine }),
    clipped(
      "leg",
      smooth(leg.outline),
      ...summit(field, 22, { low: palette.teal, high: palette.peach }),
      circle(cap, 150, { fill: palette.accent, opacity: 0.35 }),
      circle(cap, 92, { fill: palette.accent }),
    ),
    path(smooth(leg.outline), { stroke: palette.deep, strokeWidth: 8 }),
  );
}

/** The sole of a right foot, heel to the left. */
const soleOutline: Point[] = [
  [150, 505],
  [168, 640],
  [300, 715],
  [470, 690],
  [660, 640],
  [860, 690],
  [1050, 770],
  [1215, 770],
  [1300, 700],
  [1360, 560],
  [1400, 400],
  [1375, 255],
  [1270, 215],
  [1110, 260],
  [930, 330],
  [720, 372],
  [500, 340],
  [320, 292],
  [190, 360],
];

const toes: readonly (readonly [Point, number])[] = [
  [[1476, 318], 84],
  [[1462, 470], 57],
  [[1436, 575], 50],
  [[1392, 668], 45],
  [[1326, 748], 41],
];

/** A footprint as an island: the heel is where the lines gather. */
export function plantarHeelPainCover(): string {
  const random = seeded("article-plantar-heel-pain");
  const heel: Point = [340, 500];
  const ground = terrain(random, { octaves: 2 });
  const rise = hill(heel, 250);
  const field: HeightField = (x, y) => rise(x, y) + 0.6 * ground(x / 300, y / 300);
  const sole = smooth(soleOutline, { closed: true });
  const fan = range(9).map((index) => {
    const share = index / 8;
    const end: Point = [mix(1300, 1190, share), mix(300, 700, share)];
    return path(
      smooth([
        [heel[0] + 96, mix(heel[1] - 34, heel[1] + 34, share)],
        [740, mix(448, 566, share)],
        end,
      ]),
      { stroke: palette.peach, strokeWidth: 5, opacity: 0.95 },
    );
  });
  return canvas(
    palette.deep,
    mapContours(landscape(random, 2), { colour: palette.moss, opacity: 0.55, levels: 16 }),
    group(
      { transform: "translate(-6 0)" },
      path(sole, { fill: palette.pine, stroke: palette.sage, strokeWidth: 6 }),
      ...toes.map(([centre, radius]) =>
        circle(centre, radius, { fill: palette.pine, stroke: palette.sage, strokeWidth: 6 }),
      ),
      clipped(
        "sole",
        sole,
        ...summit(field, 20, { low: palette.teal, high: palette.accent }),
        ...fan,
        circle(heel, 128, { fill: palette.accent, opacity: 0.35 }),
        circle(heel, 80, { fill: palette.accent }),
      ),
    ),
  );
}

/** A shin bone as grain in wood; along its inner edge the grain crowds and glows. */
export function shinPainCover(): string {
  const random = seeded("article-shin-pain");
  const sway = terrain(random, { octaves: 3 });
  const sore = 560;
  const middle = (y: number) => 790 + 34 * Math.sin(y / 340 + 0.4);
  // a bone is wide at both ends and slender between
  const half = (y: number) =>
    128 + 190 * Math.exp(-(((y + 90) / 210) ** 2)) + 96 * Math.exp(-(((y - 1090) / 190) ** 2));
  const crowd = (y: number) => Math.exp(-(((y - sore) / 250) ** 2));
  const down = (x: (y: number) => number) =>
    plot(-40, 1040, 60, x).map(([y, across]): Point => [across, y]);
  const edges = ([-1, 1] as const).map((side) => down((y) => middle(y) + side * half(y)));
  const bone = [...(edges[0] ?? []), ...(edges[1] ?? []).toReversed()];
  const count = 24;
  const grain = range(count).map((index) => {
    const share = (index + 0.5) / count;
    return down((y) => {
      // lines slide towards the inner edge where the load is greatest
      const pulled = share ** (1 + 0.75 * crowd(y));
      const wobble = (sway(share * 4, y / 200) - 0.5) * 46 * Math.sin(Math.PI * share);
      return middle(y) + mix(-half(y), half(y), pulled) + wobble;
    });
  });
  return canvas(
    palette.paper,
    mapContours(landscape(random, 1.8), { colour: palette.sage, opacity: 0.6, levels: 16 }),
    path(smooth(bone, { closed: true }), { fill: palette.mist }),
    clipped(
      "bone",
      smooth(bone, { closed: true }),
      ...[300, 210, 130].map((radius, index) =>
        circle([middle(sore) - half(sore), sore], radius, {
          fill: palette.accent,
          opacity: 0.1 + index * 0.09,
        }),
      ),
      ...grain.map((line) => path(smooth(line), { stroke: palette.teal, strokeWidth: 4 })),
      ...grain.slice(0, 8).map((line, index) =>
        path(smooth(line.filter(([, y]) => Math.abs(y - sore) < 250 - index * 26)), {
          stroke: palette.accent,
          strokeWidth: 7 - index * 0.5,
        }),
      ),
    ),
    ...edges.map((edge) => path(smooth(edge), { stroke: palette.pine, strokeWidth: 11 })),
  );
}

/** Half of the hips from the front, from the middle outwards and down; the other half mirrors it. */
const hipsOutline: Point[] = [
  [0, -120],
  [250, -110],
  [266, 40],
  [312, 180],
  [352, 330],
  [392, 480],
  [408, 610],
  [392, 780],
  [346, 1050],
];

/** The hips from the front as a landscape; the summit is the bony point on one side. */
export function lateralHipPainCover(): string {
  const random = seeded("article-lateral-hip-pain");
  const centre = 720;
  const outer = hipsOutline.map(([x, y]): Point => [centre + x, y]);
  const mirrored = hipsOutline.map(([x, y]): Point => [centre - x, y]);
  const legs: Point[] = [
    [centre + 52, 1050],
    [centre + 30, 830],
    [centre, 716],
    [centre - 30, 830],
    [centre - 52, 1050],
  ];
  const body = smooth([...outer, ...legs, ...mirrored.slice(1).toReversed()], { closed: true });
  const point: Point = [centre + 338, 560];
  const ground = terrain(random, { octaves: 2 });
  const rise = hill(point, 230);
  const field: HeightField = (x, y) => rise(x, y) + 0.6 * ground(x / 320, y / 320);
  // the muscle fans out from the point to the rim of the pelvis
  const fan = range(11).map((index) => {
    const share = index / 10;
    const rim: Point = [
      centre + mix(88, 312, share),
      258 - 92 * Math.sin(Math.PI * (0.1 + share * 0.8)),
    ];
    return path(
      smooth([
        rim,
        [mix(rim[0], point[0], 0.55) + 22 * share, mix(rim[1], point[1], 0.48)],
        [point[0] - 8, point[1] - 30],
      ]),
      { stroke: palette.peach, strokeWidth: 6 },
    );
  });
  return canvas(
    palette.mist,
    mapContours(landscape(random, 1.9), { colour: palette.sage, opacity: 0.85, levels: 17 }),
    path(body, { fill: palette.pine }),
    clipped(
      "body",
      body,
      ...summit(field, 20, { low: palette.teal, high: palette.accent }),
      ...fan,
      circle(point, 112, { fill: palette.accent, opacity: 0.35 }),
      circle(point, 62, { fill: palette.accent }),
    ),
    path(body, { stroke: palette.deep, strokeWidth: 8 }),
  );
}
