import { addressOf } from "@/lib/addresses.ts";
import type { TrainingPlanCard } from "@/lib/content/training-plan.ts";
import { hoursInWords, levelInWords, priceInWords } from "@/lib/plan-words.ts";

const columns: {
  name: string;
  value: (plan: TrainingPlanCard) => string | number | undefined;
  isNumber?: boolean;
}[] = [
  { name: "Sport", value: ({ sport }) => sport?.title },
  { name: "Event", value: ({ event, distance }) => event ?? distance },
  { name: "Level", value: ({ level }) => levelInWords(level) },
  { name: "Weeks", value: ({ weeks }) => weeks, isNumber: true },
  { name: "Hours a week", value: (plan) => hoursInWords(plan)?.replace(/ hours?$/, "") },
  { name: "Price", value: priceInWords, isNumber: true },
];

/** All plans in one table. A column that no plan fills is left out. */
export function PlanComparison({ plans }: { plans: TrainingPlanCard[] }) {
  const filled = columns.filter(({ value }) => plans.some((plan) => value(plan) !== undefined));
  return (
    <div
      role="region"
      aria-labelledby="comparison-caption"
      tabIndex={0}
      className="table-scroll rounded-md border border-rule shadow-card"
    >
      <table className="facts w-full min-w-[52rem] border-collapse text-left text-sm">
        <caption id="comparison-caption" className="px-4 py-3 text-left text-soft">
          Hours run from the first week to the biggest one.
        </caption>
        <thead>
          <tr className="border-y-2 border-ink">
            <th scope="col" className="px-4 py-2.5 font-display font-bold">
              Plan
            </th>
            {filled.map(({ name, isNumber }) => (
              <th
                key={name}
                scope="col"
                className={`px-4 py-2.5 font-display font-bold ${isNumber ? "text-right" : ""}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <tr key={plan._id} className="border-b border-rule last:border-0">
              <th scope="row" className="px-4 py-3 align-baseline font-bold">
                <a href={addressOf(plan)} className="text-link">
                  {plan.title}
                </a>
              </th>
              {filled.map(({ name, value, isNumber }) => (
                <td
                  key={name}
                  className={`px-4 py-3 align-baseline ${isNumber ? "text-right whitespace-nowrap" : ""}`}
                >
                  {value(plan)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
