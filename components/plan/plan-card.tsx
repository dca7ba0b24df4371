import { addressOf } from "@/lib/addresses.ts";
import type { TrainingPlanCard } from "@/lib/content/training-plan.ts";
import { hoursInWords, levelInWords, planLinkInWords, priceInWords } from "@/lib/plan-words.ts";
import { Arrow } from "../arrow.tsx";
import { LoadProfile } from "./load-profile.tsx";

/** A plan in a list: its load as a profile, and the facts that decide whether it fits. */
export function PlanCard({
  plan,
  heading: Heading = "h3",
}: {
  plan: TrainingPlanCard;
  heading?: "h2" | "h3" | "h4" | "h5";
}) {
  const kind = [plan.sport?.title, levelInWords(plan.level)].filter(Boolean).join(" · ");
  const price = priceInWords(plan);
  const facts = [
    { name: plan.distance ? "Distance" : "Event", value: plan.distance ?? plan.event },
    { name: "Length", value: plan.weeks && `${plan.weeks} weeks` },
    { name: "Hours a week", value: hoursInWords(plan)?.replace(/ hours?$/, "") },
  ].filter(({ value }) => value);

  return (
    <article className="group relative flex h-full flex-col rounded-md border border-rule bg-card shadow-card">
      {plan.weeklyLoad.length > 1 && (
        <LoadProfile
          weeklyLoad={plan.weeklyLoad}
          className="h-24 w-full border-b border-rule text-pine"
        />
      )}
      <div className="flex grow flex-col gap-4 p-5 sm:p-6">
        <div className="grid gap-2">
          {kind && <p className="marker text-pine">{kind}</p>}
          <Heading className="text-2xl">
            <a
              href={addressOf(plan)}
              className="card-link decoration-2 underline-offset-4 group-hover:underline"
            >
              {plan.title}
            </a>
          </Heading>
          {plan.standfirst && <p className="line-clamp-3 text-soft">{plan.standfirst}</p>}
        </div>
        {facts.length > 0 && (
          <dl className="facts mt-auto grid grid-cols-[auto_1fr] gap-x-5 border-t border-rule pt-3 text-sm">
            {facts.map(({ name, value }) => (
              <div key={name} className="col-span-2 grid grid-cols-subgrid py-0.5">
                <dt className="text-soft">{name}</dt>
                <dd className="text-right font-bold text-balance">{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <p
          className={`flex flex-wrap items-center justify-between gap-x-4 gap-y-1 ${facts.length > 0 ? "" : "mt-auto"}`}
        >
          <span
            aria-hidden="true"
            className="inline-flex items-center gap-2.5 font-display font-bold whitespace-nowrap text-action"
          >
            {planLinkInWords(plan)}{" "}
            <Arrow className="transition-transform group-hover:translate-x-1" />
          </span>
          {price && <span className="facts font-display text-xl font-bold">{price}</span>}
        </p>
      </div>
    </article>
  );
}
