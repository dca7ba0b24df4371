/** Covers of the guides for riders, swimmers and those who come back from an illness. */
import { palette } from "../palette.ts";
import { joint, shape } from "../people/person.ts";
import { seeded } from "../random.ts";
import { canvas, circle, path, plot, polyline, range, rect, smooth, type Point } from "../svg.ts";
import { filledBelow, landscape, mapContours, ridge } from "./shapes.ts";

const onCircle = ([x, y]: Point, radius: number, degrees: number): Point => [
  x + radius * Math.cos((degrees * Math.PI) / 180),
  y + radius * Math.sin((degrees * Math.PI) / 180),
];

/** One turn of the pedals in thirty frames; the knee swings on an arc of its own. */
export function kneePainWhenCyclingCover(): string {
  const random = seeded("article-knee-pain-when-cycling");
  const hip: Point = [470, 96];
  const crank: Point = [800, 690];
  const frames = range(30).map((index) => {
    const foot = onCircle(crank, 168, index * 12 - 90);
    const ankle: Point = [foot[0] - 36, foot[1] - 78];
    return { foot, ankle, knee: joint(hip, ankle, 410, 400, -1) };
  });
  const teeth = range(48).map((index) =>
    polyline([onCircle(crank, 252, index * 7.5), onCircle(crank, 278, index * 7.5)]),
  );
  return canvas(
    palette.deep,
    mapContours(landscape(random, 2), { colour: palette.moss, opacity: 0.6, levels: 16 }),
    circle(crank, 252, { fill: palette.night, stroke: palette.sage, strokeWidth: 9 }),
    path(teeth.join(""), { stroke: palette.sage, strokeWidth: 13 }),
    circle(crank, 190, { fill: "none", stroke: palette.moss, strokeWidth: 6 }),
    ...range(5).map((index) =>
      path(
        polyline([onCircle(crank, 40, index * 72 - 18), onCircle(crank, 242, index * 72 - 18)]),
        {
          stroke: palette.moss,
          strokeWidth: 20,
        },
      ),
    ),
    ...frames.map(({ knee, ankle, foot }, index) =>
      path(polyline([hip, knee, ankle, [foot[0] + 64, foot[1] + 4]]), {
        stroke: index === 8 ? palette.paper : palette.sage,
        strokeWidth: index === 8 ? 20 : 5,
        opacity: index === 8 ? 1 : 0.22 + (index / 30) * 0.4,
      }),
    ),
    path(
      smooth(
        frames.map(({ knee }) => knee),
        { closed: true },
      ),
      { stroke: palette.accent, strokeWidth: 15 },
    ),
    ...[150, 100, 56].map((radius, index) =>
      circle(frames[8]?.knee ?? hip, radius, {
        fill: palette.accent,
        opacity: 0.1 + index * 0.1,
      }),
    ),
    circle(frames[8]?.knee ?? hip, 26, { fill: palette.accent }),
    circle(hip, 24, { fill: palette.paper }),
    circle(crank, 30, { fill: palette.paper }),
  );
}

/** A mountain stage whose ridge is a back; its last climb is the sore one. */
export function lowBackPainOnTheBikeCover(): string {
  const random = seeded("article-low-back-pain-on-the-bike");
  const spine: Point[] = [
    [-20, 830],
    [150, 800],
    [300, 690],
    [410, 520],
    [560, 380],
    [780, 300],
    [1010, 290],
    [1190, 340],
    [1330, 300],
    [1440, 330],
    [1620, 520],
  ];
  const profile = smooth(spine);
  const vertebrae = range(17).map((index): Point => {
    const share = index / 16;
    const at = 2 + share * 5;
    const [from, to] = [
      spine[Math.floor(at)] ?? [0, 0],
      spine[Math.min(Math.floor(at) + 1, 10)] ?? [0, 0],
    ];
    const part = at - Math.floor(at);
    return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part - 10];
  });
  return canvas(
    palette.paper,
    circle([1280, 260], 190, { fill: palette.peach, opacity: 0.55 }),
    path(filledBelow(ridge(random, 640, 330, 1.6), 1010), { fill: palette.mist }),
    path(filledBelow(ridge(random, 760, 300, 2.4), 1010), { fill: palette.sage, opacity: 0.8 }),
    path(`${profile}L1620 1010L-20 1010Z`, { fill: palette.pine }),
    ...range(27).map((index) =>
      path(`M${40 + index * 60} 1010V${900 - 60 * Math.sin(index / 4)}`, {
        stroke: palette.teal,
        strokeWidth: 4,
        opacity: 0.5,
      }),
    ),
    ...range(5).map((index) =>
      path(smooth(spine.map(([x, y]): Point => [x, y + 62 + index * 58])), {
        stroke: palette.moss,
        strokeWidth: 4,
      }),
    ),
    path(profile, { stroke: palette.deep, strokeWidth: 10 }),
    ...vertebrae.map((point, index) =>
      circle(point, index < 5 ? 27 : 20, {
        fill: index < 5 ? palette.accent : palette.paper,
        stroke: palette.deep,
        strokeWidth: 7,
      }),
    ),
  );
}

