import type { TrainingPlan } from "@/lib/content/training-plan.ts";

/** The phases of a plan, numbered as in the chart. */
export function PhaseList({ phases }: { phases: TrainingPlan["phases"] }) {
  if (phases.length === 0) return null;
  return (
    <ol className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      {phases.map(({ _key, name, fromWeek, toWeek, focus }, index) => (
        <li key={_key} className="grid grid-cols-[2rem_1fr] gap-x-3">
          <span
            aria-hidden="true"
            className="facts flex size-8 items-center justify-center rounded-sm bg-pine font-display font-bold text-paper"
          >
            {index + 1}
          </span>
          <div>
            <h3 className="text-lg leading-snug">{name}</h3>
            <p className="facts text-sm text-soft">
              {fromWeek === toWeek ? `Week ${fromWeek}` : `Weeks ${fromWeek} to ${toWeek}`}
            </p>
            {focus && <p className="mt-1 text-base">{focus}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
