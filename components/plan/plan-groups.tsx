import type { TrainingPlanCard } from "@/lib/content/training-plan.ts";
import { mostCompared } from "@/lib/plan-comparison.ts";
import { SectionHeading } from "../section-heading.tsx";
import { PlanCard } from "./plan-card.tsx";

/**
 * Plans by sport. Each can be ticked, and the ticked ones held side by side: a plain form that leads to the
 * comparison's address.
 */
export function PlanGroups({ plans }: { plans: TrainingPlanCard[] }) {
  const sports = [...new Set(plans.map(({ sport }) => sport?.title ?? "Other plans"))];
  const canCompare = plans.length > 1;
  return (
    <form action="/plans/compare" className="late grid gap-14">
      {sports.map((sport, index) => (
        <section key={sport} aria-labelledby={`plans-in-${index + 1}`}>
          <SectionHeading id={`plans-in-${index + 1}`} title={sport} />
          <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
            {plans
              .filter((plan) => (plan.sport?.title ?? "Other plans") === sport)
              .map((plan) => (
                <li key={plan._id} className="flex flex-col">
                  <div className="grow">
                    <PlanCard plan={plan} />
                  </div>
                  {canCompare && (
                    <label className="mt-1 flex min-h-11 items-center gap-3 self-start pr-4 text-sm">
                      <input type="checkbox" name="plan" value={plan.slug} className="size-6" />
                      <span>
                        Compare <span className="sr-only">{plan.title}</span>
                      </span>
                    </label>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {canCompare && (
        <p className="no-print flex flex-wrap items-center gap-x-5 gap-y-3">
          <button type="submit" className="button">
            Compare the ticked plans
          </button>
          <span className="text-sm text-soft">{`Tick two or ${mostCompared === 3 ? "three" : mostCompared} plans above.`}</span>
        </p>
      )}
    </form>
  );
}
