/** The questions people ask, one file for each theme. */
import type { Faq } from "../documents.ts";
import { achillesFaqs } from "./achilles.ts";
import { heelFaqs } from "./heel.ts";
import { hipFaqs } from "./hip.ts";
import { illnessFaqs } from "./illness.ts";
import { kneeCyclingFaqs } from "./knee-cycling.ts";
import { kneeFaqs } from "./knee.ts";
import { lowBackCyclingFaqs } from "./low-back-cycling.ts";
import { numbHandsFaqs } from "./numb-hands.ts";
import { plansAndCoachingFaqs } from "./plans-and-coaching.ts";
import { runningTechniqueFaqs } from "./running-technique.ts";
import { shinFaqs } from "./shin.ts";
import { swimmersShoulderFaqs } from "./swimmers-shoulder.ts";
import { trainingFaqs } from "./training.ts";

export const faqs: Faq[] = [
  ...achillesFaqs,
  ...heelFaqs,
  ...hipFaqs,
  ...illnessFaqs,
  ...kneeCyclingFaqs,
  ...kneeFaqs,
  ...lowBackCyclingFaqs,
  ...numbHandsFaqs,
  ...plansAndCoachingFaqs,
  ...runningTechniqueFaqs,
  ...shinFaqs,
  ...swimmersShoulderFaqs,
  ...trainingFaqs,
];
