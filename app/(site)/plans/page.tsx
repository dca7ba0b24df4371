import type { Metadata } from "next";
import { getTrainingPlanFacts } from "@/sanity/queries/training-plans.ts";
import { pageMetadata } from "../page-metadata.ts";
import { noFilters, plansStandfirst, plansTitle, PlansView } from "./plans-view.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title: plansTitle, description: plansStandfirst, path: "/plans" });
}

export default async function PlansPage() {
  return <PlansView plans={await getTrainingPlanFacts()} filters={noFilters} />;
}
