import { formatHours, formatPrice, inHours } from "./amounts.ts";
import type { TrainingPlan, TrainingPlanCard } from "./content/training-plan.ts";

/** The levels of plans, easiest first, with their names. */
export const planLevels = {
  beginner: "Beginner",
  intermediate: "Intermediate",
  advanced: "Advanced",
  all: "All levels",
};

const intensities = {
  pace: "Pace",
  heartRate: "Heart rate",
  power: "Power",
  effort: "Effort (how it feels)",
};

const efforts = {
  rest: "Rest",
  easy: "Easy",
  steady: "Steady",
  hard: "Hard",
  strength: "Strength",
};

export type Effort = keyof typeof efforts;

/** "All levels", "Beginner". */
export function levelInWords(level: TrainingPlanCard["level"]): string | undefined {
  return level && planLevels[level];
}

/** "5 to 9.5 hours": from the first week to the biggest one. */
export function hoursInWords({
  weeklyHours,
}: Pick<TrainingPlanCard, "weeklyHours">): string | undefined {
  if (!weeklyHours) return undefined;
  const { start, peak } = weeklyHours;
  if (formatHours(start) === formatHours(peak)) return inHours(peak);
  return `${formatHours(start)} to ${inHours(peak)}`;
}

/** "NZ$89"; "Free" when it costs nothing; `undefined` when no price is set. */
export function priceInWords({
  price,
  currency,
}: Pick<TrainingPlanCard, "price" | "currency">): string | undefined {
  if (price === undefined) return undefined;
  if (price === 0) return "Free";
  return currency ? formatPrice(price, currency) : undefined;
}

/** "See the 16-week plan". */
export function planLinkInWords({ weeks }: Pick<TrainingPlanCard, "weeks">): string {
  return weeks ? `See the ${weeks}-week plan` : "See the plan";
}

/** "Pace, heart rate". */
export function intensityInWords(basis: TrainingPlan["intensityBasis"]): string | undefined {
  const words = basis.map((one, index) =>
    index === 0 ? intensities[one] : intensities[one].toLowerCase(),
  );
  return words.join(", ") || undefined;
}

export function effortInWords(effort: Effort): string {
  return efforts[effort];
}

/** "4 × run, 1 × strength": sessions a week by discipline. */
export function sessionsInWords(sessions: TrainingPlan["sessionsPerWeek"]): string | undefined {
  return (
    sessions.map(({ discipline, count }) => `${count} × ${discipline.toLowerCase()}`).join(", ") ||
    undefined
  );
}
