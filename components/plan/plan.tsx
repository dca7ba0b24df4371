import { numberCitations, textsOf } from "@/lib/citations.ts";
import type { Edit } from "@/lib/content/edit.ts";
import type { TrainingPlan } from "@/lib/content/training-plan.ts";
import { sessionsInWords } from "@/lib/plan-words.ts";
import type { Crumb } from "@/lib/structured-data.ts";
import { outlineOf } from "@/lib/table-of-contents.ts";
import { CoachCard } from "../coach/coach-card.tsx";
import { SourceList } from "../guide/source-list.tsx";
import { Questions } from "../questions.tsx";
import { SectionHeading } from "../section-heading.tsx";
import { Body } from "../text/body.tsx";
import { LoadChart } from "./load-chart.tsx";
import { PhaseList } from "./phase-list.tsx";
import { PlanCard } from "./plan-card.tsx";
import { PlanFacts } from "./plan-facts.tsx";
import { PlanFit } from "./plan-fit.tsx";
import { PlanHead } from "./plan-head.tsx";
import { PlanOffer } from "./plan-offer.tsx";
import { SampleWeek } from "./sample-week.tsx";

type Props = { plan: TrainingPlan; crumbs: Crumb[]; edit: Edit };

/** Ids of the page's own parts, which no heading of the text may take. */
const ownIds = [
  "content",
  "menu",
  "offer",
  "fit",
  "load",
  "week",
  "equipment",
  "questions",
  "coach",
  "alternatives",
  "sources",
];

/** A plan with everything that somebody needs to know before buying it. */
export function Plan({ plan, crumbs, edit }: Props) {
  const sessions = sessionsInWords(plan.sessionsPerWeek);
  const citations = numberCitations([
    ...textsOf(plan.body),
    ...plan.faqs.map(({ answer }) => answer),
  ]);
  const hasLoad = plan.weeklyLoad.length > 1 || plan.phases.length > 0;
  return (
    <>
      <PlanHead plan={plan} crumbs={crumbs} edit={edit} />
      <div className="shell grid gap-x-14 gap-y-14 py-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr] lg:py-14">
        <div className="grid content-start gap-14 empty:hidden">
          <PlanFacts plan={plan} />
          <PlanFit plan={plan} />
        </div>
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <div className="lg:sticky lg:top-6">
            <PlanOffer plan={plan} edit={edit} />
          </div>
        </div>
        <div className="late grid min-w-0 content-start gap-14 empty:hidden lg:col-start-1">
          {hasLoad && (
            <section aria-labelledby="load" className="grid gap-6" {...edit("weeklyLoad")}>
              <h2 id="load" className="text-3xl">
                How it builds
              </h2>
              <LoadChart plan={plan} />
              <PhaseList phases={plan.phases} />
            </section>
          )}
          {(plan.sampleWeek.length > 0 || sessions) && (
            <section aria-labelledby="week" className="grid gap-5" {...edit("sampleWeek")}>
              <h2 id="week" className="text-3xl">
                What a week looks like
              </h2>
              {sessions && (
                <p>
                  <strong>Sessions in a week:</strong> {sessions}.
                </p>
              )}
              <SampleWeek days={plan.sampleWeek} />
            </section>
          )}
          {plan.equipment.length > 0 && (
            <section aria-labelledby="equipment" className="grid gap-4" {...edit("equipment")}>
              <h2 id="equipment" className="text-3xl">
                What you need
              </h2>
              <ul className="flex flex-wrap gap-2">
                {plan.equipment.map((item, index) => (
                  <li
                    key={index}
                    className="rounded-sm border border-rule bg-card px-4 py-2 text-base"
                  >
                    {item}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {plan.body.length > 0 && (
            <div className="prose max-w-measure">
              <Body
                value={plan.body}
                outline={outlineOf(plan.body, ownIds)}
                citations={citations}
                edit={edit}
              />
            </div>
          )}
          {plan.faqs.length > 0 && (
            <section aria-labelledby="questions" {...edit("faqs")}>
              <h2 id="questions" className="mb-4 text-3xl">
                Questions about this plan
              </h2>
              <Questions faqs={plan.faqs} citations={citations} />
            </section>
          )}
          <SourceList sources={citations.sources} />
        </div>
      </div>
      <div className="late shell grid gap-16 pb-16 empty:hidden md:pb-24">
        {plan.coach && (
          <section aria-labelledby="coach" {...edit("coach")}>
            <SectionHeading id="coach" title="Who made it" />
            <CoachCard coach={plan.coach} />
          </section>
        )}
        {plan.alternatives.length > 0 && (
          <section aria-labelledby="alternatives" {...edit("alternatives")}>
            <SectionHeading id="alternatives" title="If it does not fit" />
            <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
              {plan.alternatives.map(({ _key, when, plan: other }) => (
                <li key={_key} className="flex flex-col gap-3">
                  <p className="font-display text-lg font-semibold">{when}</p>
                  <div className="grow">
                    <PlanCard plan={other} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
