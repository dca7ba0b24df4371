import type { Article } from "../documents.ts";
import { achillesPainWhenRunning } from "./achilles-pain-when-running.ts";
import { eccentricHeelDrops } from "./eccentric-heel-drops.ts";
import { runningCadence } from "./running-cadence.ts";

export const guides: Article[] = [achillesPainWhenRunning, eccentricHeelDrops, runningCadence];
