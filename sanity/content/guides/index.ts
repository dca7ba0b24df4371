import type { Article } from "../documents.ts";
import { achillesPainWhenRunning } from "./achilles-pain-when-running/guide.ts";
import { eccentricHeelDrops } from "./eccentric-heel-drops/guide.ts";
import { lateralHipPain } from "./lateral-hip-pain/guide.ts";
import { plantarHeelPain } from "./plantar-heel-pain/guide.ts";
import { runnersKnee } from "./runners-knee/guide.ts";
import { runningCadence } from "./running-cadence.ts";
import { shinPain } from "./shin-pain/guide.ts";

export const guides: Article[] = [
  achillesPainWhenRunning,
  eccentricHeelDrops,
  runningCadence,
  runnersKnee,
  plantarHeelPain,
  shinPain,
  lateralHipPain,
];
