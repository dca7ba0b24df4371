import { addressOf } from "@/lib/addresses.ts";
import type { TrainingPlanFacts } from "@/lib/content/training-plan.ts";
import { comparePlans, comparisonAddress } from "@/lib/plan-comparison.ts";
import { planLinkInWords } from "@/lib/plan-words.ts";
import { LoadProfile } from "./load-profile.tsx";

/**
 * Plans side by side. The name of a fact has a line of its own above the values, so that three columns of words
 * have room on a phone too; where the plans differ, the line says so.
 */
export function PlanComparison({ plans }: { plans: TrainingPlanFacts[] }) {
  const facts = comparePlans(plans);
  const width = { width: `${100 / plans.length}%` };
  return (
    <table className="facts w-full table-fixed border-collapse text-left">
      <caption className="sr-only">
        {plans.map(({ title }) => title).join(", ")}, side by side
      </caption>
      <thead>
        <tr className="align-top">
          {plans.map((plan) => (
            <th
              key={plan._id}
              scope="col"
              style={width}
              className="border-t-8 border-pine bg-card p-2 sm:p-5"
            >
              <LoadProfile
                weeklyLoad={plan.weeklyLoad}
                className="mb-2 h-12 w-full text-pine sm:h-20"
              />
              <a
                href={addressOf(plan)}
                className="font-display text-sm leading-tight font-bold hyphens-auto wrap-anywhere hover:underline sm:text-xl"
              >
                {plan.title}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      {facts.map(({ name, values, differs }) => (
        <tbody key={name} className={differs ? "bg-card" : ""}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={plans.length}
              className="border-t border-rule px-2 pt-3 text-sm sm:px-5"
            >
              <span className="font-display font-bold">{name}</span>{" "}
              <span className={`ml-1 ${differs ? "text-action" : "font-normal text-soft"}`}>
                {differs ? "differs" : "the same"}
              </span>
            </th>
          </tr>
          <tr className="align-top">
            {values.map((value, index) => (
              <td
                key={plans[index]?._id}
                className={`px-2 pt-0.5 pb-3 text-sm hyphens-auto wrap-anywhere sm:px-5 sm:text-base ${differs ? "font-semibold" : "text-soft"}`}
              >
                <Value value={value} />
              </td>
            ))}
          </tr>
        </tbody>
      ))}
      <tfoot>
        <tr className="border-t border-rule align-top">
          {plans.map((plan) => (
            <td key={plan._id} className="p-2 sm:p-5">
              <a href={addressOf(plan)} className="text-link inline-block py-1 text-sm font-bold">
                {planLinkInWords(plan)}
                <span className="sr-only">, {plan.title}</span>
              </a>
              {plans.length > 1 && (
                <a
                  href={comparisonAddress(plans.filter((other) => other !== plan))}
                  className="mt-2 block py-1 text-sm text-soft underline underline-offset-4"
                >
                  Take out<span className="sr-only"> {plan.title}</span>
                </a>
              )}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Value({ value }: { value: string | string[] | undefined }) {
  if (value === undefined) return <span className="text-soft">Not said</span>;
  if (typeof value === "string") return <>{value}</>;
  return (
    <ul className="grid gap-1.5">
      {value.map((item, index) => (
        <li key={index} className="border-l-2 border-rule pl-2">
          {item}
        </li>
      ))}
    </ul>
  );
}
