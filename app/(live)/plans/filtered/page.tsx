import type { Metadata } from "next";
import { planFilterChoices, planFiltersOf } from "@/lib/plan-filters.ts";
import { getTrainingPlanFacts } from "@/sanity/queries/training-plans.ts";
import { pageMetadata } from "../../../(site)/page-metadata.ts";
import { plansStandfirst, plansTitle, PlansView } from "../../../(site)/plans/plans-view.tsx";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** One list of many: search engines keep the whole one. */
export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: plansTitle,
    description: plansStandfirst,
    path: "/plans",
    seo: { noIndex: true },
  });
}

/** `/plans?sport=…`: next.config.js leads here what has a filter behind the question mark. */
export default async function FilteredPlansPage({ searchParams }: Props) {
  const [plans, params] = await Promise.all([getTrainingPlanFacts(), searchParams]);
  return <PlansView plans={plans} filters={planFiltersOf(params, planFilterChoices(plans))} />;
}
