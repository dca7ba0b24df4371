import type { ArticleCard as ArticleCardData } from "@/lib/content/article.ts";
import { ArticleCard, LeadArticleCard } from "../article-card.tsx";
import { ArticleList } from "../article-list.tsx";

/** A few guides: one that leads, two at its side as far as there is room, the others below. */
export function FeaturedGuides({ articles }: { articles: ArticleCardData[] }) {
  const [lead, ...others] = articles;
  if (!lead) return null;
  if (others.length === 0) return <LeadArticleCard article={lead} heading="h3" />;
  const beside = others.slice(0, 2);
  const below = others.slice(2);
  return (
    <div className="grid gap-12">
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-12">
        <div className="lg:col-span-8">
          <ArticleCard article={lead} size="lead" />
        </div>
        <ul className="grid content-start gap-10 sm:max-lg:grid-cols-2 lg:col-span-4">
          {beside.map((article) => (
            <li key={article._id}>
              <ArticleCard article={article} size="brief" />
            </li>
          ))}
        </ul>
      </div>
      {below.length > 0 && <ArticleList articles={below} />}
    </div>
  );
}
