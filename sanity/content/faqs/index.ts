/** The questions people ask, one file for each theme. */
import type { Faq } from "../documents.ts";
import { achillesFaqs } from "./achilles.ts";
import { heelFaqs } from "./heel.ts";
import { hipFaqs } from "./hip.ts";
import { kneeFaqs } from "./knee.ts";
import { plansAndCoachingFaqs } from "./plans-and-coaching.ts";
import { runningTechniqueFaqs } from "./running-technique.ts";
import { shinFaqs } from "./shin.ts";
import { trainingFaqs } from "./training.ts";

export const faqs: Faq[] = [
  ...achillesFaqs,
  ...heelFaqs,
  ...hipFaqs,
  ...kneeFaqs,
  ...plansAndCoachingFaqs,
  ...runningTechniqueFaqs,
  ...shinFaqs,
  ...trainingFaqs,
];
