import { inHours } from "./amounts.ts";

type Phase = { name: string; fromWeek: number; toWeek: number };

/** One week of a plan in the chart; sizes are shares of the chart, 0 to 1. */
export type LoadBar = {
  week: number;
  hours: number;
  left: number;
  width: number;
  height: number;
  isPeak: boolean;
};

/** A phase as a band of the chart. */
export type LoadBand = { name: string; number: number; left: number; width: number };

/** The geometry of a load chart: a bar per week, a band per phase, the top of the scale in hours. */
export function loadChart(weeklyLoad: number[], phases: Phase[]) {
  const weeks = weeklyLoad.length;
  const peak = Math.max(0, ...weeklyLoad);
  const top = scaleTop(peak);
  const step = 1 / Math.max(1, weeks);
  const bars: LoadBar[] = weeklyLoad.map((hours, index) => ({
    week: index + 1,
    hours,
    left: (index + 0.12) * step,
    width: 0.76 * step,
    height: hours / top,
    isPeak: hours === peak,
  }));
  const bands: LoadBand[] = phases.flatMap(({ name, fromWeek, toWeek }, index) => {
    const from = Math.min(fromWeek, toWeek) - 1;
    const to = Math.min(Math.max(fromWeek, toWeek), weeks);
    if (from >= to) return [];
    return [{ name, number: index + 1, left: from * step, width: (to - from) * step }];
  });
  return { bars, bands, top, peak };
}

/** A round number of hours above the peak, with room for its label, and even, so that half of it is whole. */
function scaleTop(peak: number): number {
  return Math.max(2, Math.ceil((peak * 1.1) / 2) * 2);
}

/** The outline of a plan's load for a small picture: points of an area in a box of 100 by 100. */
export function loadProfile(weeklyLoad: number[]): string | undefined {
  const peak = Math.max(0, ...weeklyLoad);
  if (weeklyLoad.length < 2 || peak === 0) return undefined;
  const last = weeklyLoad.length - 1;
  const points = weeklyLoad.map((hours, index) => {
    const x = Math.round((index / last) * 1000) / 10;
    const y = Math.round((1 - hours / peak) * 880 + 80) / 10;
    return `${x},${y}`;
  });
  return points.join(" ");
}

/** What the chart shows, in words, for whoever cannot see it. */
export function loadInWords(weeklyLoad: number[]): string | undefined {
  const [first] = weeklyLoad;
  const last = weeklyLoad.at(-1);
  if (first === undefined || last === undefined || weeklyLoad.length < 2) return undefined;
  const peak = Math.max(...weeklyLoad);
  const peakWeeks = weeklyLoad.flatMap((hours, index) => (hours === peak ? [index + 1] : []));
  const easier = weeklyLoad.filter(
    (hours, index) => index > 0 && hours < (weeklyLoad[index - 1] ?? 0),
  );
  const sentences = [
    `The plan starts at ${inHours(first)} in week 1, reaches its most, ${inHours(peak)}, in ${inWeeks(peakWeeks)}, and ends at ${inHours(last)} in week ${weeklyLoad.length}.`,
    easier.length > 0 &&
      `${easier.length} of the ${weeklyLoad.length} weeks ${easier.length === 1 ? "is" : "are"} lighter than the week before.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

/** "week 13", "weeks 11 and 13". */
function inWeeks(weeks: number[]): string {
  const last = weeks.at(-1);
  return weeks.length === 1 ? `week ${last}` : `weeks ${weeks.slice(0, -1).join(", ")} and ${last}`;
}
