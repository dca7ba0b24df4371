import { z } from "zod";
import { text } from "../common.ts";
import { trainingPlanCard } from "../training-plan-card.ts";
import type { BlockContext } from "../../markdown/text.ts";
import { headingMarkdown, inlineMarkdown, linkMarkdown, paragraphs } from "../../markdown/words.ts";

export const planCards = z.object({
  _type: z.literal("planCards"),
  _key: z.string(),
  title: text.optional(),
  plans: z.array(trainingPlanCard).min(1),
});
/** Training plans in the run of the text. */
export type PlanCards = z.infer<typeof planCards>;

export const planCardsText = (block: PlanCards): string =>
  [block.title, ...block.plans.map(({ title }) => title)].filter(Boolean).join("\n");

export function planCardsMarkdown(
  block: PlanCards,
  { titleLevel, absolute }: BlockContext,
): string {
  const items = block.plans.map(
    (plan) => `- ${linkMarkdown(inlineMarkdown(plan.title), absolute(plan))}`,
  );
  return paragraphs(headingMarkdown(titleLevel, block.title), items.join("\n"));
}
