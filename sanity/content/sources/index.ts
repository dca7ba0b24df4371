/**
 * What the guides rest on. Every one is a real publication; journal articles carry their DOI or
 * their PubMed Central address, because publishers' own addresses move. `accessed` stands only where
 * the text can change without notice. One file for each theme.
 */
import type { Source } from "../documents.ts";
import { achillesSources } from "./achilles.ts";
import { generalSources } from "./general.ts";
import { heelSources } from "./heel.ts";
import { hipSources } from "./hip.ts";
import { illnessSources } from "./illness.ts";
import { kneeCyclingSources } from "./knee-cycling.ts";
import { kneeSources } from "./knee.ts";
import { lowBackCyclingSources } from "./low-back-cycling.ts";
import { numbHandsSources } from "./numb-hands.ts";
import { runningTechniqueSources } from "./running-technique.ts";
import { shinSources } from "./shin.ts";
import { swimmersShoulderSources } from "./swimmers-shoulder.ts";
import { trainingSources } from "./training.ts";

export const sources: Source[] = [
  ...achillesSources,
  ...generalSources,
  ...heelSources,
  ...hipSources,
  ...illnessSources,
  ...kneeCyclingSources,
  ...kneeSources,
  ...lowBackCyclingSources,
  ...numbHandsSources,
  ...runningTechniqueSources,
  ...shinSources,
  ...swimmersShoulderSources,
  ...trainingSources,
];
