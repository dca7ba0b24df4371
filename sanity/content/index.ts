/** The sample content: every document, and every picture that the documents ask for. */
import { drawings } from "./art/drawings.ts";
import { categories } from "./categories.ts";
import { coach } from "./coach.ts";
import type { SampleDocument } from "./documents.ts";
import type { DrawingId } from "./drawings.ts";
import { exercises } from "./exercises.ts";
import { faqs } from "./faqs.ts";
import { achillesPainWhenRunning } from "./guides/achilles-pain-when-running.ts";
import { eccentricHeelDrops } from "./guides/eccentric-heel-drops.ts";
import { runningCadence } from "./guides/running-cadence.ts";
import { aboutPage } from "./pages/about.ts";
import { editorialPolicyPage } from "./pages/editorial-policy.ts";
import { servicesPage } from "./pages/services.ts";
import { beginnerHalfIronmanPlan } from "./plans/beginner-half-ironman.ts";
import { cyclingTimeTrialPlan } from "./plans/cycling-time-trial.ts";
import { hundredKmPlan } from "./plans/hundred-km.ts";
import { marathonPlan } from "./plans/marathon.ts";
import { sub45HalfIronmanPlan } from "./plans/sub-4-5-half-ironman.ts";
import { settings } from "./settings.ts";
import { sources } from "./sources.ts";

export const sampleDocuments: SampleDocument[] = [
  settings,
  coach,
  ...categories,
  ...sources,
  ...exercises,
  ...faqs,
  achillesPainWhenRunning,
  eccentricHeelDrops,
  runningCadence,
  marathonPlan,
  hundredKmPlan,
  cyclingTimeTrialPlan,
  beginnerHalfIronmanPlan,
  sub45HalfIronmanPlan,
  aboutPage,
  editorialPolicyPage,
  servicesPage,
];

/** A picture as a drawing, to be rasterised and uploaded; documents refer to it by its id. */
export type SampleImage = { id: DrawingId; filename: string; svg: () => string };

export const sampleImages: SampleImage[] = Object.entries(drawings).map(([id, svg]) => ({
  id: id as DrawingId, // Object.entries forgets the type of its keys
  filename: `${id.replace(/^drawing-/, "")}.png`,
  svg,
}));
