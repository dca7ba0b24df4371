/** Which drawing is drawn by what. */
import type { DrawingId } from "../drawings.ts";
import {
  kneePainWhenCyclingCover,
  lowBackPainOnTheBikeCover,
  numbHandsWhenCyclingCover,
  swimmersShoulderCover,
  trainingAfterIllnessCover,
} from "./covers/cycling-and-swimming.ts";
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
import { tendonSqueeze } from "./legs/hip.ts";
import { heelSpot, toesAndSole } from "./legs/sole.ts";
import { bridge, splitSquat, stepDown, wallSquatHold } from "./legs/strength.ts";
import {
  backExtensionHold,
  barPositionDrill,
  birdDog,
  hipHinge,
  lightGearSpin,
  slowStepUp,
} from "./people/bike-exercises.ts";
import {
  backOnTheBike,
  handEntry,
  handNerves,
  kneeOnTheBike,
  neckCheck,
} from "./people/figures.ts";
import { fingerSpread, morningCheck, talkTest, ulnarNerveSlide } from "./people/hand-exercises.ts";
import { bandedSideStep, calfStretch, hipAbductionHold } from "./people/hip-exercises.ts";
import {
  bandExternalRotation,
  bandRow,
  doorwayChestStretch,
  pushUpPlus,
} from "./people/shoulder-exercises.ts";

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
  "drawing-exercise-banded-side-step": bandedSideStep,
  "drawing-exercise-bridge": bridge,
  "drawing-exercise-calf-stretch": calfStretch,
  "drawing-exercise-hip-abduction-hold": hipAbductionHold,
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
  "drawing-figure-heel-spot": heelSpot,
  "drawing-figure-tendon-squeeze": tendonSqueeze,
  "drawing-figure-toes-and-sole": toesAndSole,
  "drawing-cover-knee-pain-when-cycling": kneePainWhenCyclingCover,
  "drawing-cover-low-back-pain-on-the-bike": lowBackPainOnTheBikeCover,
  "drawing-cover-swimmers-shoulder": swimmersShoulderCover,
  "drawing-cover-numb-hands-when-cycling": numbHandsWhenCyclingCover,
  "drawing-cover-training-after-illness": trainingAfterIllnessCover,
  "drawing-exercise-light-gear-spin": lightGearSpin,
  "drawing-exercise-slow-step-up": slowStepUp,
  "drawing-exercise-back-extension-hold": backExtensionHold,
  "drawing-exercise-bird-dog": birdDog,
  "drawing-exercise-hip-hinge": hipHinge,
  "drawing-exercise-band-external-rotation": bandExternalRotation,
  "drawing-exercise-band-row": bandRow,
  "drawing-exercise-doorway-chest-stretch": doorwayChestStretch,
  "drawing-exercise-push-up-plus": pushUpPlus,
  "drawing-exercise-bar-position-drill": barPositionDrill,
  "drawing-exercise-finger-spread": fingerSpread,
  "drawing-exercise-ulnar-nerve-slide": ulnarNerveSlide,
  "drawing-exercise-morning-check": morningCheck,
  "drawing-exercise-talk-test": talkTest,
  "drawing-figure-knee-on-the-bike": kneeOnTheBike,
  "drawing-figure-back-on-the-bike": backOnTheBike,
  "drawing-figure-hand-entry": handEntry,
  "drawing-figure-hand-nerves": handNerves,
  "drawing-figure-neck-check": neckCheck,
};
