import { formatHours, inHours } from "../amounts.ts";
import type { TrainingPlanFacts } from "../content/training-plan.ts";
import { formatDate } from "../dates.ts";
import type { Answers } from "./answers.ts";
import { addWeeks, nextStart, startFor } from "./calendar.ts";

/** `good`: nothing against it; `mind`: possible, with something to mind; `bad`: it does not fit. */
export type Verdict = "good" | "mind" | "bad";

/** Why a plan fits or does not, in a sentence to the athlete. */
export type Reason = {
  about: "event" | "weeks" | "hours" | "days";
  verdict: Verdict;
  words: string;
  problem?: "otherEvent" | "tooLong" | "tooHard" | "tooEasy" | "tooManyDays" | "unknown";
};

/**
 * How big a step up in weekly hours is still a step. New runners who let their distance grow by more than 30%
 * in a fortnight had more injuries of the kind that comes from load than those who grew it by less than 10%
 * (Nielsen and others 2014, JOSPT 44(10), doi.org/10.2519/jospt.2014.5164). It is the best figure there is and
 * it is about running, so small steps in absolute hours pass too: half an hour a week overloads nobody.
 */
const step = { easy: { share: 0.1, hours: 0.5 }, most: { share: 0.3, hours: 1 } };

/** Somebody who trains more than this share above a plan's biggest week would lose form on it. */
const farAbovePeak = 1.5;

/** The plan's event is the athlete's, or the athlete has none yet. */
export function checkEvent(plan: TrainingPlanFacts, { goal }: Answers): Reason | undefined {
  if (!goal.event) return undefined;
  if (plan.event === goal.event)
    return { about: "event", verdict: "good", words: `It is made for your event: ${plan.event}.` };
  return {
    about: "event",
    verdict: "bad",
    problem: "otherEvent",
    words: `It prepares for another event${plan.event ? `: ${plan.event}` : ""}.`,
  };
}

/** The plan is over by the day of the race. */
export function checkWeeks(plan: TrainingPlanFacts, answers: Answers, today: string): Reason {
  const { weeks } = plan;
  if (weeks === undefined)
    return unknown("weeks", "The plan does not say how many weeks it takes.");
  const takes = `It takes ${inWeeks(weeks)}`;
  if (answers.weeks === undefined) {
    const start = nextStart(today);
    const race = addWeeks(start, weeks - 1);
    return {
      about: "weeks",
      verdict: "good",
      words: `${takes}: start on Monday ${formatDate(start)} and you can race from ${formatDate(race)}.`,
    };
  }
  if (weeks > answers.weeks) {
    return {
      about: "weeks",
      verdict: "bad",
      problem: "tooLong",
      words: `${takes}; you have ${answers.weeks} left.`,
    };
  }
  const spare = answers.weeks - weeks;
  return {
    about: "weeks",
    verdict: "good",
    words:
      spare === 0
        ? `${takes}, and that is just what you have.`
        : `${takes}; you have ${answers.weeks}. Keep training as you do for the ${spare === 1 ? "week" : `${spare} weeks`} before it.`,
  };
}

/** The first week is no bigger a step than a body takes, and the biggest one is no rest. */
export function checkHours(plan: TrainingPlanFacts, { hours }: Answers): Reason {
  const { weeklyHours } = plan;
  if (!weeklyHours) return unknown("hours", "The plan does not say how many hours it asks for.");
  const { peak } = weeklyHours;
  // Where somebody should be before week 1 counts as much as week 1 itself.
  const start = Math.max(weeklyHours.start, plan.entryRequirement?.weeklyHours ?? 0);
  const now = `You train ${inHours(hours)} a week now`;
  if (hours > peak) {
    const isFar = hours > peak * farAbovePeak;
    return {
      about: "hours",
      verdict: isFar ? "bad" : "mind",
      problem: "tooEasy",
      words: `${now}; the biggest week asks for ${formatHours(peak)}. It would be less than you do already.`,
    };
  }
  const words = `${now}; week 1 asks for ${formatHours(start)}, the biggest week for ${formatHours(peak)}.`;
  if (isWithin(step.easy, hours, start)) return { about: "hours", verdict: "good", words };
  const more = inHours(start - hours);
  if (isWithin(step.most, hours, start)) {
    return {
      about: "hours",
      verdict: "mind",
      problem: "tooHard",
      words: `${words} That is ${more} more at once: do two or three weeks of it before you start.`,
    };
  }
  return {
    about: "hours",
    verdict: "bad",
    problem: "tooHard",
    words: `${words} ${more} more at once is too big a step. Build up to ${formatHours(start)} first.`,
  };
}

/** There are days enough for the sessions. */
export function checkDays(plan: TrainingPlanFacts, { days }: Answers): Reason {
  const needed = trainingDays(plan);
  if (needed === undefined)
    return unknown("days", "The plan does not say on how many days it trains.");
  const words = `It trains on ${inDays(needed)} a week; you have ${days}.`;
  if (needed <= days) return { about: "days", verdict: "good", words };
  if (needed === days + 1) {
    return {
      about: "days",
      verdict: "mind",
      problem: "tooManyDays",
      words: `${words} Two sessions would have to share a day.`,
    };
  }
  return { about: "days", verdict: "bad", problem: "tooManyDays", words };
}

/**
 * The Monday on which to start, `YYYY-MM-DD`: so that the plan ends in the week of the race or, where only the
 * weeks are known, as many weeks from the next Monday.
 */
export function startDate(
  plan: TrainingPlanFacts,
  answers: Answers,
  today: string,
): string | undefined {
  if (plan.weeks === undefined) return undefined;
  if (answers.race) return startFor(answers.race, plan.weeks);
  return addWeeks(nextStart(today), (answers.weeks ?? plan.weeks) - plan.weeks);
}

/** On how many days of its sample week a plan trains; without one, a day for each session. */
export function trainingDays({
  sampleWeek,
  sessionsPerWeek,
}: Pick<TrainingPlanFacts, "sampleWeek" | "sessionsPerWeek">): number | undefined {
  const busy = sampleWeek.filter(
    ({ intensity, minutes = 0 }) => intensity !== "rest" && minutes > 0,
  );
  if (busy.length > 0) return new Set(busy.map(({ day }) => day)).size;
  const sessions = sessionsPerWeek.reduce((sum, { count }) => sum + count, 0);
  return sessions > 0 ? Math.min(7, Math.ceil(sessions)) : undefined;
}

function isWithin({ share, hours }: { share: number; hours: number }, from: number, to: number) {
  // A hair of tolerance: 4 hours and 10% are 4.4, which no computer adds up to.
  return to <= Math.max(from * (1 + share), from + hours) + 1e-9;
}

function unknown(about: Reason["about"], words: string): Reason {
  return { about, verdict: "mind", problem: "unknown", words };
}

const inWeeks = (weeks: number) => `${weeks} ${weeks === 1 ? "week" : "weeks"}`;
const inDays = (days: number) => `${days} ${days === 1 ? "day" : "days"}`;
