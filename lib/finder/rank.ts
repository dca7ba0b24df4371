import type { TrainingPlanFacts } from "../content/training-plan.ts";
import type { Answers, Goal } from "./answers.ts";
import { checkDays, checkEvent, checkHours, checkWeeks, type Reason, startDate } from "./checks.ts";

/** A plan with what speaks for and against it, and the Monday to start on. */
export type Match = { plan: TrainingPlanFacts; reasons: Reason[]; start?: string };

export type Ranking = {
  /** Plans that fit, best first: perhaps with something to mind, never with something against them. */
  fitting: Match[];
  /** Plans of the sport that do not fit, nearest first: those for the event before others. Each has a reason that says why not. */
  near: Match[];
};

/** How many plans that do not fit are worth a look. */
const mostNear = 3;

/** Of a plan that does not say its hours: farther than any that does. */
const farthest = 100;

/**
 * Ranks plans for an athlete. A plan of another sport is left out. A plan that has one reason against it does
 * not fit, however well the rest does: it asks for more weeks than are left, for a step in hours that is too
 * big, for days that are not there, or is made for another event. Plans that fit are ordered by how much there
 * is to mind, then by how close their first week is to what the athlete does now, then by how soon they can be
 * started, then by name: the same answers always give the same order.
 *
 * @param plans all plans
 * @param today `YYYY-MM-DD`
 */
export function rankPlans(plans: TrainingPlanFacts[], answers: Answers, today: string): Ranking {
  const matches = plans
    .filter(({ sport }) => sport?.slug === answers.goal.sport)
    .map((plan) => match(plan, answers, today));
  const fitting = matches.filter((one) => count(one, "bad") === 0);
  const others = matches.filter((one) => count(one, "bad") > 0);
  return {
    fitting: fitting.toSorted(
      (a, b) =>
        count(a, "mind") - count(b, "mind") ||
        distance(a, answers) - distance(b, answers) ||
        (a.start ?? "").localeCompare(b.start ?? "") ||
        byName(a, b),
    ),
    near: others
      .toSorted(
        (a, b) =>
          Number(has(a, "otherEvent")) - Number(has(b, "otherEvent")) ||
          Number(has(a, "tooLong")) - Number(has(b, "tooLong")) ||
          count(a, "bad") - count(b, "bad") ||
          distance(a, answers) - distance(b, answers) ||
          byName(a, b),
      )
      .slice(0, mostNear),
  };
}

/** What plans there are for: each sport, and each of its events. */
export function goalsOf(plans: TrainingPlanFacts[]): { goals: Goal[]; sports: Sport[] } {
  const sports = new Map<string, Sport>();
  for (const { sport, event } of plans) {
    if (!sport) continue;
    const known = sports.get(sport.slug) ?? { slug: sport.slug, title: sport.title, events: [] };
    if (event && !known.events.includes(event)) known.events.push(event);
    sports.set(sport.slug, known);
  }
  const list = [...sports.values()];
  return {
    sports: list,
    goals: list.flatMap(({ slug, events }) => [
      { sport: slug },
      ...events.map((event) => ({ sport: slug, event })),
    ]),
  };
}

export type Sport = { slug: string; title: string; events: string[] };

function match(plan: TrainingPlanFacts, answers: Answers, today: string): Match {
  const reasons = [
    checkEvent(plan, answers),
    checkHours(plan, answers),
    checkDays(plan, answers),
    checkWeeks(plan, answers, today),
  ].filter((reason) => reason !== undefined);
  const start = startDate(plan, answers, today);
  // A day in the past is no day to start on.
  return { plan, reasons, ...(start && !has({ reasons }, "tooLong") ? { start } : {}) };
}

function has({ reasons }: Pick<Match, "reasons">, wanted: Reason["problem"]): boolean {
  return reasons.some(({ problem }) => problem === wanted);
}

function count({ reasons }: Match, verdict: Reason["verdict"]): number {
  return reasons.filter((reason) => reason.verdict === verdict).length;
}

/** How far the first week is from what the athlete does now: the same for half as much and twice as much. */
function distance({ plan }: Match, { hours }: Answers): number {
  const start = plan.weeklyHours?.start;
  // Somebody who trains less than half an hour starts from nothing: there is no ratio to zero.
  return start === undefined
    ? farthest
    : Math.abs(Math.log(Math.max(start, 0.5) / Math.max(hours, 0.5)));
}

function byName(a: Match, b: Match): number {
  return (
    a.plan.title.localeCompare(b.plan.title, "en") || a.plan._id.localeCompare(b.plan._id, "en")
  );
}
