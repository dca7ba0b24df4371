/** The explaining pictures of the guides for riders, swimmers and the ill. */
import { pose, type Leg, type Pose } from "../legs/leg.ts";
import { palette } from "../palette.ts";
import { canvas, circle, group, path, polyline, rect, smooth, type Point } from "../svg.ts";
import { hand } from "./hand.ts";
import { bust, shape, type Limb } from "./person.ts";
import { rider } from "./rider.ts";

/** One leg at the bottom and at the top of the pedal stroke. */
export function kneeOnTheBike(): string {
  const stroke = (ball: Point, position: Omit<Pose, "ball" | "size">) =>
    pose({ ball, size: 330, ...position });
  const crank = (centre: Point, ball: Point) =>
    circle(centre, 96, { fill: "none", stroke: palette.deep, strokeWidth: 12 }) +
    circle(centre, 76, { fill: "none", stroke: palette.sage, strokeWidth: 5 }) +
    path(polyline([centre, [ball[0] - 10, ball[1] + 16]]), {
      stroke: palette.deep,
      strokeWidth: 26,
    }) +
    path(
      polyline([
        [ball[0] - 64, ball[1] + 16],
        [ball[0] + 44, ball[1] + 16],
      ]),
      { stroke: palette.ink, strokeWidth: 20 },
    );
  const low: Point = [500, 880];
  const high: Point = [1200, 640];
  const bottom = stroke(low, { heel: 14, shin: 16, thigh: 12 });
  const top = stroke(high, { heel: 8, shin: 22, thigh: 84 });
  const plain = (leg: Leg) =>
    path(smooth(leg.outline), { fill: "#fffdf8", stroke: palette.ink, strokeWidth: 6 });
  /** How far the shin is from the line that a straight leg would make. */
  const bend = ({ hip, knee, ankle }: Leg, colour: string) => {
    const angle = ([ax, ay]: Point, [bx, by]: Point) => Math.atan2(by - ay, bx - ax);
    const [straight, shin] = [angle(hip, knee), angle(knee, ankle)];
    const from = (direction: number, size: number): Point => [
      knee[0] + size * Math.cos(direction),
      knee[1] + size * Math.sin(direction),
    ];
    const arc = Array.from({ length: 13 }, (_, index) =>
      from(straight + ((shin - straight) * index) / 12, 190),
    );
    return (
      path(polyline([knee, from(straight, 280)]), {
        stroke: colour,
        strokeWidth: 9,
        strokeDasharray: "1 22",
      }) +
      path(polyline([knee, from(shin, 200)]), { stroke: colour, strokeWidth: 9 }) +
      path(smooth(arc), { stroke: colour, strokeWidth: 18 }) +
      circle(knee, 20, { fill: colour })
    );
  };
  return canvas(
    palette.paper,
    rect([0, 0], 800, 1000, { fill: palette.mist }),
    crank([500, 760], low),
    crank([1200, 776], high),
    plain(bottom),
    plain(top),
    bend(bottom, palette.moss),
    bend(top, palette.accent),
  );
}

/** A rider who bends in the back, and one who bends in the hips. */
export function backOnTheBike(): string {
  const small = (x: number, ...content: string[]) =>
    group({ transform: `translate(${x} 250) scale(0.72)` }, ...content);
  const round: Point[] = [
    [612, 420],
    [594, 296],
    [634, 226],
    [708, 172],
    [790, 132],
  ];
  const long: Point[] = [
    [624, 372],
    [736, 268],
    [846, 172],
  ];
  return canvas(
    palette.paper,
    rect([0, 0], 800, 1000, { fill: palette.sand }),
    small(
      -178,
      rider({ waist: [668, 296], shoulder: [806, 206], head: [902, 186], hand: [1056, 424] }),
      path(smooth(round), { stroke: palette.accent, strokeWidth: 24 }),
    ),
    small(
      632,
      rider({ shoulder: [898, 232], head: [986, 170], hand: [1050, 404] }),
      path(smooth(long), { stroke: palette.moss, strokeWidth: 24 }),
    ),
    rect([0, 894], 1600, 106, { fill: palette.pine }),
  );
}

