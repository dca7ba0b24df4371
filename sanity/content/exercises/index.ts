/** The exercises of the guides, one file for each theme. */
import type { Exercise } from "../documents.ts";
import { achillesExercises } from "./achilles.ts";
import { runningTechniqueExercises } from "./running-technique.ts";

export const exercises: Exercise[] = [...achillesExercises, ...runningTechniqueExercises];
