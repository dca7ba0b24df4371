/** The sample content: every document, and every picture that the documents ask for. */
import { drawings } from "./art/drawings.ts";
import { categories } from "./categories/index.ts";
import { coach } from "./coach.ts";
import type { SampleDocument } from "./documents.ts";
import type { DrawingId } from "./drawings.ts";
import { exercises } from "./exercises/index.ts";
import { faqs } from "./faqs/index.ts";
import { guides } from "./guides/index.ts";
import { aboutPage } from "./pages/about.ts";
import { editorialPolicyPage } from "./pages/editorial-policy.ts";
import { servicesPage } from "./pages/services.ts";
import { beginnerHalfIronmanPlan } from "./plans/beginner-half-ironman.ts";
import { cyclingTimeTrialPlan } from "./plans/cycling-time-trial.ts";
import { hundredKmPlan } from "./plans/hundred-km.ts";
import { marathonPlan } from "./plans/marathon.ts";
import { sub45HalfIronmanPlan } from "./plans/sub-4-5-half-ironman.ts";
import { settings } from "./settings.ts";
import { sources } from "./sources/index.ts";

export const sampleDocuments: SampleDocument[] = [
  settings,
  coach,
  ...categories,
  ...sources,
  ...exercises,
  ...faqs,
  ...guides,
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
