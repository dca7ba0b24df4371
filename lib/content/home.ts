import { z } from "zod";
import { articleCard } from "./article.ts";
import { coachCard } from "./coach.ts";
import { link, list, text } from "./common.ts";
import { faq } from "./faq.ts";
import { simpleText } from "./portable-text.ts";
import { trainingPlanCard } from "./training-plan.ts";

const section = z.object({ _key: z.string(), title: text.optional() });

export const homeSection = z.discriminatedUnion("_type", [
  section.extend({ _type: z.literal("homeGuides"), guides: list(articleCard) }),
  section.extend({ _type: z.literal("homePlans"), plans: list(trainingPlanCard) }),
  section.extend({ _type: z.literal("homeCoach"), coach: coachCard }),
  section.extend({ _type: z.literal("homeQuestions"), faqs: z.array(faq).min(1) }),
  section.extend({ _type: z.literal("homePromo") }),
  section.extend({
    _type: z.literal("homeText"),
    text: simpleText.refine((blocks) => blocks.length > 0, "has no text"),
    link: link.optional(),
  }),
]);
/** A part of the front page. */
export type HomeSection = z.infer<typeof homeSection>;
export type HomeSectionOf<Type extends HomeSection["_type"]> = Extract<
  HomeSection,
  { _type: Type }
>;

export const home = z.object({
  heading: text.optional(),
  standfirst: text.optional(),
  ways: list(z.object({ _key: z.string(), title: text, text: text.optional(), link })),
  sections: list(homeSection),
});
/** What an editor chose for the front page. */
export type Home = z.infer<typeof home>;

/** What the front page shows until an editor has composed it. */
export const standardSections: HomeSection[] = [
  { _type: "homeGuides", _key: "guides", guides: [] },
  { _type: "homePlans", _key: "plans", plans: [] },
  { _type: "homePromo", _key: "promo" },
];
