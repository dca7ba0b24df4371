/** Days are `YYYY-MM-DD`; plans start on Mondays and end in the week of the race. */
const msPerDay = 86_400_000;

const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The Monday of the week that a day lies in. */
export function mondayOf(day: string): string {
  const ms = toMs(day);
  const sinceMonday = (new Date(ms).getUTCDay() + 6) % 7;
  return toDay(ms - sinceMonday * msPerDay);
}

/** The first Monday on which somebody who reads this today can start: today, if it is one, else the next. */
export function nextStart(today: string): string {
  const monday = mondayOf(today);
  return monday === today ? today : addWeeks(monday, 1);
}

/** The day that many weeks later; earlier, if it is less than zero. */
export function addWeeks(day: string, weeks: number): string {
  return toDay(toMs(day) + weeks * 7 * msPerDay);
}

/**
 * Whole weeks of training that are left until a race, the week of the race included.
 *
 * @returns 0 or less when the race is before the next Monday on which one could start
 */
export function weeksUntil(race: string, today: string): number {
  return (toMs(mondayOf(race)) - toMs(nextStart(today))) / (7 * msPerDay) + 1;
}

/** The Monday of week 1 of a plan that ends in the week of the race. */
export function startFor(race: string, weeks: number): string {
  return addWeeks(mondayOf(race), 1 - weeks);
}
