import { MoreLink } from "../more-link.tsx";
import { PlanList } from "../plan/plan-list.tsx";
import { SectionHeading } from "../section-heading.tsx";
import type { SectionProps } from "./home-section.tsx";

/** The plans that were chosen or, where none was, all of them by sport. */
export function PlansSection({ section, id, surroundings, mark }: SectionProps<"homePlans">) {
  const chosen = section.plans.length > 0;
  const plans = chosen ? section.plans : surroundings.plans;
  if (plans.length === 0) return null;
  const sports = [...new Set(plans.map(({ sport }) => sport?.title))];
  const isGrouped = !chosen && sports.length > 1;
  return (
    <section aria-labelledby={id} className="shell py-8 md:py-12" {...mark}>
      <SectionHeading id={id} title={section.title ?? "Training plans"}>
        <MoreLink href="/plans/finder">Find the one that fits you</MoreLink>
      </SectionHeading>
      {isGrouped ? (
        <div className="grid gap-10">
          {sports.map((sport) => (
            <div key={sport ?? ""} className="grid gap-4">
              <h3 className="text-2xl">{sport ?? "Other plans"}</h3>
              <PlanList plans={plans.filter((plan) => plan.sport?.title === sport)} heading="h4" />
            </div>
          ))}
        </div>
      ) : (
        <PlanList plans={plans} />
      )}
    </section>
  );
}
