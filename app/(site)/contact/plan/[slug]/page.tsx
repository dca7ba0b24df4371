import type { Metadata } from "next";
import { addressOf } from "@/lib/addresses.ts";
import { readParam } from "@/lib/route-param.ts";
import { getTrainingPlan, getTrainingPlanSlugs } from "@/sanity/queries/training-plans.ts";
import { Missing } from "../../../missing.tsx";
import { missingMetadata, pageMetadata } from "../../../page-metadata.ts";
import { getSite } from "../../../site.ts";
import { ContactView } from "../../contact-view.tsx";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = getTrainingPlanSlugs;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const plan = await getTrainingPlan(readParam((await params).slug));
  if (!plan) return missingMetadata;
  // To a search engine this is the contact page once more.
  return pageMetadata({
    title: `Ask about ${plan.title}`,
    path: "/contact",
    seo: { noIndex: true },
  });
}

/** The contact page with a plan filled in. */
export default async function AskAboutPlanPage({ params }: Props) {
  const slug = readParam((await params).slug);
  const [plan, site] = await Promise.all([getTrainingPlan(slug), getSite()]);
  if (!plan) return <Missing path={`/contact/plan/${slug}`} />;
  return (
    <ContactView
      title="Ask about this plan"
      standfirst={`${plan.title}. Tell us your event, its date and how many hours a week you have.`}
      crumbs={[
        { name: site.name, path: "/" },
        { name: plan.title, path: addressOf(plan) ?? "/plans" },
        { name: "Ask about this plan", path: "" },
      ]}
      subject={plan._id}
    />
  );
}