/** Which fingers belong to which nerve. */
export function handNerves(): string {
  const { palm, fingers, thumb, wrist } = hand([800, 620], { spread: 1.15 });
  const [index, middle, ring, little] = fingers;
  const inside = ([from, a, to, b]: Limb): Limb => [from, a - 9, to, b - 9];
  const halfRing: Limb = [[ring[0][0] + 10, ring[0][1]], 16, [ring[2][0] + 9, ring[2][1]], 11];
  const coloured = (limbs: Limb[], fill: string) =>
    shape(limbs.map(inside), { fill, stroke: fill });
  return canvas(
    palette.paper,
    circle([800, 500], 440, { fill: palette.mist }),
    shape([wrist, ...thumb, ...fingers, ...palm]),
    coloured([index, middle, ...thumb.slice(1)], palette.teal),
    coloured([little], palette.accent),
    shape([halfRing], { fill: palette.accent, stroke: palette.accent }),
    path(
      smooth([
        [870, 1000],
        [876, 860],
        [890, 760],
        [900, 660],
        [912, 560],
      ]),
      { stroke: palette.accent, strokeWidth: 15 },
    ),
    path(
      smooth([
        [790, 1000],
        [786, 880],
        [776, 790],
        [760, 690],
        [744, 590],
      ]),
      { stroke: palette.teal, strokeWidth: 15 },
    ),
    circle([888, 760], 38, { fill: palette.accent, stroke: palette.paper, strokeWidth: 8 }),
    circle([782, 838], 38, { fill: palette.moss, stroke: palette.paper, strokeWidth: 8 }),
  );
}

/** A swimmer from above whose hand enters on its own rail, and one whose hand crosses over. */
export function handEntry(): string {
  const swimmer = (middle: number, entry: Point, elbow: Point, colour: string) => {
    const shoulder: Point = [middle + 118, 560];
    return group(
      {},
      path(`M${middle} 90V960`, { stroke: palette.paper, strokeWidth: 6, strokeDasharray: "1 20" }),
      path(`M${middle + 118} 90V540`, { stroke: colour, strokeWidth: 12 }),
      shape([
        [[middle - 104, 574], 62, [middle + 104, 566], 62],
        [[middle - 70, 610], 66, [middle - 40, 940], 58],
        [[middle + 70, 610], 66, [middle + 40, 940], 58],
        [[middle, 640], 96, [middle, 930], 76],
        [[middle - 112, 580], 46, [middle - 176, 740], 34],
        [[middle - 176, 740], 33, [middle - 120, 900], 24],
        [[middle, 430], 78, [middle, 458], 78],
      ]),
      shape([
        [shoulder, 46, elbow, 34],
        [elbow, 33, entry, 24],
      ]),
      circle(entry, 40, { fill: colour, opacity: 0.35 }),
      circle(entry, 17, { fill: colour }),
    );
  };
  return canvas(
    palette.mist,
    rect([800, 0], 800, 1000, { fill: palette.sage }),
    ...[130, 260, 390, 640, 760, 880].flatMap((y) => [
      path(
        smooth([
          [20, y],
          [220, y - 12],
          [420, y],
          [620, y + 12],
          [780, y],
        ]),
        { stroke: palette.teal, strokeWidth: 4, opacity: 0.4 },
      ),
      path(
        smooth([
          [820, y],
          [1020, y + 12],
          [1220, y],
          [1420, y - 12],
          [1580, y],
        ]),
        { stroke: palette.teal, strokeWidth: 4, opacity: 0.4 },
      ),
    ]),
    swimmer(380, [506, 196], [540, 388], palette.moss),
    swimmer(1180, [1120, 214], [1300, 360], palette.accent),
  );
}

/** Above the neck, below the neck. */
export function neckCheck(): string {
  const heart =
    "M800 790C700 712 690 640 744 628C776 622 796 646 800 668C804 646 824 622 856 628C910 640 900 712 800 790Z";
  return canvas(
    palette.paper,
    circle([800, 500], 440, { fill: palette.mist }),
    bust([800, 236], { head: palette.sage, body: palette.peach }),
    path(heart, { fill: palette.accent, stroke: palette.ember, strokeWidth: 9 }),
    path("M330 408H1270", { stroke: palette.ink, strokeWidth: 9, strokeDasharray: "34 24" }),
  );
}
