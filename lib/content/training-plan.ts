import { z } from "zod";
import { body } from "./body.ts";
import { categoryLabel } from "./category.ts";
import { coachCard } from "./coach.ts";
import { httpsUrl, list, seo, text } from "./common.ts";
import { faq } from "./faq.ts";
import { picture } from "./picture.ts";

const hours = z.number().min(0).max(168);
const week = z.number().int().positive().max(104);

export const trainingPlanCard = z.object({
  _id: z.string(),
  _type: z.literal("trainingPlan"),
  title: text,
  slug: text,
  standfirst: text.optional(),
  cover: picture.optional(),
  sport: categoryLabel.optional(),
  event: text.optional(),
  distance: text.optional(),
  level: z.enum(["beginner", "intermediate", "advanced", "all"]).optional(),
  weeks: week.optional(),
  weeklyHours: z.object({ start: hours, average: hours, peak: hours }).optional(),
  weeklyLoad: list(hours),
  price: z.number().nonnegative().optional(),
  currency: z.string().length(3).optional(),
});
/** A plan in a list, with its facts. Hours are per week; `weeklyLoad` has one value per week. */
export type TrainingPlanCard = z.infer<typeof trainingPlanCard>;

const phase = z.object({
  _key: z.string(),
  name: text,
  fromWeek: week,
  toWeek: week,
  focus: text.optional(),
});

const sampleDay = z.object({
  _key: z.string(),
  day: z.enum(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]),
  session: text,
  minutes: z.number().nonnegative().optional(),
  intensity: z.enum(["rest", "easy", "steady", "hard", "strength"]).optional(),
  detail: text.optional(),
});

export const trainingPlan = trainingPlanCard.extend({
  goalTime: text.optional(),
  entryRequirement: z
    .object({
      weeklyHours: hours.optional(),
      longestSession: text.optional(),
      experience: text.optional(),
    })
    .optional(),
  whoFor: list(text),
  notFor: list(text),
  sessionsPerWeek: list(
    z.object({ _key: z.string(), discipline: text, count: z.number().positive() }),
  ),
  longestSession: text.optional(),
  phases: list(phase),
  sampleWeek: list(sampleDay),
  equipment: list(text),
  // The types of a list's items are strings to Sanity's TypeGen, whatever the Studio lets one choose.
  intensityBasis: list(z.string().pipe(z.enum(["pace", "heartRate", "power", "effort"]))),
  delivery: text.optional(),
  whatYouGet: list(text),
  refundTerms: text.optional(),
  checkoutUrl: httpsUrl.optional(),
  coach: coachCard.optional(),
  alternatives: list(z.object({ _key: z.string(), when: text, plan: trainingPlanCard })),
  faqs: list(faq),
  body,
  seo: seo.optional(),
});
/** A training plan with everything someone needs to know before they buy it. */
export type TrainingPlan = z.infer<typeof trainingPlan>;
