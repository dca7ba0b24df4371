import { inHours } from "@/lib/amounts.ts";
import type { TrainingPlan } from "@/lib/content/training-plan.ts";
import { CheckList } from "../check-list.tsx";

/** Whether a plan is for the reader: for whom, for whom not, and what it takes to start. */
export function PlanFit({ plan: { whoFor, notFor, entryRequirement } }: { plan: TrainingPlan }) {
  const start = [
    {
      name: "Training now",
      value: entryRequirement?.weeklyHours && `${inHours(entryRequirement.weeklyHours)} a week`,
    },
    { name: "Longest session so far", value: entryRequirement?.longestSession },
    { name: "Experience", value: entryRequirement?.experience },
  ].filter(({ value }) => value);
  if (whoFor.length + notFor.length + start.length === 0) return null;

  return (
    <section aria-labelledby="fit" className="grid gap-6">
      <h2 id="fit" className="text-3xl">
        Is it for you?
      </h2>
      <div className="grid gap-6 sm:grid-cols-2">
        {whoFor.length > 0 && (
          <div className="grid content-start gap-3 rounded-sm border-t-8 border-pine bg-pine-tint p-5">
            <h3 className="text-lg">Yes, if</h3>
            <CheckList items={whoFor} label="The plan is for you if" />
          </div>
        )}
        {notFor.length > 0 && (
          <div className="grid content-start gap-3 rounded-sm border-t-8 border-caution bg-caution-tint p-5">
            <h3 className="text-lg">Not yet, if</h3>
            <CheckList items={notFor} label="The plan is not for you if" sign="no" />
          </div>
        )}
      </div>
      {start.length > 0 && (
        <div className="grid gap-2">
          <h3 className="text-lg">Where you should be before week 1</h3>
          <dl className="grid gap-x-8 sm:grid-cols-[auto_1fr]">
            {start.map(({ name, value }) => (
              <div
                key={name}
                className="border-t border-rule py-2.5 sm:col-span-2 sm:grid sm:grid-cols-subgrid"
              >
                <dt className="font-bold">{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}
