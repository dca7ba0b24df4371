import type { ArticleCard } from "@/lib/content/article.ts";
import type { CategoryLabel } from "@/lib/content/category.ts";
import { guidesInWords, listAddress } from "@/lib/guide-filters.ts";
import type { Page } from "@/lib/pagination.ts";
import { LeadArticleCard } from "../article-card.tsx";
import { ArticleList } from "../article-list.tsx";
import { EmptyNote } from "../empty-note.tsx";
import { MoreLink } from "../more-link.tsx";
import { SectionHeading } from "../section-heading.tsx";
import { Pagination } from "./pagination.tsx";

type Props = {
  page: Page<ArticleCard>;
  selection: CategoryLabel[];
  /** Nothing large stands above the guides, so the first picture is what a visitor sees first. */
  isHero?: boolean;
};

/** A page of guides, headed by how many there are, with the ways to the other pages. */
export function GuideResults({ page, selection, isHero }: Props) {
  const [lead, ...others] = page.items;
  const heading = [
    guidesInWords(page.total),
    ...(page.pages > 1 ? [`page ${page.number} of ${page.pages}`] : []),
  ].join(", ");
  return (
    <section aria-labelledby="guides">
      <SectionHeading id="guides" title={heading}>
        {selection.length > 0 && <MoreLink href="/guides">See all guides</MoreLink>}
      </SectionHeading>
      <div className="grid gap-14">
        {lead ? (
          <LeadArticleCard article={lead} heading="h3" moves isHero={isHero} />
        ) : (
          <EmptyNote>There are no guides yet.</EmptyNote>
        )}
        {others.length > 0 && <ArticleList articles={others} moves />}
        <Pagination
          number={page.number}
          pages={page.pages}
          hrefOf={(number) => listAddress(selection, number)}
        />
      </div>
    </section>
  );
}
