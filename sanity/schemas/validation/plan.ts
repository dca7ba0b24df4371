export interface PhaseValue {
  name?: string;
  fromWeek?: number;
  toWeek?: number;
}

export function checkWeeklyLoad(
  load: number[] | undefined,
  weeks: number | undefined,
): true | string {
  if (!load?.length) return "Write the hours of training for each week, one number per week.";
  if (weeks !== undefined && load.length !== weeks)
    return `The plan has ${weeks} weeks, so write ${weeks} numbers here (there ${load.length === 1 ? "is" : "are"} ${load.length}).`;
  if (load.some((hours) => hours < 0 || hours > 40)) return "Hours per week lie between 0 and 40.";
  return true;
}

/** Every week belongs to exactly one phase, in order, so that a reader always knows where they are. */
export function checkPhases(
  phases: PhaseValue[] | undefined,
  weeks: number | undefined,
): true | string {
  if (!phases?.length) return 'Add the phases of the plan, for example "Base, week 1 to 4".';
  let next = 1;
  for (const { name = "a phase without a name", fromWeek, toWeek } of phases) {
    if (fromWeek === undefined || toWeek === undefined)
      return `Write the first and the last week of "${name}".`;
    if (toWeek < fromWeek) return `"${name}" ends before it starts.`;
    if (fromWeek > next)
      return `No phase covers week ${next}. "${name}" starts at week ${fromWeek}.`;
    if (fromWeek < next)
      return `"${name}" starts at week ${fromWeek}, which another phase already covers.`;
    next = toWeek + 1;
  }
  if (weeks !== undefined && next - 1 !== weeks)
    return `The phases end at week ${next - 1}, the plan at week ${weeks}.`;
  return true;
}

const DAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

export { DAYS };

export function checkSampleWeek(days: { day?: string }[] | undefined): true | string {
  if (days?.length !== DAYS.length)
    return `Describe all seven days, rest days too (there ${days?.length === 1 ? "is" : "are"} ${days?.length ?? 0}).`;
  const missing = DAYS.find((name) => !days.some(({ day }) => day === name));
  return missing ? `${missing} is missing; another day is there twice.` : true;
}

export interface WeeklyHoursValue {
  start?: number;
  average?: number;
  peak?: number;
}

export function checkWeeklyHours(hours: WeeklyHoursValue | undefined): true | string {
  const { start, average, peak } = hours ?? {};
  if (start === undefined || average === undefined || peak === undefined) return true;
  if (average > peak) return "The average is higher than the hardest week.";
  if (start > peak) return "The first week is harder than the hardest week.";
  return true;
}
