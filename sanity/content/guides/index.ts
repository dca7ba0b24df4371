import type { Article } from "../documents.ts";
import { achillesPainWhenRunning } from "./achilles-pain-when-running/guide.ts";
import { eccentricHeelDrops } from "./eccentric-heel-drops/guide.ts";
import { kneePainWhenCycling } from "./knee-pain-when-cycling/guide.ts";
import { lateralHipPain } from "./lateral-hip-pain/guide.ts";
import { lowBackPainOnTheBike } from "./low-back-pain-on-the-bike/guide.ts";
import { numbHandsWhenCycling } from "./numb-hands-when-cycling/guide.ts";
import { plantarHeelPain } from "./plantar-heel-pain/guide.ts";
import { runnersKnee } from "./runners-knee/guide.ts";
import { runningCadence } from "./running-cadence.ts";
import { shinPain } from "./shin-pain/guide.ts";
import { swimmersShoulder } from "./swimmers-shoulder/guide.ts";
import { trainingAfterIllness } from "./training-after-a-cold-flu-or-covid/guide.ts";

export const guides: Article[] = [
  achillesPainWhenRunning,
  eccentricHeelDrops,
  kneePainWhenCycling,
  lateralHipPain,
  lowBackPainOnTheBike,
  numbHandsWhenCycling,
  plantarHeelPain,
  runnersKnee,
  runningCadence,
  shinPain,
  swimmersShoulder,
  trainingAfterIllness,
];
