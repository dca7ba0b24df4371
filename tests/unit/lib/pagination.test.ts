import { expect, it } from "vitest";
import { pageLinks, pageOf, readPageNumber } from "@/lib/pagination.ts";

const list = Array.from({ length: 27 }, (_, index) => index);

it("pages take a list apart without loss", () => {
  const pages = [1, 2, 3].map((number) => pageOf(list, number, 13));
  expect(pages.flatMap((page) => page?.items ?? [])).toEqual(list);
  expect(pages.map((page) => page?.items.length)).toEqual([13, 13, 1]);
  expect(pages[0]).toMatchObject({ number: 1, pages: 3, total: 27 });
});

it.each([0, -1, 4, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("there is no page %s", (number) => {
  expect(pageOf(list, number, 13)).toBeUndefined();
});

it("a full page has no empty one after it, and an empty list has one page", () => {
  expect(pageOf(list.slice(0, 26), 3, 13)).toBeUndefined();
  expect(pageOf([], 1)).toMatchObject({ items: [], pages: 1, total: 0 });
  expect(pageOf([], 2)).toBeUndefined();
});

it("a page has one address", () => {
  expect(["1", "2", "10"].map(readPageNumber)).toEqual([1, 2, 10]);
  for (const other of ["0", "02", "-1", "1.0", "1e3", " 1", "", "one", "9".repeat(9)])
    expect(readPageNumber(other), other).toBeUndefined();
});

it.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [2, 3, [1, 2, 3]],
  [1, 9, [1, 2, undefined, 9]],
  [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
  [9, 9, [1, undefined, 8, 9]],
])("on page %i of %i there are links to %o", (number, pages, links) => {
  expect(pageLinks(number, pages)).toEqual(links);
});
