import { addressOf } from "./addresses.ts";
import { categoryKinds, type CategoryLabel } from "./content/category.ts";

/** A guide as far as lists have to know it: which one it is, and the ids of its categories. */
export type GuideEntry = { id: string; categories: string[] };

type Kind = (typeof categoryKinds)[number];

export type FilterOption = {
  category: CategoryLabel;
  /** How many guides are left once the option is chosen; never none. */
  count: number;
  href: string;
};

export type FilterGroup = { kind: Kind; options: FilterOption[] };

/** A category of no kind stands with the topics. */
const kindOf = ({ kind }: CategoryLabel): Kind => kind ?? "topic";

/**
 * The categories that an address names, at most one of each kind, in the order that addresses have.
 *
 * @returns `undefined` when a category does not exist, or two are of one kind
 */
export function selectionOf<C extends CategoryLabel>(
  slugs: string[],
  categories: C[],
): C[] | undefined {
  const chosen = slugs.map((slug) => categories.find((category) => category.slug === slug));
  const found = chosen.filter((category) => category !== undefined);
  const kinds = new Set(found.map(kindOf));
  return found.length === slugs.length && kinds.size === slugs.length ? inOrder(found) : undefined;
}

/**
 * The one address of a page of guides: all guides, the hub of a category, or several categories at once.
 * A list that is filtered by one category is that category's hub, so that no two pages list the same.
 */
export function listAddress(selection: CategoryLabel[], page = 1): string {
  const [first, second] = selection;
  const slugs = inOrder(selection).map(({ slug }) => encodeURIComponent(slug));
  const base = second
    ? `/guides/for/${slugs.join("/")}`
    : ((first && addressOf({ ...first, _type: "category" })) ?? "/guides");
  return page > 1 ? `${base}/page/${page}` : base;
}

/** The guides that belong to every category of a selection. */
export function matchingGuides(guides: GuideEntry[], selection: CategoryLabel[]): GuideEntry[] {
  return guides.filter(({ categories }) => selection.every(({ _id }) => categories.includes(_id)));
}

/**
 * What can be chosen on top of a selection, with the number of guides that each choice leaves. What would
 * leave none is not offered, nor is a second category of a kind.
 *
 * @param guides those that the selection leaves
 */
export function filterGroups(
  guides: GuideEntry[],
  categories: CategoryLabel[],
  selection: CategoryLabel[],
): FilterGroup[] {
  const counts = new Map<string, number>();
  for (const guide of guides)
    for (const id of new Set(guide.categories)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const chosen = new Set(selection.map(kindOf));
  return categoryKinds
    .filter((kind) => !chosen.has(kind))
    .map((kind) => ({
      kind,
      options: categories
        .filter((category) => kindOf(category) === kind)
        .map((category) => ({
          category,
          count: counts.get(category._id) ?? 0,
          href: listAddress([...selection, category]),
        }))
        .filter(({ count }) => count > 0),
    }))
    .filter(({ options }) => options.length > 0);
}

/** "1 guide", "12 guides". */
export function guidesInWords(count: number): string {
  return count === 1 ? "1 guide" : `${count} guides`;
}

function inOrder<C extends CategoryLabel>(selection: C[]): C[] {
  return selection.toSorted(
    (a, b) => categoryKinds.indexOf(kindOf(a)) - categoryKinds.indexOf(kindOf(b)),
  );
}
