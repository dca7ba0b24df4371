import type { Metadata } from "next";
import { Plan } from "@/components/plan/plan.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { addressOf } from "@/lib/addresses.ts";
import { readParam } from "@/lib/route-param.ts";
import { breadcrumbData, planData } from "@/lib/structured-data.ts";
import { editOf } from "@/sanity/edit.ts";
import { getTrainingPlan, getTrainingPlanSlugs } from "@/sanity/queries/training-plans.ts";
import { Missing } from "../../missing.tsx";
import { missingMetadata, pageMetadata } from "../../page-metadata.ts";
import { getSite } from "../../site.ts";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = getTrainingPlanSlugs;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const plan = await getTrainingPlan(readParam((await params).slug));
  if (!plan) return missingMetadata;
  const { title, standfirst, cover, seo } = plan;
  return pageMetadata({
    title,
    description: standfirst,
    path: addressOf(plan),
    picture: cover,
    seo,
  });
}

export default async function PlanPage({ params }: Props) {
  const slug = readParam((await params).slug);
  const plan = await getTrainingPlan(slug);
  if (!plan) return <Missing path={`/plans/${slug}`} />;

  const [edit, site] = await Promise.all([editOf(plan), getSite()]);
  const crumbs = [
    { name: site.name, path: "/" },
    { name: "Training plans", path: "/plans" },
    { name: plan.title, path: addressOf(plan) ?? "/plans" },
  ];
  return (
    <main id="content" tabIndex={-1} data-part="/plans" className="outline-none">
      <Plan plan={plan} crumbs={crumbs} edit={edit} />
      <StructuredData data={[planData(site, plan), breadcrumbData(site, crumbs)]} />
    </main>
  );
}
