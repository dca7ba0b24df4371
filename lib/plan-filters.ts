import type { TrainingPlanFacts } from "./content/training-plan.ts";
import { planLevels } from "./plan-words.ts";
import { headingId } from "./table-of-contents.ts";

/** What plans can be filtered by, as it stands in the address: `/plans?sport=running&weeks=16`. */
export const planFilterNames = ["sport", "event", "level", "weeks", "hours"] as const;
export type PlanFilterName = (typeof planFilterNames)[number];

/** The filters that are set; what is not set lets every plan through. */
export type PlanFilters = { [Name in PlanFilterName]?: string };

export type FilterChoice = { value: string; label: string; group?: string };

/** The steps of "at most so many": enough to choose from, few enough to read. */
const weekSteps = [8, 12, 16, 20, 24, 30];
const hourSteps = [4, 6, 8, 10, 12, 15];

/**
 * The filters that an address sets. What is empty, unknown or not on offer is left out: an old link still leads
 * to a list of plans.
 */
export function planFiltersOf(
  params: Record<string, string | string[] | undefined>,
  choices: PlanFilterChoices,
): PlanFilters {
  const filters: PlanFilters = {};
  for (const name of planFilterNames) {
    const value = [params[name]].flat()[0]?.trim();
    if (choices[name].some((choice) => choice.value === value) && value) filters[name] = value;
  }
  return filters;
}

export type PlanFilterChoices = { [Name in PlanFilterName]: FilterChoice[] };

/** What there is to choose from, for the plans that there are. */
export function planFilterChoices(plans: TrainingPlanFacts[]): PlanFilterChoices {
  const sports = plans.flatMap(({ sport }) =>
    sport ? [{ value: sport.slug, label: sport.title }] : [],
  );
  const events = plans.flatMap(({ event, sport }) =>
    event ? [{ value: headingId(event), label: event, ...(sport && { group: sport.title }) }] : [],
  );
  // "All levels" is none to choose: its plans are in each of the others.
  const levels = Object.entries(planLevels)
    .filter(([value]) => value !== "all")
    .map(([value, label]) => ({ value, label }));
  return {
    sport: distinct(sports),
    event: distinct(events),
    level: levels.filter(({ value }) => plans.some((plan) => passes.level(plan, value))),
    weeks: stepsFor(
      weekSteps,
      plans.map(({ weeks }) => weeks),
    ).map((weeks) => ({
      value: String(weeks),
      label: `${weeks} weeks at most`,
    })),
    hours: stepsFor(
      hourSteps,
      plans.map(({ weeklyHours }) => weeklyHours?.peak),
    ).map((hours) => ({
      value: String(hours),
      label: `${hours} hours a week at most`,
    })),
  };
}

/** Whether a plan passes one filter. A plan that does not say a fact passes no filter on it. */
const passes: { [Name in PlanFilterName]: (plan: TrainingPlanFacts, value: string) => boolean } = {
  sport: ({ sport }, value) => sport?.slug === value,
  event: ({ event }, value) => event !== undefined && headingId(event) === value,
  // A plan for all levels is a plan for each of them.
  level: ({ level }, value) => level === value || level === "all",
  weeks: ({ weeks }, value) => weeks !== undefined && weeks <= Number(value),
  hours: ({ weeklyHours }, value) => weeklyHours !== undefined && weeklyHours.peak <= Number(value),
};

/**
 * The plans that pass all filters; where none does, those that pass most of them, so that an empty list is not
 * the end. Among these, a plan of the wanted sport comes before others.
 */
export function filterPlans(
  plans: TrainingPlanFacts[],
  filters: PlanFilters,
): { matching: TrainingPlanFacts[]; nearest: TrainingPlanFacts[] } {
  const failed = (plan: TrainingPlanFacts) =>
    planFilterNames.filter((name) => {
      const value = filters[name];
      return value !== undefined && !passes[name](plan, value);
    });
  const judged = plans.map((plan) => ({ plan, failed: failed(plan) }));
  const matching = judged.filter((one) => one.failed.length === 0).map(({ plan }) => plan);
  if (matching.length > 0) return { matching, nearest: [] };
  const fewest = Math.min(...judged.map((one) => one.failed.length));
  const nearest = judged.filter((one) => one.failed.length === fewest);
  const wrongSport = (one: (typeof judged)[number]) => Number(one.failed.includes("sport"));
  return {
    matching,
    nearest: nearest
      .toSorted((a, b) => wrongSport(a) - wrongSport(b))
      .slice(0, 3)
      .map(({ plan }) => plan),
  };
}

/** "1 plan", "5 plans", "No plan". */
export function plansInWords(count: number): string {
  if (count === 0) return "No plan";
  return count === 1 ? "1 plan" : `${count} plans`;
}

/** The steps that tell plans apart: from the first that lets one through to the first that lets all through. */
function stepsFor(steps: number[], values: (number | undefined)[]): number[] {
  const known = values.filter((value) => value !== undefined);
  const lowest = Math.min(...known);
  const highest = Math.max(...known);
  return steps.filter((step, index) => step >= lowest && (steps[index - 1] ?? 0) < highest);
}

function distinct(choices: FilterChoice[]): FilterChoice[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}
