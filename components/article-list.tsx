import type { ArticleCard as ArticleCardData } from "@/lib/content/article.ts";
import { ArticleCard } from "./article-card.tsx";

type Props = { articles: ArticleCardData[]; heading?: "h2" | "h3"; moves?: boolean };

/** Guides side by side, as many as the screen takes. */
export function ArticleList({ articles, heading, moves }: Props) {
  // Two or four would leave a hole in rows of three.
  const isSmall = articles.length === 2 || articles.length === 4;
  return (
    <ul className={`late grid gap-x-8 gap-y-12 sm:grid-cols-2 ${isSmall ? "" : "lg:grid-cols-3"}`}>
      {articles.map((article) => (
        <li key={article._id}>
          <ArticleCard article={article} heading={heading} moves={moves} />
        </li>
      ))}
    </ul>
  );
}
