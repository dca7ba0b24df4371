import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/breadcrumbs.tsx";
import { EmptyNote } from "@/components/empty-note.tsx";
import { MoreLink } from "@/components/more-link.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { ComparisonChoice } from "@/components/plan/comparison-choice.tsx";
import { PlanComparison } from "@/components/plan/plan-comparison.tsx";
import { comparedPlans } from "@/lib/plan-comparison.ts";
import { getTrainingPlanFacts } from "@/sanity/queries/training-plans.ts";
import { pageMetadata } from "../../../(site)/page-metadata.ts";
import { getSite } from "../../../(site)/site.ts";

type Props = { searchParams: Promise<{ plan?: string | string[] }> };

const title = "Compare plans";
const standfirst = "Up to three plans side by side. What differs is marked.";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title,
    description: standfirst,
    path: "/plans/compare",
    seo: { noIndex: true },
  });
}

export default async function ComparePage({ searchParams }: Props) {
  const [plans, { plan: asked }, site] = await Promise.all([
    getTrainingPlanFacts(),
    searchParams,
    getSite(),
  ]);
  const { compared, isTooMany } = comparedPlans(asked, plans);
  return (
    <main id="content" tabIndex={-1} data-part="/plans" className="outline-none">
      <PageHeading
        title={title}
        standfirst={standfirst}
        above={
          <Breadcrumbs
            crumbs={[
              { name: site.name, path: "/" },
              { name: "Training plans", path: "/plans" },
              { name: title, path: "/plans/compare" },
            ]}
          />
        }
      />
      <div className="shell grid gap-12 py-10 md:py-16">
        {isTooMany && (
          <p role="status" className="rounded-sm border-l-8 border-caution bg-caution-tint p-4">
            Three plans fit side by side: these are the first three that you ticked.
          </p>
        )}
        {compared.length > 1 && <PlanComparison plans={compared} />}
        {compared.length === 1 && (
          <p role="status" className="text-lg">
            You chose one plan. Tick another one to compare it with.
          </p>
        )}
        {plans.length > 0 ? (
          <ComparisonChoice plans={plans} chosen={compared} />
        ) : (
          <EmptyNote>There are no plans yet.</EmptyNote>
        )}
        {plans.length > 1 && (
          <p>
            <MoreLink href="/plans/finder">Not sure? Find your plan in five questions</MoreLink>
          </p>
        )}
      </div>
    </main>
  );
}
