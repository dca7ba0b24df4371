import type { Metadata } from "next";
import { FeaturedGuides } from "@/components/featured-guides.tsx";
import { CoachCard } from "@/components/coach/coach-card.tsx";
import { HomeHero } from "@/components/home-hero.tsx";
import { MoreLink } from "@/components/more-link.tsx";
import { PlanList } from "@/components/plan/plan-list.tsx";
import { Promo } from "@/components/promo.tsx";
import { Questions } from "@/components/questions.tsx";
import { SectionHeading } from "@/components/section-heading.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { organizationData, websiteData } from "@/lib/structured-data.ts";
import { editOf } from "@/sanity/edit.ts";
import { getHome } from "@/sanity/queries/home.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { pageMetadata } from "./page-metadata.ts";
import { getSite } from "./site.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline, description, seo } = await getSiteSettings();
  const title = [name, tagline].filter(Boolean).join(": ");
  return pageMetadata({ title, description, path: "/", seo, isWhole: true });
}

export default async function HomePage() {
  const [settings, { home, newestGuides, plans }, site] = await Promise.all([
    getSiteSettings(),
    getHome(),
    getSite(),
  ]);
  const edit = await editOf({ _id: "siteSettings", _type: "siteSettings" });
  // Newest guides that the editor has not chosen follow the chosen ones, so that a new guide is seen at once.
  const chosen = new Set(home.featuredGuides.map(({ _id }) => _id));
  const guides = [
    ...home.featuredGuides,
    ...newestGuides.filter(({ _id }) => !chosen.has(_id)),
  ].slice(0, 6);
  const shownPlans = home.featuredPlans.length > 0 ? home.featuredPlans : plans.slice(0, 3);

  return (
    <main id="content" tabIndex={-1} className="outline-none">
      <HomeHero
        heading={home.heading ?? settings.name}
        standfirst={home.standfirst ?? settings.description}
        ways={home.ways}
        edit={edit}
      />
      <div className="shell grid gap-16 py-14 md:gap-24 md:py-20">
        {guides.length > 0 && (
          <section aria-labelledby="guides" {...edit("home.featuredGuides")}>
            <SectionHeading id="guides" title="Guides">
              <MoreLink href="/guides">See all guides</MoreLink>
            </SectionHeading>
            <FeaturedGuides articles={guides} />
          </section>
        )}
        {shownPlans.length > 0 && (
          <section aria-labelledby="plans" {...edit("home.featuredPlans")}>
            <SectionHeading id="plans" title="Training plans">
              <MoreLink href="/plans">
                {plans.length > shownPlans.length
                  ? `Compare all ${plans.length} plans`
                  : "Compare the plans"}
              </MoreLink>
            </SectionHeading>
            <PlanList plans={shownPlans} />
          </section>
        )}
        {home.coach && (
          <section aria-labelledby="coach" {...edit("home.coach")}>
            <SectionHeading id="coach" title="Your coach" />
            <CoachCard coach={home.coach} />
          </section>
        )}
        {home.faqs.length > 0 && (
          <section
            aria-labelledby="questions"
            className="grid gap-x-12 gap-y-4 border-t-4 border-ink pt-4 lg:grid-cols-12"
            {...edit("home.faqs")}
          >
            <div className="lg:col-span-4">
              <h2 id="questions" className="text-3xl">
                What people ask first
              </h2>
              <MoreLink href="/faq">See all questions</MoreLink>
            </div>
            <div className="lg:col-span-8">
              <Questions faqs={home.faqs} />
            </div>
          </section>
        )}
      </div>
      {settings.promo && <Promo promo={settings.promo} edit={edit} />}
      <StructuredData data={[organizationData(site, settings), websiteData(site, settings)]} />
    </main>
  );
}
