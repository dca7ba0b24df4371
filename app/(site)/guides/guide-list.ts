import type { ArticleCard } from "@/lib/content/article.ts";
import type { CategoryOption } from "@/lib/content/category.ts";
import { type FilterGroup, filterGroups, matchingGuides } from "@/lib/guide-filters.ts";
import { type Page, pageOf } from "@/lib/pagination.ts";
import { getCategories } from "@/sanity/queries/categories.ts";
import { getCardsOf, getGuideEntries, getGuideEntriesOf } from "@/sanity/queries/guide-lists.ts";

export type GuideList = {
  page: Page<ArticleCard>;
  /** What the list can be narrowed by. */
  filters: FilterGroup[];
  categories: CategoryOption[];
};

/**
 * One page of the guides that belong to all chosen categories.
 *
 * @returns `undefined` where there is no such page
 */
export async function getGuideList(
  selection: { _id: string; title: string; slug: string }[],
  number: number,
): Promise<GuideList | undefined> {
  const [first] = selection;
  const [categories, found] = await Promise.all([
    getCategories(),
    first ? getGuideEntriesOf(first._id) : getGuideEntries(),
  ]);
  const guides = matchingGuides(found, selection);
  const page = pageOf(guides, number);
  if (!page) return undefined;
  return {
    page: { ...page, items: await getCardsOf(page.items.map(({ id }) => id)) },
    filters: filterGroups(guides, categories, selection),
    categories,
  };
}
