/**
 * The parts of the body that the drawing shows, from head to foot: what an editor can choose from, and which
 * shapes of the drawing belong to each. Shapes are those of the package `body-muscles` without their side;
 * a name that ends in a hyphen stands for all that begin with it.
 */
export const bodyMapRegions = {
  head: { title: "Head", shapes: ["head", "face", "head-back"] },
  neck: { title: "Neck", shapes: ["neck", "nape", "traps-upper"] },
  shoulder: { title: "Shoulder", shapes: ["shoulder-", "deltoid-"] },
  chest: { title: "Chest", shapes: ["chest-"] },
  "upper-arm": { title: "Upper arm", shapes: ["biceps", "triceps-"] },
  elbow: { title: "Elbow", shapes: ["elbow"] },
  forearm: { title: "Forearm", shapes: ["forearm", "forearm-"] },
  hand: { title: "Wrist and hand", shapes: ["hand", "hand-back"] },
  "upper-back": {
    title: "Upper back",
    shapes: ["traps-mid", "traps-lower", "lats-upper", "lats-mid"],
  },
  "lower-back": { title: "Lower back", shapes: ["lower-back-", "lats-lower"] },
  abdomen: { title: "Abdomen and side", shapes: ["abs-", "obliques", "serratus-"] },
  hip: { title: "Hip", shapes: ["hip-flexor", "gluteus-medius"] },
  groin: { title: "Groin", shapes: ["adductors"] },
  buttock: { title: "Buttock", shapes: ["gluteus-maximus"] },
  "front-of-thigh": { title: "Front of the thigh", shapes: ["quads"] },
  "back-of-thigh": { title: "Back of the thigh", shapes: ["hamstrings-"] },
  knee: { title: "Knee", shapes: ["knee", "knee-back"] },
  shin: { title: "Shin", shapes: ["tibialis-anterior"] },
  calf: { title: "Calf", shapes: ["calves-"] },
  "achilles-and-heel": { title: "Achilles and heel", shapes: ["achilles", "foot-back"] },
  foot: { title: "Foot and ankle", shapes: ["foot"] },
} as const satisfies Record<string, { title: string; shapes: readonly string[] }>;

export type BodyMapRegion = keyof typeof bodyMapRegions;

// The keys of the object above, which TypeScript widens to texts.
export const bodyMapRegionNames = Object.keys(bodyMapRegions) as BodyMapRegion[];

/** The region that a shape of the drawing belongs to; `undefined` for one that belongs to none. */
export function regionOfShape(id: string): BodyMapRegion | undefined {
  const shape = id.replace(/-(left|right)$/, "");
  return bodyMapRegionNames.find((name) => {
    const shapes: readonly string[] = bodyMapRegions[name].shapes;
    return shapes.some((one) => (one.endsWith("-") ? shape.startsWith(one) : shape === one));
  });
}
