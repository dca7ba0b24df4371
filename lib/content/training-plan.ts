import { z } from "zod";
import { body } from "./body.ts";
import { coachCard } from "./coach.ts";
import { httpsUrl, list, seo, text } from "./common.ts";
import { faq } from "./faq.ts";
import { hours, trainingPlanCard, week } from "./training-plan-card.ts";

export * from "./training-plan-card.ts";

const sampleDay = z.object({
  _key: z.string(),
  day: z.enum(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]),
  session: text,
  minutes: z.number().nonnegative().optional(),
  intensity: z.enum(["rest", "easy", "steady", "hard", "strength"]).optional(),
  detail: text.optional(),
});

export const trainingPlanFacts = trainingPlanCard.extend({
  goalTime: text.optional(),
  entryRequirement: z
    .object({
      weeklyHours: hours.optional(),
      longestSession: text.optional(),
      experience: text.optional(),
    })
    .optional(),
  sessionsPerWeek: list(
    z.object({ _key: z.string(), discipline: text, count: z.number().positive() }),
  ),
  longestSession: text.optional(),
  sampleWeek: list(sampleDay),
  equipment: list(text),
  // The types of a list's items are strings to Sanity's TypeGen, whatever the Studio lets one choose.
  intensityBasis: list(z.string().pipe(z.enum(["pace", "heartRate", "power", "effort"]))),
  delivery: text.optional(),
  whatYouGet: list(text),
  refundTerms: text.optional(),
});
/** A plan with all that one compares plans by. */
export type TrainingPlanFacts = z.infer<typeof trainingPlanFacts>;

const phase = z.object({
  _key: z.string(),
  name: text,
  fromWeek: week,
  toWeek: week,
  focus: text.optional(),
});

export const trainingPlan = trainingPlanFacts.extend({
  whoFor: list(text),
  notFor: list(text),
  phases: list(phase),
  checkoutUrl: httpsUrl.optional(),
  coach: coachCard.optional(),
  alternatives: list(z.object({ _key: z.string(), when: text, plan: trainingPlanCard })),
  faqs: list(faq),
  body,
  seo: seo.optional(),
});
/** A training plan with everything someone needs to know before they buy it. */
export type TrainingPlan = z.infer<typeof trainingPlan>;
