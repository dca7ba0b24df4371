import type { TrainingPlanCard } from "@/lib/content/training-plan.ts";
import { PlanCard } from "./plan-card.tsx";

/** Plans side by side, as many as the screen takes. */
export function PlanList({
  plans,
  heading,
}: {
  plans: TrainingPlanCard[];
  heading?: "h2" | "h3" | "h4";
}) {
  // Two or four would leave a hole in rows of three.
  const isSmall = plans.length === 2 || plans.length === 4;
  return (
    <ul className={`late grid gap-6 sm:grid-cols-2 ${isSmall ? "" : "lg:grid-cols-3"}`}>
      {plans.map((plan) => (
        <li key={plan._id}>
          <PlanCard plan={plan} heading={heading} />
        </li>
      ))}
    </ul>
  );
}
