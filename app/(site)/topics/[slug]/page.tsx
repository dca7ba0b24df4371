import type { Metadata } from "next";
import { LeadArticleCard } from "@/components/article-card.tsx";
import { ArticleList } from "@/components/article-list.tsx";
import { Breadcrumbs } from "@/components/breadcrumbs.tsx";
import { EmptyNote } from "@/components/empty-note.tsx";
import { MoreLink } from "@/components/more-link.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { PlanList } from "@/components/plan/plan-list.tsx";
import { SectionHeading } from "@/components/section-heading.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { SimpleText } from "@/components/text/simple-text.tsx";
import { addressOf } from "@/lib/addresses.ts";
import { readParam } from "@/lib/route-param.ts";
import { breadcrumbData } from "@/lib/structured-data.ts";
import { editOf } from "@/sanity/edit.ts";
import { getTopic, getTopicSlugs } from "@/sanity/queries/categories.ts";
import { Missing } from "../../missing.tsx";
import { missingMetadata, pageMetadata } from "../../page-metadata.ts";
import { getSite } from "../../site.ts";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = getTopicSlugs;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await getTopic(readParam((await params).slug));
  if (!found) return missingMetadata;
  const { title, summary } = found.category;
  return pageMetadata({
    title,
    description: summary,
    path: addressOf(found.category),
    picture: found.articles[0]?.cover,
  });
}

export default async function TopicPage({ params }: Props) {
  const slug = readParam((await params).slug);
  const found = await getTopic(slug);
  if (!found) return <Missing path={`/topics/${slug}`} />;

  const { category, articles, plans } = found;
  const [edit, site] = await Promise.all([editOf(category), getSite()]);
  const [lead, ...others] = articles;
  const crumbs = [
    { name: site.name, path: "/" },
    { name: "Guides", path: "/guides" },
    { name: category.title, path: addressOf(category) ?? "/guides" },
  ];
  return (
    <main id="content" tabIndex={-1} data-part="/guides" className="outline-none">
      <PageHeading
        title={category.title}
        standfirst={category.summary}
        above={<Breadcrumbs crumbs={crumbs} />}
        edit={edit}
        fields={{ title: "title", standfirst: "summary" }}
      />
      <div className="shell grid gap-14 py-10 md:gap-20 md:py-16">
        {category.intro.length > 0 && (
          <div className="prose max-w-measure text-lg" {...edit("intro")}>
            <SimpleText value={category.intro} />
          </div>
        )}
        {lead && (
          <section aria-labelledby="guides">
            <SectionHeading id="guides" title="Guides">
              <MoreLink href="/guides">See all guides</MoreLink>
            </SectionHeading>
            <div className="grid gap-14">
              <LeadArticleCard article={lead} heading="h3" moves />
              {others.length > 0 && <ArticleList articles={others} moves />}
            </div>
          </section>
        )}
        {plans.length > 0 && (
          <section aria-labelledby="plans">
            <SectionHeading id="plans" title="Training plans">
              <MoreLink href="/plans">Compare all plans</MoreLink>
            </SectionHeading>
            <PlanList plans={plans} />
          </section>
        )}
        {!lead && plans.length === 0 && (
          <EmptyNote>
            There is nothing on this topic yet.{" "}
            <a href="/guides" className="text-link">
              See all guides
            </a>
          </EmptyNote>
        )}
      </div>
      <StructuredData data={[breadcrumbData(site, crumbs)]} />
    </main>
  );
}
