import type { TrainingPlanCard } from "@/lib/content/training-plan.ts";

type Props = { plans: TrainingPlanCard[]; chosen: TrainingPlanCard[] };

/** Which plans to hold side by side. */
export function ComparisonChoice({ plans, chosen }: Props) {
  return (
    <form action="/plans/compare" className="no-print grid gap-5">
      <fieldset>
        <legend className="font-display text-2xl font-bold">Which plans?</legend>
        <p className="mt-1 text-soft">Tick two or three.</p>
        <ul className="mt-3 grid gap-x-8 sm:grid-cols-2">
          {plans.map(({ _id, title, slug, weeks }) => (
            <li key={_id}>
              <label className="flex min-h-12 items-center gap-3 border-b border-rule py-2">
                <input
                  type="checkbox"
                  name="plan"
                  value={slug}
                  defaultChecked={chosen.some((one) => one._id === _id)}
                  className="size-6 shrink-0"
                />
                <span>
                  {title}
                  {weeks && <span className="text-sm text-soft">, {weeks} weeks</span>}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p>
        <button type="submit" className="button">
          Compare
        </button>
      </p>
    </form>
  );
}
