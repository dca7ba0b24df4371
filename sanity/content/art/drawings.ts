/** Which drawing is drawn by what. */
import type { DrawingId } from "../drawings.ts";
import { achillesPain, cadence, heelDrops } from "./covers/guides.ts";
import {
  beginnerHalfIronman,
  cyclingTimeTrial,
  hundredKm,
  marathon,
  sub45HalfIronman,
} from "./covers/plans.ts";
import {
  heelDropBentKnee,
  heelDropStraightKnee,
  isometricCalfHold,
  metronomeCadence,
  seatedCalfRaise,
  singleLegCalfRaise,
} from "./legs/exercises.ts";
import { heelDropRange, stepLength, whereItHurts } from "./legs/figures.ts";

export const drawings: Record<DrawingId, () => string> = {
  "drawing-cover-achilles-pain-when-running": achillesPain,
  "drawing-cover-running-cadence": cadence,
  "drawing-cover-eccentric-heel-drops": heelDrops,
  "drawing-cover-cycling-time-trial": cyclingTimeTrial,
  "drawing-cover-100km": hundredKm,
  "drawing-cover-marathon": marathon,
  "drawing-cover-sub-4-5-half-ironman": sub45HalfIronman,
  "drawing-cover-beginner-half-ironman": beginnerHalfIronman,
  "drawing-exercise-heel-drop-straight-knee": heelDropStraightKnee,
  "drawing-exercise-heel-drop-bent-knee": heelDropBentKnee,
  "drawing-exercise-seated-calf-raise": seatedCalfRaise,
  "drawing-exercise-isometric-calf-hold": isometricCalfHold,
  "drawing-exercise-single-leg-calf-raise": singleLegCalfRaise,
  "drawing-exercise-metronome-cadence": metronomeCadence,
  "drawing-figure-where-it-hurts": whereItHurts,
  "drawing-figure-step-length": stepLength,
  "drawing-figure-heel-drop-range": heelDropRange,
};
