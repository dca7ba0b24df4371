import type { ReactNode } from "react";
import { EmptyNote } from "@/components/empty-note.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { PlanFilterForm } from "@/components/plan/plan-filter-form.tsx";
import { PlanGroups } from "@/components/plan/plan-groups.tsx";
import { Promo } from "@/components/promo.tsx";
import { SectionHeading } from "@/components/section-heading.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { Arrow } from "@/components/arrow.tsx";
import type { TrainingPlanFacts } from "@/lib/content/training-plan.ts";
import { addressOf } from "@/lib/addresses.ts";
import {
  filterPlans,
  planFilterChoices,
  type PlanFilters,
  plansInWords,
} from "@/lib/plan-filters.ts";
import { breadcrumbData, listData } from "@/lib/structured-data.ts";
import { editOf } from "@/sanity/edit.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { getSite } from "../site.ts";

export const plansTitle = "Training plans";
export const plansStandfirst =
  "Every plan shows its weeks, its hours and what you need before you start. Compare first, then choose.";

type Props = { plans: TrainingPlanFacts[]; filters: PlanFilters };

/** Lets every plan through. */
export const noFilters: PlanFilters = {};

/** The list of plans, all of them or those that pass the filters. */
export async function PlansView({ plans, filters }: Props) {
  const [settings, site, edit] = await Promise.all([
    getSiteSettings(),
    getSite(),
    editOf({ _id: "siteSettings", _type: "siteSettings" }),
  ]);
  return (
    <main id="content" tabIndex={-1} data-part="/plans" className="outline-none">
      <PageHeading title={plansTitle} standfirst={plansStandfirst}>
        {plans.length > 1 && (
          <p className="mt-2">
            <a href="/plans/finder" className="button">
              Find my plan in five questions <Arrow />
            </a>
          </p>
        )}
      </PageHeading>
      <div className="shell grid gap-12 py-10 md:gap-16 md:py-16">
        {plans.length > 1 && (
          <PlanFilterForm choices={planFilterChoices(plans)} filters={filters} />
        )}
        {plans.length > 0 ? (
          <Found plans={plans} filters={filters} />
        ) : (
          <EmptyNote>There are no plans yet.</EmptyNote>
        )}
      </div>
      {settings.promo && <Promo promo={settings.promo} edit={edit} />}
      <StructuredData
        data={[
          breadcrumbData(site, [
            { name: site.name, path: "/" },
            { name: plansTitle, path: "/plans" },
          ]),
          listData(
            site,
            plansTitle,
            filterPlans(plans, filters).matching.map((plan) => ({
              name: plan.title,
              path: addressOf(plan),
            })),
          ),
        ]}
      />
    </main>
  );
}

/** What the filters leave; where that is nothing, what comes nearest. */
function Found({ plans, filters }: Props) {
  const isFiltered = Object.keys(filters).length > 0;
  const { matching, nearest } = filterPlans(plans, filters);
  if (matching.length > 0) {
    return (
      <div className="grid gap-8">
        {isFiltered && <Count>{`${plansInWords(matching.length)} of ${plans.length}`}</Count>}
        <PlanGroups plans={matching} />
      </div>
    );
  }
  return (
    <div className="grid gap-10">
      <div className="grid gap-3">
        <Count>{`${plansInWords(0)} of ${plans.length} fits all of that`}</Count>
        <p className="max-w-measure">
          These come nearest. Or{" "}
          <a href="/contact" className="text-link">
            tell us what you need
          </a>{" "}
          and we say what is possible.
        </p>
      </div>
      <div>
        <SectionHeading id="nearest" title="The nearest plans" />
        <PlanGroups plans={nearest} />
      </div>
    </div>
  );
}

/** How many plans there are, said aloud when the page has come. */
function Count({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="font-display text-2xl font-bold">
      {children}
    </p>
  );
}
