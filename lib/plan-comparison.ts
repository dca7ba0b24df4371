import { inHours } from "./amounts.ts";
import type { TrainingPlanFacts } from "./content/training-plan.ts";
import { trainingDays } from "./finder/checks.ts";
import {
  hoursInWords,
  intensityInWords,
  levelInWords,
  priceInWords,
  sessionsInWords,
} from "./plan-words.ts";

/** How many plans fit side by side. */
export const mostCompared = 3;

/** One line of a comparison: a fact, and what it is for each plan. */
export type ComparedFact = {
  name: string;
  /** In the order of the plans; a list stays a list. `undefined` where a plan does not say it. */
  values: (string | string[] | undefined)[];
  /** Whether the plans differ in it. */
  differs: boolean;
};

type Fact = { name: string; value: (plan: TrainingPlanFacts) => string | string[] | undefined };

const facts: Fact[] = [
  { name: "Sport", value: ({ sport }) => sport?.title },
  { name: "Event", value: ({ event }) => event },
  { name: "Distance", value: ({ distance }) => distance },
  { name: "Level", value: ({ level }) => levelInWords(level) },
  { name: "Goal", value: ({ goalTime }) => goalTime },
  {
    name: "Length",
    value: ({ weeks }) =>
      weeks === undefined ? undefined : `${weeks} ${weeks === 1 ? "week" : "weeks"}`,
  },
  { name: "Hours a week", value: hoursInWords },
  {
    name: "Average week",
    value: ({ weeklyHours }) => weeklyHours && inHours(weeklyHours.average),
  },
  { name: "Longest session", value: ({ longestSession }) => longestSession },
  {
    name: "Training days a week",
    value: (plan) => trainingDays(plan)?.toString(),
  },
  { name: "Sessions a week", value: ({ sessionsPerWeek }) => sessionsInWords(sessionsPerWeek) },
  {
    name: "Hours a week before you start",
    value: ({ entryRequirement }) =>
      entryRequirement?.weeklyHours === undefined
        ? undefined
        : inHours(entryRequirement.weeklyHours),
  },
  {
    name: "Longest session before you start",
    value: ({ entryRequirement }) => entryRequirement?.longestSession,
  },
  { name: "Experience", value: ({ entryRequirement }) => entryRequirement?.experience },
  { name: "Equipment", value: ({ equipment }) => filled(equipment) },
  { name: "Intensity by", value: ({ intensityBasis }) => intensityInWords(intensityBasis) },
  { name: "What you get", value: ({ whatYouGet }) => filled(whatYouGet) },
  { name: "Delivery", value: ({ delivery }) => delivery },
  { name: "Refunds", value: ({ refundTerms }) => refundTerms },
  { name: "Price", value: priceInWords },
];

/**
 * Holds plans side by side, fact by fact. A fact that no plan states is left out; a fact that only some state
 * counts as a difference.
 */
export function comparePlans(plans: TrainingPlanFacts[]): ComparedFact[] {
  return facts
    .map(({ name, value }) => {
      const values = plans.map(value);
      return { name, values, differs: new Set(values.map((one) => JSON.stringify(one))).size > 1 };
    })
    .filter(({ values }) => values.some((value) => value !== undefined));
}

/**
 * The plans that an address asks for (`?plan=a&plan=b`), in its order: each once, unknown ones left out, no more
 * than fit side by side.
 *
 * @returns the plans, and whether there were more of them than fit
 */
export function comparedPlans(
  param: string | string[] | undefined,
  plans: TrainingPlanFacts[],
): { compared: TrainingPlanFacts[]; isTooMany: boolean } {
  const known = [...new Set([param].flat())]
    .map((slug) => plans.find((plan) => plan.slug === slug))
    .filter((plan) => plan !== undefined);
  return { compared: known.slice(0, mostCompared), isTooMany: known.length > mostCompared };
}

/** The address of a comparison. */
export function comparisonAddress(plans: { slug: string }[]): string {
  const query = new URLSearchParams(plans.map(({ slug }) => ["plan", slug]));
  return plans.length > 0 ? `/plans/compare?${query.toString()}` : "/plans/compare";
}

function filled(list: string[]): string[] | undefined {
  return list.length > 0 ? list : undefined;
}
