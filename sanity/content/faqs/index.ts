/** The questions people ask, one file for each theme. */
import type { Faq } from "../documents.ts";
import { achillesFaqs } from "./achilles.ts";
import { plansAndCoachingFaqs } from "./plans-and-coaching.ts";
import { runningTechniqueFaqs } from "./running-technique.ts";
import { trainingFaqs } from "./training.ts";

export const faqs: Faq[] = [
  ...achillesFaqs,
  ...plansAndCoachingFaqs,
  ...runningTechniqueFaqs,
  ...trainingFaqs,
];
