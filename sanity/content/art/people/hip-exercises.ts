/** Exercises for the side of the hip, and the stretch that goes with a stiff ankle. */
import { backdrop, floor, movement } from "../legs/draw.ts";
import { palette } from "../palette.ts";
import { canvas, circle, group, mix, mixPoints, path, rect, smooth, type Point } from "../svg.ts";
import { glow, limbsOf, person, shape, type Figure, type Limb } from "./person.ts";

/** From the front, knees a little bent: one foot has gone out against the band. */
export function bandedSideStep(): string {
  const middle = 770;
  const at = (x: number, y: number): Point => [middle + x, y];
  const leg = (hip: Point, knee: Point, ankle: Point, toe: Point): Limb[] => [
    [hip, 62, knee, 44],
    [knee, 43, ankle, 26],
    [ankle, 26, toe, 25],
  ];
  const standing = leg(at(-62, 500), at(-106, 690), at(-98, 856), at(-118, 884));
  const before = leg(at(62, 500), at(58, 690), at(34, 856), at(54, 884));
  const stepping = leg(at(62, 500), at(158, 686), at(186, 852), at(212, 880));
  const arm = (side: 1 | -1): Limb[] => [
    [at(side * 112, 256), 38, at(side * 222, 366), 29],
    [at(side * 222, 366), 28, at(side * 116, 448), 22],
  ];
  return canvas(
    palette.paper,
    backdrop([800, 490], 420),
    floor(912),
    shape(before, { fill: palette.mist, stroke: palette.teal }),
    shape([
      ...standing,
      ...stepping,
      [at(-104, 258), 48, at(104, 258), 48],
      [at(-88, 276), 60, at(-56, 430), 50],
      [at(88, 276), 60, at(56, 430), 50],
      [at(-56, 430), 52, at(-62, 500), 62],
      [at(56, 430), 52, at(62, 500), 62],
      [at(0, 310), 96, at(0, 470), 84],
      [at(0, 250), 34, at(0, 150), 32],
      [at(0, 122), 56, at(0, 122), 56],
    ]),
    glow([at(-92, 478), 34, at(-104, 556), 30], [at(92, 478), 34, at(120, 556), 30]),
    shape(arm(-1)),
    shape(arm(1)),
    path(smooth([at(-149, 640), at(-96, 650), at(24, 644), at(140, 646), at(188, 632)]), {
      stroke: palette.accent,
      strokeWidth: 32,
      strokeLinecap: "butt",
    }),
    movement(at(300, 790), at(362, 782), at(424, 790)),
  );
}

/** From the front, on the good side: the top leg floats just above two pillows. */
export function hipAbductionHold(): string {
  const pillow = (y: number, inset: number) =>
    rect([950 + inset, y], 320 - inset * 2, 70, {
      fill: palette.sand,
      stroke: palette.pine,
      strokeWidth: 6,
      rx: 34,
    });
  return canvas(
    palette.paper,
    backdrop([790, 530], 400),
    floor(736),
    path("M206 852L280 736H1388L1448 852Z", {
      fill: palette.sage,
      stroke: palette.teal,
      strokeWidth: 5,
    }),
    // the lower arm lies under the head
    shape([
      [[560, 742], 36, [420, 752], 28],
      [[420, 752], 28, [306, 770], 22],
    ]),
    shape([
      [[548, 596], 56, [548, 718], 56],
      [[556, 606], 62, [680, 644], 58],
      [[556, 710], 62, [680, 672], 62],
      [[680, 656], 72, [724, 640], 72],
      [[748, 574], 64, [740, 690], 58],
      [[560, 660], 90, [724, 640], 76],
      [[540, 666], 32, [430, 690], 30],
      [[408, 692], 56, [408, 692], 56],
      [[748, 572], 62, [1030, 560], 44],
      [[1030, 560], 43, [1270, 554], 27],
    ]),
    // the toes point at the onlooker
    shape([[[1300, 544], 29, [1304, 580], 25]]),
    path("M1016 550q20 24 42 -2", { stroke: palette.ink, strokeWidth: 4, opacity: 0.55 }),
    glow([[750, 560], 50, [850, 556], 44]),
    // the lower leg, with the knee bent towards the onlooker
    shape(
      [
        [[752, 700], 54, [950, 796], 43],
        [[950, 796], 42, [1150, 764], 28],
        [[1150, 764], 26, [1190, 784], 22],
      ],
      { fill: "#e9ebe2" },
    ),
    pillow(686, 0),
    pillow(616, 10),
    shape([
      [[560, 590], 38, [646, 700], 29],
      [[646, 700], 28, [566, 792], 22],
    ]),
    path("M720 478H1330", { stroke: palette.accent, strokeWidth: 8, strokeDasharray: "1 22" }),
  );
}

/** The same stretch twice: with a straight knee, and with a bent one. */
export function calfStretch(): string {
  const ground = 900;
  const size = 720;
  const onFloor = (x: number): { ankle: Point; toe: Point } => ({
    ankle: [x, ground - 29],
    toe: [x + 68, ground - 22],
  });
  const scene = (x: number, figure: Figure, from: number, to: number) => {
    const { shin } = limbsOf(figure, figure.near);
    const part = (share: number): [Point, number] => {
      const [start, thick, end, thin] = shin ?? [figure.hip, 0, figure.hip, 0];
      return [mixPoints(start, end, share), mix(thick, thin, share)];
    };
    return group(
      { transform: `translate(${x} 0)` },
      circle([400, 500], 340, { fill: palette.mist }),
      rect([650, 110], 44, ground - 110, { fill: palette.pine, rx: 8 }),
      person(figure, [...part(from), ...part(to)]),
    );
  };
  const straight: Figure = {
    size,
    head: [462, 222],
    shoulder: [420, 318],
    hip: [320, 540],
    near: { hand: [628, 318], elbow: 1, ...onFloor(150), knee: -1 },
    far: { ...onFloor(430), knee: -1 },
  };
  const bent: Figure = {
    size,
    head: [466, 246],
    shoulder: [424, 342],
    hip: [336, 568],
    near: { hand: [628, 342], elbow: 1, ...onFloor(204), knee: -1 },
    far: { ...onFloor(430), knee: -1 },
  };
  return canvas(
    palette.paper,
    scene(0, straight, 0.1, 0.5),
    scene(800, bent, 0.5, 0.86),
    floor(ground),
    movement([128, 424], [184, 448], [246, 460]),
    movement([1040, 440], [1030, 540], [1034, 630]),
  );
}
