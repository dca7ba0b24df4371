/** The exercises of the guides, one file for each theme. */
import type { Exercise } from "../documents.ts";
import { achillesExercises } from "./achilles.ts";
import { heelExercises } from "./heel.ts";
import { hipExercises } from "./hip.ts";
import { illnessExercises } from "./illness.ts";
import { kneeCyclingExercises } from "./knee-cycling.ts";
import { kneeExercises } from "./knee.ts";
import { lowBackCyclingExercises } from "./low-back-cycling.ts";
import { numbHandsExercises } from "./numb-hands.ts";
import { runningTechniqueExercises } from "./running-technique.ts";
import { shinExercises } from "./shin.ts";
import { swimmersShoulderExercises } from "./swimmers-shoulder.ts";

export const exercises: Exercise[] = [
  ...achillesExercises,
  ...heelExercises,
  ...hipExercises,
  ...illnessExercises,
  ...kneeCyclingExercises,
  ...kneeExercises,
  ...lowBackCyclingExercises,
  ...numbHandsExercises,
  ...runningTechniqueExercises,
  ...shinExercises,
  ...swimmersShoulderExercises,
];
