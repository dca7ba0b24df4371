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
  lateralHipPainCover,
  plantarHeelPainCover,
  runnersKneeCover,
  shinPainCover,
} from "./covers/running-guides.ts";
import {
  heelDropBentKnee,
  heelDropStraightKnee,
  isometricCalfHold,
  metronomeCadence,
  seatedCalfRaise,
  singleLegCalfRaise,
} from "./legs/exercises.ts";
import {
  plantarFasciaStretch,
  shinLineOrSpot,
  towelHeelRaise,
  twoFootHops,
  wallToeRaise,
} from "./legs/foot.ts";
import { heelDropRange, stepLength, whereItHurts } from "./legs/figures.ts";
import { bridge, splitSquat, stepDown, wallSquatHold } from "./legs/strength.ts";

export const drawings: Record<DrawingId, () => string> = {
  "drawing-cover-achilles-pain-when-running": achillesPain,
  "drawing-cover-running-cadence": cadence,
  "drawing-cover-eccentric-heel-drops": heelDrops,
  "drawing-cover-lateral-hip-pain": lateralHipPainCover,
  "drawing-cover-plantar-heel-pain": plantarHeelPainCover,
  "drawing-cover-runners-knee": runnersKneeCover,
  "drawing-cover-shin-pain": shinPainCover,
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
  "drawing-exercise-bridge": bridge,
  "drawing-exercise-plantar-fascia-stretch": plantarFasciaStretch,
  "drawing-exercise-split-squat": splitSquat,
  "drawing-exercise-step-down": stepDown,
  "drawing-exercise-towel-heel-raise": towelHeelRaise,
  "drawing-exercise-two-foot-hops": twoFootHops,
  "drawing-exercise-wall-squat-hold": wallSquatHold,
  "drawing-exercise-wall-toe-raise": wallToeRaise,
  "drawing-figure-shin-line-or-spot": shinLineOrSpot,
  "drawing-figure-where-it-hurts": whereItHurts,
  "drawing-figure-step-length": stepLength,
  "drawing-figure-heel-drop-range": heelDropRange,
};
