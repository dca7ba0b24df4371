import { z } from "zod";
import { categoryLabel } from "./category.ts";
import { list, text } from "./common.ts";
import { picture } from "./picture.ts";

export const hours = z.number().min(0).max(168);
export const week = z.number().int().positive().max(104);

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
