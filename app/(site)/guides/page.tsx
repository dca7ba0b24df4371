import type { Metadata } from "next";
import { LeadArticleCard } from "@/components/article-card.tsx";
import { ArticleList } from "@/components/article-list.tsx";
import { EmptyNote } from "@/components/empty-note.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { TopicLinks } from "@/components/topic-links.tsx";
import { breadcrumbData } from "@/lib/structured-data.ts";
import { getArticleCards } from "@/sanity/queries/articles.ts";
import { getTopics } from "@/sanity/queries/categories.ts";
import { pageMetadata } from "../page-metadata.ts";
import { getSite } from "../site.ts";

const title = "Guides";
const standfirst =
  "What hurts, what helps, and how to train. Every guide names its sources and the day it was last reviewed.";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description: standfirst, path: "/guides" });
}

export default async function GuidesPage() {
  const [articles, topics, site] = await Promise.all([getArticleCards(), getTopics(), getSite()]);
  const [lead, ...others] = articles;
  return (
    <main id="content" tabIndex={-1} data-part="/guides" className="outline-none">
      <PageHeading title={title} standfirst={standfirst} />
      <div className="shell grid gap-14 py-10 md:gap-20 md:py-16">
        {lead ? (
          <LeadArticleCard article={lead} moves isHero />
        ) : (
          <EmptyNote>There are no guides yet.</EmptyNote>
        )}
        <TopicLinks topics={topics.filter(({ count }) => count > 0)} />
        {others.length > 0 && <ArticleList articles={others} heading="h2" moves />}
      </div>
      <StructuredData
        data={[
          breadcrumbData(site, [
            { name: site.name, path: "/" },
            { name: title, path: "/guides" },
          ]),
        ]}
      />
    </main>
  );
}
