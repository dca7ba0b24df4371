/** The exercises of the guides, one file for each theme. */
import type { Exercise } from "../documents.ts";
import { achillesExercises } from "./achilles.ts";
import { heelExercises } from "./heel.ts";
import { hipExercises } from "./hip.ts";
import { kneeExercises } from "./knee.ts";
import { runningTechniqueExercises } from "./running-technique.ts";
import { shinExercises } from "./shin.ts";

export const exercises: Exercise[] = [
  ...achillesExercises,
  ...heelExercises,
  ...hipExercises,
  ...kneeExercises,
  ...runningTechniqueExercises,
  ...shinExercises,
];
