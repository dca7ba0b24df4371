import { describe, expect, it } from "vitest";
import { areasOf } from "@/lib/body-areas.ts";
import type { CategoryOption } from "@/lib/content/category.ts";
import {
  filterGroups,
  guidesInWords,
  listAddress,
  matchingGuides,
  selectionOf,
} from "@/lib/guide-filters.ts";

const category = (
  slug: string,
  kind?: CategoryOption["kind"],
  bodyMapRegions: CategoryOption["bodyMapRegions"] = [],
): CategoryOption => ({ _id: slug, title: slug, slug, kind, bodyMapRegions });

const running = category("running", "sport");
const cycling = category("cycling", "sport");
const knee = category("knee", "bodyArea", ["knee"]);
const kneecap = category("kneecap", "bodyArea", ["knee", "front-of-thigh"]);
const runnersKnee = category("runners-knee", "condition");
const loose = category("loose");
const unused = category("unused", "condition");
const all = [running, cycling, knee, kneecap, runnersKnee, loose, unused];

const guide = (id: string, ...categories: CategoryOption[]) => ({
  id,
  categories: categories.map(({ _id }) => _id),
});
const guides = [
  guide("a", running, knee, runnersKnee),
  guide("b", running, kneecap),
  guide("c", cycling, knee),
  guide("d", running, running, loose),
  guide("e"),
];

describe("an address", () => {
  it.each([
    [[], 1, "/guides"],
    [[], 3, "/guides/page/3"],
    [[running], 1, "/topics/running"],
    [[running], 2, "/topics/running/page/2"],
    [[running, knee], 1, "/guides/for/running/knee"],
    [[knee, running], 1, "/guides/for/running/knee"],
    [[loose, runnersKnee, knee], 2, "/guides/for/knee/runners-knee/loose/page/2"],
    [[category("ü x"), running], 1, "/guides/for/running/%C3%BC%20x"],
  ])("is the same for one set of guides (%#)", (selection, page, address) => {
    expect(listAddress(selection, page)).toBe(address);
  });

  it("is read back, in any order", () => {
    expect(selectionOf(["knee", "running"], all)).toEqual([running, knee]);
    expect(selectionOf([], all)).toEqual([]);
  });

  it.each([[["nothing"]], [["running", "nothing"]], [["running", "cycling"]], [["knee", "knee"]]])(
    "of %s is none",
    (slugs) => {
      expect(selectionOf(slugs, all)).toBeUndefined();
    },
  );
});

describe("filters", () => {
  it("keep the guides that belong to all categories", () => {
    expect(matchingGuides(guides, [running, knee]).map(({ id }) => id)).toEqual(["a"]);
    expect(matchingGuides(guides, [])).toHaveLength(guides.length);
  });

  it("offer what leaves guides, with their number, and nothing else", () => {
    const offered = filterGroups(guides, all, []).map(({ kind, options }) => [
      kind,
      options.map((option) => `${option.category.slug} ${option.count}`),
    ]);
    expect(offered).toEqual([
      ["sport", ["running 3", "cycling 1"]],
      ["bodyArea", ["knee 2", "kneecap 1"]],
      ["condition", ["runners-knee 1"]],
      ["topic", ["loose 1"]],
    ]);
  });

  it("keep their promise: every option leads to as many guides as it says", () => {
    const walk = (selection: CategoryOption[]) => {
      const left = matchingGuides(guides, selection);
      for (const { options } of filterGroups(left, all, selection)) {
        for (const { category: chosen, count, href } of options) {
          const next = [...selection, all.find(({ _id }) => _id === chosen._id) ?? loose];
          expect(matchingGuides(guides, next)).toHaveLength(count);
          expect(count).toBeGreaterThan(0);
          expect(href).toBe(listAddress(next));
          walk(next);
        }
      }
    };
    walk([]);
  });
});

describe("body areas", () => {
  it("that claim the same part of the drawing do not both get it", () => {
    const areas = areasOf(filterGroups(guides, all, []), all);
    expect(areas.map(({ category: { slug }, regions }) => [slug, regions])).toEqual([
      ["knee", ["knee"]],
      ["kneecap", ["front-of-thigh"]],
    ]);
  });

  it("are none where no guide belongs to one", () => {
    expect(areasOf(filterGroups([guide("e")], all, []), all)).toEqual([]);
  });
});

it("numbers are told as people tell them", () => {
  expect([0, 1, 2].map(guidesInWords)).toEqual(["0 guides", "1 guide", "2 guides"]);
});
