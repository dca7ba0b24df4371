import { z } from "zod";
import { headingId } from "../table-of-contents.ts";
import { weeksUntil } from "./calendar.ts";

/** Longer than any plan, and than anybody should plan ahead. */
const mostWeeks = 104;

/** Longer than any answer: the longest are a sport and its event, of some 90 letters each. */
const mostLetters = 200;

/** What somebody is training for: a sport, and one of its events or any. */
export type Goal = { sport: string; event?: string };

/** The answers to the finder's questions. */
export type Answers = {
  goal: Goal;
  /** Hours of training a week, on average over the last month. */
  hours: number;
  /** Days a week on which there is time to train. */
  days: number;
  /** Weeks of training left, the week of the race included; `undefined` when there is no date yet. */
  weeks?: number;
  /** The day of the race, where it is known. */
  race?: string;
};

/** The questions, by the name that their answers have in the address. */
export type Question = "for" | "race" | "weeks" | "hours" | "days";

/** What was typed, as it was typed: shown again in the form. */
export type Typed = { [Name in Question]?: string };

/** The questions, in the order in which they are asked. */
export const finderQuestions: Question[] = ["for", "race", "weeks", "hours", "days"];

/** Half hours may be typed with a comma, as most of the world does. */
const number = z
  .string()
  .regex(/^\d{1,3}([.,]\d{1,2})?$/)
  .transform((text) => Number(text.replace(",", ".")));

const hours = number.pipe(z.number().max(40));
const days = number.pipe(z.number().int().min(1).max(7));
const weeks = number.pipe(z.number().int().min(1).max(mostWeeks));
const race = z.iso.date();

/** An event as it stands in an address: `running.half-marathon`, or `running` for any event of the sport. */
export function goalValue({ sport, event }: Goal): string {
  return event ? `${sport}.${headingId(event)}` : sport;
}

/** What the address says, without what is empty. Of a name that is there twice, the first counts. */
export function typedIn(params: Record<string, string | string[] | undefined>): Typed {
  const typed: Typed = {};
  for (const name of finderQuestions) {
    const value = [params[name]].flat()[0]?.trim().slice(0, mostLetters);
    if (value) typed[name] = value;
  }
  return typed;
}

/**
 * Reads the answers to the finder's questions.
 *
 * @param typed what the address says
 * @param goals what plans there are for
 * @param today `YYYY-MM-DD`
 * @returns the answers or, for each question whose answer cannot be used, a sentence that says what to do
 */
export function readAnswers(
  typed: Typed,
  goals: Goal[],
  today: string,
): { answers: Answers } | { problems: { [Name in Question]?: string } } {
  const problems: { [Name in Question]?: string } = {};
  const goal = goals.find((one) => goalValue(one) === typed.for);
  if (!goal) problems.for = "Choose what you are training for.";

  const hoursNow = hours.safeParse(typed.hours ?? "");
  if (!hoursNow.success)
    problems.hours = "Write how many hours you train a week now, from 0 to 40, for example 4.5.";

  const daysFree = days.safeParse(typed.days ?? "");
  if (!daysFree.success) problems.days = "Choose on how many days a week you can train, 1 to 7.";

  const time = readTime(typed, today);
  Object.assign(problems, time.problems);

  if (!goal || !hoursNow.success || !daysFree.success || Object.keys(problems).length > 0)
    return { problems };
  return { answers: { goal, hours: hoursNow.data, days: daysFree.data, ...time.answers } };
}

/** A date says more than a number of weeks, so it wins where both are there. */
function readTime(
  typed: Typed,
  today: string,
): { answers: Pick<Answers, "weeks" | "race">; problems: { [Name in Question]?: string } } {
  if (typed.race) {
    const day = race.safeParse(typed.race);
    if (!day.success)
      return { answers: {}, problems: { race: "Write the date as year-month-day: 2027-04-18." } };
    const left = weeksUntil(day.data, today);
    if (left < 1)
      return {
        answers: {},
        problems: { race: "That race is over, or this week. Choose a later date." },
      };
    if (left > mostWeeks)
      return {
        answers: {},
        problems: { race: "That is more than two years away. Choose an earlier date." },
      };
    return { answers: { weeks: left, race: day.data }, problems: {} };
  }
  if (typed.weeks) {
    const left = weeks.safeParse(typed.weeks);
    if (!left.success)
      return {
        answers: {},
        problems: { weeks: `Write a whole number of weeks, from 1 to ${mostWeeks}.` },
      };
    return { answers: { weeks: left.data }, problems: {} };
  }
  return { answers: {}, problems: {} };
}
