import type { TrainingPlan } from "@/lib/content/training-plan.ts";
import { formatHours } from "@/lib/amounts.ts";
import { levelInWords } from "@/lib/plan-words.ts";

/** The facts of a plan at a glance, in large figures. */
export function PlanFacts({ plan }: { plan: TrainingPlan }) {
  const { weeklyHours } = plan;
  const sessions = plan.sessionsPerWeek.reduce((sum, { count }) => sum + count, 0);
  const facts = [
    {
      name: "Length",
      value: plan.weeks ? String(plan.weeks) : undefined,
      unit: plan.weeks === 1 ? "week" : "weeks",
    },
    { name: "First week", value: weeklyHours && formatHours(weeklyHours.start), unit: "hours" },
    { name: "Average week", value: weeklyHours && formatHours(weeklyHours.average), unit: "hours" },
    { name: "Biggest week", value: weeklyHours && formatHours(weeklyHours.peak), unit: "hours" },
    { name: "Sessions a week", value: sessions > 0 ? String(sessions) : undefined, unit: "" },
    { name: "Longest session", value: plan.longestSession, unit: "" },
    { name: "Goal", value: plan.goalTime, unit: "" },
    { name: "Distance", value: plan.distance, unit: "" },
    { name: "Level", value: levelInWords(plan.level), unit: "" },
  ].filter(({ value }) => value);
  if (facts.length === 0) return null;

  return (
    <dl className="facts flex flex-wrap gap-px overflow-hidden rounded-md border border-rule bg-rule">
      {facts.map(({ name, value = "", unit }) => (
        <div
          key={name}
          className="grid grow basis-32 content-start gap-0.5 bg-card p-4 sm:basis-52"
        >
          <dt className="text-sm text-soft">{name}</dt>
          <dd
            className={`font-display font-bold tracking-tight ${value.length > 8 ? "text-lg leading-tight" : "text-3xl whitespace-nowrap"}`}
          >
            {value}{" "}
            {unit && (
              <span className="text-base font-semibold tracking-normal text-soft">{unit}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
