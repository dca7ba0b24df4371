import type { BodyMapRegion } from "./body-map.ts";
import type { CategoryOption } from "./content/category.ts";
import type { FilterGroup, FilterOption } from "./guide-filters.ts";

/** A body area with guides, and the parts of the drawing that lead to it. */
export type BodyArea = FilterOption & { regions: BodyMapRegion[] };

/**
 * The body areas that have guides, in the editors' order. A part of the drawing leads to one place: when two
 * areas claim it, to the first.
 */
export function areasOf(filters: FilterGroup[], categories: CategoryOption[]): BodyArea[] {
  const taken = new Set<BodyMapRegion>();
  const options = filters.find(({ kind }) => kind === "bodyArea")?.options ?? [];
  return options.map((option) => {
    const own = categories.find(({ _id }) => _id === option.category._id)?.bodyMapRegions ?? [];
    const regions = own.filter((region) => !taken.has(region));
    for (const region of regions) taken.add(region);
    return { ...option, regions };
  });
}
