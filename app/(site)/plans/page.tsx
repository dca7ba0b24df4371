import type { Metadata } from "next";
import { EmptyNote } from "@/components/empty-note.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { PlanComparison } from "@/components/plan/plan-comparison.tsx";
import { PlanList } from "@/components/plan/plan-list.tsx";
import { Promo } from "@/components/promo.tsx";
import { SectionHeading } from "@/components/section-heading.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { breadcrumbData } from "@/lib/structured-data.ts";
import { editOf } from "@/sanity/edit.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { getTrainingPlanCards } from "@/sanity/queries/training-plans.ts";
import { pageMetadata } from "../page-metadata.ts";
import { getSite } from "../site.ts";

const title = "Training plans";
const standfirst =
  "Every plan shows its weeks, its hours and what you need before you start. Compare first, then choose.";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description: standfirst, path: "/plans" });
}

export default async function PlansPage() {
  const [plans, settings, site] = await Promise.all([
    getTrainingPlanCards(),
    getSiteSettings(),
    getSite(),
  ]);
  const editSettings = await editOf({ _id: "siteSettings", _type: "siteSettings" });
  return (
    <main id="content" tabIndex={-1} data-part="/plans" className="outline-none">
      <PageHeading title={title} standfirst={standfirst} />
      <div className="shell grid gap-14 py-10 md:gap-20 md:py-16">
        {plans.length > 0 ? (
          <PlanList plans={plans} heading="h2" />
        ) : (
          <EmptyNote>There are no plans yet.</EmptyNote>
        )}
        {plans.length > 1 && (
          <section aria-labelledby="comparison">
            <SectionHeading id="comparison" title="Side by side" />
            <PlanComparison plans={plans} />
          </section>
        )}
      </div>
      {settings.promo && <Promo promo={settings.promo} edit={editSettings} />}
      <StructuredData
        data={[
          breadcrumbData(site, [
            { name: site.name, path: "/" },
            { name: title, path: "/plans" },
          ]),
        ]}
      />
    </main>
  );
}
