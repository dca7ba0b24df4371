/**
 * One leg from the side, facing right, that can take a position: where the ball of the foot stands,
 * how high the heel is, how far the shin and the thigh lean. All pictures of exercises use it, so
 * that proportions are the same everywhere.
 */
import { mixPoints, turn, type Point } from "../svg.ts";

export type Pose = {
  /** The ball of the foot, where the toes bend. */
  ball: Point;
  /** Degrees by which the heel is lifted; negative means below the ball. */
  heel: number;
  /** Degrees by which the shin leans forward. */
  shin: number;
  /** Degrees by which the thigh leans back from the knee; 90 is a seated thigh. */
  thigh: number;
  /** Degrees by which the toes turn up from the ground; 0 stands on it. */
  toes?: number;
  /** Length of the shin in the picture. */
  size: number;
};

export type Leg = {
  /** From the front of the thigh over the knee, shin and instep to the tip of the toes. */
  front: Point[];
  /** From the tip of the toes under the sole, round the heel, up the calf to the back of the thigh. */
  back: Point[];
  outline: Point[];
  ankle: Point;
  knee: Point;
  hip: Point;
  heelBack: Point;
  heelBottom: Point;
  /** From where the calf muscles end to the heel bone. */
  tendon: Point[];
  /** The two calf muscles, for shading. */
  gastrocnemius: Point[];
  soleus: Point[];
};

// Measured on a shin of length 1, in the frame of each part. Forward is +x, down is +y.
const ankleFromBall: Point = [-0.33, -0.2];
const thighLength = 1.06;

const toe: Point[] = [
  [0.06, -0.1],
  [0.125, -0.088],
  [0.158, -0.045],
  [0.138, 0],
];
const instep: Point[] = [
  [0.098, -0.1],
  [0.185, -0.03],
  [0.27, 0.06],
];
const sole: Point[] = [
  [0.3, 0.2],
  [0.16, 0.178],
  [0.03, 0.178],
  [-0.08, 0.2],
];
const heel: Point[] = [
  [-0.148, 0.195],
  [-0.178, 0.13],
  [-0.158, 0.05],
];
const shinFront: Point[] = [
  [0.088, -0.19],
  [0.082, -0.36],
  [0.108, -0.58],
  [0.122, -0.78],
  [0.118, -0.9],
];
const calf: Point[] = [
  [-0.112, -0.04],
  [-0.098, -0.16],
  [-0.112, -0.3],
  [-0.158, -0.44],
  [-0.205, -0.58],
  [-0.212, -0.7],
  [-0.178, -0.83],
  [-0.135, -0.93],
];
const thighFront: Point[] = [
  [0.15, -0.06],
  [0.16, -0.16],
  [0.175, -0.32],
  [0.205, -0.55],
  [0.215, -0.8],
  [0.2, -1.06],
];
const thighBack: Point[] = [
  [-0.118, -0.08],
  [-0.135, -0.22],
  [-0.19, -0.45],
  [-0.225, -0.7],
  [-0.24, -1.06],
];

export function pose({ ball, heel: lift, shin, thigh, toes = 0, size }: Pose): Leg {
  const scaled = ([x, y]: Point): Point => [x * size, y * size];
  const moved = (point: Point, [ox, oy]: Point): Point => [point[0] + ox, point[1] + oy];

  const ankle = moved(turn(scaled(ankleFromBall), lift + toes), ball);
  const onFoot = (point: Point) => moved(turn(scaled(point), lift + toes), ankle);
  const onToes = (point: Point) => moved(turn(scaled(point), toes), ball);
  const onShin = (point: Point) => moved(turn(scaled(point), shin), ankle);
  const knee = onShin([0, -1]);
  const onThigh = (point: Point) => moved(turn(scaled(point), -thigh), knee);
  const hip = onThigh([0, -thighLength]);

  // A bent knee shows its cap in front; the hollow behind it closes.
  const bend = Math.min(Math.max(shin + thigh, 0), 110) / 110;
  const cap: Point[] = [
    mixPoints(onShin([0.147, -1.02]), onShin([0.105, -1.135]), bend),
    mixPoints(onShin([0.142, -0.955]), onShin([0.172, -1.0]), bend),
  ];
  const hollow = mixPoints(onShin([-0.112, -1]), onShin([-0.16, -0.94]), bend);
  const thighStart = bend > 0.45 ? 1 : 0;

  // Skin folds behind a pointed foot and in front of a flexed one: a point less there is a softer fold.
  const pointed = lift + toes - shin;
  const calfStart = pointed > 22 ? 1 : 0;
  const shinStart = pointed < -12 ? 1 : 0;

  const front = [
    ...thighFront.slice(thighStart).toReversed().map(onThigh),
    ...cap,
    ...shinFront.slice(shinStart).toReversed().map(onShin),
    ...instep.map(onFoot),
    ...toe.map(onToes),
  ];
  const back = [
    onToes([0, 0]),
    ...sole.slice(1).map(onFoot),
    ...heel.map(onFoot),
    ...calf.slice(calfStart, bend > 0.6 ? -1 : undefined).map(onShin),
    hollow,
    ...thighBack.slice(bend > 0.3 ? 1 : 0).map(onThigh),
  ];

  return {
    front,
    back,
    outline: [...front, ...back],
    ankle,
    knee,
    hip,
    heelBack: onFoot([-0.178, 0.13]),
    heelBottom: onFoot([-0.1, 0.2]),
    tendon: [
      onShin([-0.128, -0.46]),
      onShin([-0.096, -0.3]),
      onShin([-0.083, -0.16]),
      ...(calfStart === 0 ? [mixPoints(onShin([-0.094, -0.03]), onFoot([-0.1, -0.03]), 0.5)] : []),
      onFoot([-0.138, 0.07]),
    ],
    gastrocnemius: [
      [-0.1, -0.95],
      [-0.16, -0.84],
      [-0.194, -0.7],
      [-0.186, -0.58],
      [-0.142, -0.46],
      [-0.09, -0.5],
      [-0.055, -0.66],
      [-0.045, -0.84],
    ].map(([x = 0, y = 0]) => onShin([x, y])),
    soleus: [
      [-0.06, -0.8],
      [-0.13, -0.52],
      [-0.128, -0.42],
      [-0.1, -0.28],
      [-0.078, -0.2],
      [-0.05, -0.34],
      [-0.02, -0.56],
    ].map(([x = 0, y = 0]) => onShin([x, y])),
  };
}

/** A running leg hangs from the hip, so it is placed by the hip. */
export function fromHip(hip: Point, position: Omit<Pose, "ball">): Leg {
  const [x, y] = pose({ ...position, ball: [0, 0] }).hip;
  return pose({ ...position, ball: [hip[0] - x, hip[1] - y] });
}

/** A leg that stands on its heel is placed by the heel. */
export function onHeel(heelBottom: Point, position: Omit<Pose, "ball">): Leg {
  const [x, y] = pose({ ...position, ball: [0, 0] }).heelBottom;
  return pose({ ...position, ball: [heelBottom[0] - x, heelBottom[1] - y] });
}
