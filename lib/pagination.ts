/** Guides on a page of a list: one across the whole width, and rows of three and of two that come out even. */
export const guidesPerPage = 13;

/** A stretch of a list that has a page of its own. */
export type Page<T> = {
  items: T[];
  /** Which page it is; the first is 1. */
  number: number;
  /** How many pages there are; an empty list has one, which says that it is empty. */
  pages: number;
  /** How many items there are on all pages. */
  total: number;
};

/** A page of a list, or `undefined` where the list has no such page. */
export function pageOf<T>(list: T[], number: number, perPage = guidesPerPage): Page<T> | undefined {
  const pages = Math.max(1, Math.ceil(list.length / perPage));
  if (!Number.isInteger(number) || number < 1 || number > pages) return undefined;
  const items = list.slice((number - 1) * perPage, number * perPage);
  return { items, number, pages, total: list.length };
}

/** The number in an address. One page has one address, so `02`, `+2` and `2.0` are none. */
export function readPageNumber(segment: string): number | undefined {
  return /^[1-9]\d{0,4}$/.test(segment) ? Number(segment) : undefined;
}

/** Page numbers worth a link of their own; `undefined` stands for those that are left out. */
export function pageLinks(number: number, pages: number): (number | undefined)[] {
  const shown = [...new Set([1, number - 1, number, number + 1, pages])]
    .filter((page) => page >= 1 && page <= pages)
    .toSorted((a, b) => a - b);
  return shown.flatMap((page, index) =>
    index > 0 && page - (shown[index - 1] ?? 0) > 1 ? [undefined, page] : [page],
  );
}
