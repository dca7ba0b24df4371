import { enquiryAddress } from "@/lib/addresses.ts";
import type { ArticleCard } from "@/lib/content/article.ts";
import type { Coach } from "@/lib/content/coach.ts";
import type { Edit } from "@/lib/content/edit.ts";
import type { TrainingPlanCard } from "@/lib/content/training-plan.ts";
import type { Crumb } from "@/lib/structured-data.ts";
import { Arrow } from "../arrow.tsx";
import { ArticleList } from "../article-list.tsx";
import { Breadcrumbs } from "../breadcrumbs.tsx";
import { PlanList } from "../plan/plan-list.tsx";
import { Portrait } from "../portrait.tsx";
import { SectionHeading } from "../section-heading.tsx";
import { SocialLinks } from "../social-links.tsx";
import { SimpleText } from "../text/simple-text.tsx";
import { Availability } from "./availability.tsx";
import { CredentialList } from "./credential-list.tsx";
import { PackageList } from "./package-list.tsx";
import { StatList } from "./stat-list.tsx";
import { TestimonialList } from "./testimonial-list.tsx";

type Props = {
  coach: Coach;
  articles: ArticleCard[];
  plans: TrainingPlanCard[];
  crumbs: Crumb[];
  edit: Edit;
};

/** A coach's own page. */
export function CoachProfile({ coach, articles, plans, crumbs, edit }: Props) {
  const facts = [
    {
      name: "Coaches",
      value: coach.specialities.join(", ") || coach.sports.map(({ title }) => title).join(", "),
    },
    { name: "Coaching since", value: coach.since && String(coach.since) },
    { name: "Where", value: coach.location },
    { name: "Time zone", value: coach.timeZone?.split("/").at(-1)?.replaceAll("_", " ") },
    {
      name: coach.languages.length > 1 ? "Languages" : "Language",
      value: coach.languages.join(", "),
    },
    { name: "Answers", value: coach.responseTime },
  ].filter(({ value }) => value);

  const hasStory = Boolean(coach.philosophy) || coach.bio.length > 0 || facts.length > 0;

  return (
    <>
      <header className="panel contours overflow-hidden">
        <div className="shell grid gap-8 pt-5 pb-10 lg:pt-8 lg:pb-16">
          <Breadcrumbs crumbs={crumbs} />
          <div className="grid items-center gap-x-12 gap-y-6 md:grid-cols-[auto_1fr]">
            <Portrait coach={coach} size="16rem" isHero className="size-32 md:size-64" />
            <div className="grid gap-4">
              {coach.role && (
                <p className="marker" {...edit("role")}>
                  {coach.role}
                </p>
              )}
              <h1 className="text-5xl font-extrabold tracking-[-0.035em]" {...edit("name")}>
                {coach.name}
              </h1>
              {coach.shortBio && (
                <p className="max-w-measure text-lg text-on-panel-soft" {...edit("shortBio")}>
                  {coach.shortBio}
                </p>
              )}
              {coach.availability && <Availability value={coach.availability} />}
              <div className="mt-2 flex flex-wrap items-center gap-x-8 gap-y-3">
                <a href={enquiryAddress("coach", coach.slug)} className="button">
                  {coach.availability === "waitingList"
                    ? "Join the waiting list"
                    : `Write to ${coach.name}`}{" "}
                  <Arrow />
                </a>
                <SocialLinks socials={coach.socials} label={`${coach.name} elsewhere`} />
              </div>
            </div>
          </div>
          {coach.stats.length > 0 && (
            <div className="border-t border-panel-rule pt-8" {...edit("stats")}>
              <StatList stats={coach.stats} />
            </div>
          )}
        </div>
      </header>
      <div className="late shell grid gap-16 py-12 md:gap-20 md:py-20">
        {hasStory && (
          <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
            <div className="grid content-start gap-8">
              {coach.philosophy && (
                <p
                  className="max-w-[30ch] font-display text-3xl font-bold tracking-tight text-balance text-pine"
                  {...edit("philosophy")}
                >
                  {coach.philosophy}
                </p>
              )}
              {coach.bio.length > 0 && (
                <div className="prose max-w-measure" {...edit("bio")}>
                  <SimpleText value={coach.bio} />
                </div>
              )}
            </div>
            {facts.length > 0 && (
              <dl className="content-start divide-y divide-rule border-y border-rule text-base">
                {facts.map(({ name, value }) => (
                  <div key={name} className="py-3">
                    <dt className="text-sm text-soft">{name}</dt>
                    <dd className="font-bold">{value}</dd>
                  </div>
                ))}
              </dl>
            )}
          </div>
        )}
        {coach.packages.length > 0 && (
          <section aria-labelledby="packages" {...edit("packages")}>
            <SectionHeading id="packages" title="Ways to be coached" />
            <PackageList packages={coach.packages} />
          </section>
        )}
        {coach.credentials.length > 0 && (
          <section aria-labelledby="credentials" {...edit("credentials")}>
            <SectionHeading id="credentials" title="Qualifications" />
            <CredentialList credentials={coach.credentials} />
          </section>
        )}
        {coach.testimonials.length > 0 && (
          <section aria-labelledby="testimonials" {...edit("testimonials")}>
            <SectionHeading id="testimonials" title="What athletes say" />
            <TestimonialList testimonials={coach.testimonials} />
          </section>
        )}
        {plans.length > 0 && (
          <section aria-labelledby="plans">
            <SectionHeading id="plans" title={`Plans by ${coach.name}`} />
            <PlanList plans={plans} />
          </section>
        )}
        {articles.length > 0 && (
          <section aria-labelledby="guides">
            <SectionHeading id="guides" title={`Guides by ${coach.name}`} />
            <ArticleList articles={articles} />
          </section>
        )}
      </div>
    </>
  );
}