/** Lane lines bend round a swimmer; the shoulder sends out rings. */
export function swimmersShoulderCover(): string {
  const shoulder: Point = [912, 436];
  const lane = (y: number): Point[] =>
    plot(-20, 1620, 120, (x) => {
      const [dx, dy] = [(x - 860) / 420, (y - 500) / 210];
      const push = Math.exp(-(dx ** 2) - dy ** 2) * 118 * Math.sign(y - 500 || 1);
      return y + push + 9 * Math.sin(x / 92 + y / 70);
    });
  return canvas(
    palette.pine,
    ...range(26).map((index) =>
      path(smooth(lane(24 + index * 38)), {
        stroke: index % 5 === 2 ? palette.sage : palette.teal,
        strokeWidth: index % 5 === 2 ? 6 : 3.5,
        opacity: 0.9,
      }),
    ),
    ...[112, 888].map((y) =>
      path(smooth(lane(y)), { stroke: palette.peach, strokeWidth: 17, strokeDasharray: "2 44" }),
    ),
    ...[250, 185, 124].map((radius, index) =>
      circle(shoulder, radius, {
        fill: "none",
        stroke: palette.accent,
        strokeWidth: 5 + index * 3,
        opacity: 0.5 + index * 0.2,
      }),
    ),
    shape(
      [
        [[900, 560], 48, [752, 648], 34],
        [[752, 648], 32, [590, 634], 22],
      ],
      { fill: palette.mist, stroke: palette.night },
    ),
    shape(
      [
        [[900, 444], 54, [900, 556], 54],
        [[880, 500], 92, [560, 500], 62],
        [[560, 472], 44, [270, 460], 24],
        [[560, 528], 44, [270, 544], 24],
        [[900, 500], 40, [1030, 506], 34],
        [[1040, 510], 60, [1050, 510], 60],
      ],
      { fill: palette.paper, stroke: palette.night },
    ),
    shape(
      [
        [shoulder, 50, [1090, 352], 37],
        [[1090, 352], 35, [1312, 420], 22],
      ],
      { fill: palette.paper, stroke: palette.night },
    ),
    circle(shoulder, 44, { fill: palette.accent }),
  );
}

/** A bar from the front; the road comes up through it in rings. */
export function numbHandsWhenCyclingCover(): string {
  const random = seeded("article-numb-hands-when-cycling");
  const half = (side: 1 | -1): Point[] =>
    (
      [
        [0, 0],
        [190, -4],
        [350, 4],
        [420, 52],
        [438, 150],
        [476, 290],
        [490, 390],
      ] as Point[]
    ).map(([x, y]): Point => [800 + side * x, 360 + y]);
  const grips: Point[] = [
    [1236, 470],
    [364, 470],
  ];
  const bar = smooth(half(1)) + smooth(half(-1));
  return canvas(
    palette.sand,
    mapContours(landscape(random, 2.2), { colour: palette.peach, opacity: 0.55, levels: 14 }),
    ...grips.flatMap((grip) =>
      range(9).map((index) =>
        circle(grip, 70 + index * 46 + 12 * random(), {
          fill: "none",
          stroke: index === 2 ? palette.accent : palette.teal,
          strokeWidth: index === 2 ? 15 : 6,
          opacity: index === 2 ? 1 : 0.85 - index * 0.08,
        }),
      ),
    ),
    path("M800 420V1010", { stroke: palette.deep, strokeWidth: 92 }),
    path(bar, { stroke: palette.deep, strokeWidth: 74 }),
    path(bar, { stroke: palette.pine, strokeWidth: 58 }),
    ...range(11).map((index) =>
      [1, -1]
        .map((side) =>
          path(`M${800 + side * (120 + index * 24)} 330l${side * 14} 56`, {
            stroke: palette.moss,
            strokeWidth: 7,
          }),
        )
        .join(""),
    ),
    rect([738, 296], 124, 140, { fill: palette.night, rx: 26 }),
    ...range(3).map((index) =>
      path(`M770 ${334 + index * 32}h60`, { stroke: palette.sage, strokeWidth: 8 }),
    ),
    ...grips.map((grip) => circle(grip, 30, { fill: palette.accent })),
  );
}

/** Five terraces, one a day; the pulse runs quietly along the foot. */
export function trainingAfterIllnessCover(): string {
  const random = seeded("article-training-after-a-cold-flu-or-covid");
  const fills = [palette.sage, palette.teal, palette.moss, palette.pine, palette.deep];
  const corner = (index: number): Point => [40 + index * 316, 772 - index * 122];
  const road = range(5).flatMap((index): Point[] => {
    const [left, top] = corner(index);
    return [
      [left + 70, top - 34],
      [left + 240, top - 34],
    ];
  });
  const terrace = (index: number): string => {
    const [left, top] = corner(index);
    return `M${left} 1010V${top + 26}q0 -26 26 -26H1620V1010Z`;
  };
  return canvas(
    palette.paper,
    mapContours(landscape(random, 1.6), { colour: palette.mist, opacity: 0.95, levels: 16 }),
    ...[320, 245, 178].map((radius, index) =>
      circle([1130, 230], radius, { fill: palette.peach, opacity: 0.2 + index * 0.14 }),
    ),
    circle([1130, 230], 118, { fill: palette.accent }),
    ...fills.map((fill, index) => path(terrace(index), { fill })),
    path(smooth([[-20, 800], ...road, [1640, 250]]), {
      stroke: palette.ember,
      strokeWidth: 12,
      strokeDasharray: "1 26",
    }),
    ...range(5).map((index) =>
      circle([corner(index)[0] + 158, corner(index)[1] - 34], 25, {
        fill: palette.accent,
        stroke: palette.paper,
        strokeWidth: 8,
      }),
    ),
    path(
      polyline(
        range(9).flatMap((index): Point[] => {
          const x = -40 + index * 190;
          const high = 58 + 22 * random();
          return [
            [x, 926],
            [x + 74, 926],
            [x + 92, 926 - high],
            [x + 116, 962],
            [x + 132, 926],
          ];
        }),
      ),
      { stroke: palette.peach, strokeWidth: 8 },
    ),
  );
}
