import { z } from "zod";
import { articleCard } from "./article.ts";
import { coachCard } from "./coach.ts";
import { link, list, text } from "./common.ts";
import { faq } from "./faq.ts";
import { trainingPlanCard } from "./training-plan.ts";

export const home = z.object({
  heading: text.optional(),
  standfirst: text.optional(),
  ways: list(z.object({ _key: z.string(), title: text, text: text.optional(), link })),
  featuredGuides: list(articleCard),
  featuredPlans: list(trainingPlanCard),
  coach: coachCard.optional(),
  faqs: list(faq),
});
/** What an editor chose for the front page. */
export type Home = z.infer<typeof home>;
