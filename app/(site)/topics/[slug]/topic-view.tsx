import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/breadcrumbs.tsx";
import { EmptyNote } from "@/components/empty-note.tsx";
import { GuideFilters } from "@/components/lists/guide-filters.tsx";
import { GuideResults } from "@/components/lists/guide-results.tsx";
import { MoreLink } from "@/components/more-link.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { PlanList } from "@/components/plan/plan-list.tsx";
import { SectionHeading } from "@/components/section-heading.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { SimpleText } from "@/components/text/simple-text.tsx";
import { addressOf } from "@/lib/addresses.ts";
import { listAddress } from "@/lib/guide-filters.ts";
import { breadcrumbData, listData } from "@/lib/structured-data.ts";
import { editOf } from "@/sanity/edit.ts";
import { getTopic } from "@/sanity/queries/categories.ts";
import { getGuideList } from "../../guides/guide-list.ts";
import { listMetadata } from "../../guides/list-metadata.ts";
import { Missing } from "../../missing.tsx";
import { missingMetadata } from "../../page-metadata.ts";
import { getSite } from "../../site.ts";

/** A hub with one page of its guides; `undefined` where there is no such page. */
async function find(slug: string, number: number) {
  const topic = await getTopic(slug);
  const list = topic && (await getGuideList([topic.category], number));
  return list && { ...topic, ...list };
}

/** What search engines see of a page of a hub. */
export async function topicMetadata(slug: string, number: number): Promise<Metadata> {
  const found = await find(slug, number);
  if (!found) return missingMetadata;
  const { category, page } = found;
  return listMetadata({
    title: category.title,
    description: category.summary,
    selection: [category],
    page,
  });
}

/** A page of a hub: the first has the introduction and the plans, each has a stretch of the guides. */
export async function TopicView({ slug, number }: { slug: string; number: number }) {
  const found = await find(slug, number);
  if (!found) {
    const path = `/topics/${slug}`;
    return <Missing path={number > 1 ? `${path}/page/${number}` : path} />;
  }

  const { category, page, filters } = found;
  const isFirst = number === 1;
  const plans = isFirst ? found.plans : [];
  const [edit, site] = await Promise.all([editOf(category), getSite()]);
  const crumbs = [
    { name: site.name, path: "/" },
    { name: "Guides", path: "/guides" },
    { name: category.title, path: listAddress([category]) },
    ...(isFirst ? [] : [{ name: `Page ${number}`, path: listAddress([category], number) }]),
  ];
  return (
    <main id="content" tabIndex={-1} data-part="/guides" className="outline-none">
      <PageHeading
        title={category.title}
        standfirst={isFirst ? category.summary : undefined}
        above={<Breadcrumbs crumbs={crumbs} />}
        edit={edit}
        fields={{ title: "title", standfirst: "summary" }}
      />
      <div className="shell grid gap-12 py-10 md:gap-16 md:py-16">
        {isFirst && category.intro.length > 0 && (
          <div className="prose max-w-measure text-lg" {...edit("intro")}>
            <SimpleText value={category.intro} />
          </div>
        )}
        {page.total > 0 && (
          <>
            {/* With one guide there is nothing to narrow. */}
            {page.total > 1 && <GuideFilters groups={filters} selection={[category]} />}
            <GuideResults page={page} selection={[category]} />
          </>
        )}
        {plans.length > 0 && (
          <section aria-labelledby="plans">
            <SectionHeading id="plans" title="Training plans">
              <MoreLink href="/plans">Compare all plans</MoreLink>
            </SectionHeading>
            <PlanList plans={plans} />
          </section>
        )}
        {page.total === 0 && plans.length === 0 && (
          <EmptyNote>
            There is nothing on this topic yet.{" "}
            <a href="/guides" className="text-link">
              See all guides
            </a>
          </EmptyNote>
        )}
      </div>
      <StructuredData
        data={[
          breadcrumbData(site, crumbs),
          listData(
            site,
            category.title,
            [...page.items, ...plans].map((one) => ({ name: one.title, path: addressOf(one) })),
          ),
        ]}
      />
    </main>
  );
}
