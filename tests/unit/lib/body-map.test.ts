import { BACK_MUSCLES, FRONT_MUSCLES } from "body-muscles";
import { expect, it } from "vitest";
import { bodyMapRegionNames, regionOfShape } from "@/lib/body-map.ts";
import type { Category } from "@/sanity/content/documents.ts";
import { sampleDocuments } from "@/sanity/content/index.ts";

const shapes = [...FRONT_MUSCLES, ...BACK_MUSCLES].map(({ id }) => id);

it("every shape of the drawing belongs to a region, but for the spine, which runs through several", () => {
  expect(shapes.filter((id) => !regionOfShape(id))).toEqual(["spine"]);
});

it("every region has shapes of the drawing", () => {
  const drawn = new Set(shapes.map(regionOfShape));
  expect(bodyMapRegionNames.filter((region) => !drawn.has(region))).toEqual([]);
});

it.each([
  ["knee-back-left", "knee"],
  ["foot-left", "foot"],
  ["foot-back-right", "achilles-and-heel"],
  ["achilles-left", "achilles-and-heel"],
  ["traps-upper-left", "neck"],
  ["lats-lower-right", "lower-back"],
  ["toString", undefined],
])("%s belongs to %s", (shape, region) => {
  expect(regionOfShape(shape)).toBe(region);
});

it("every body area of the sample content has its part of the drawing, for itself", () => {
  const areas = sampleDocuments.filter(
    (document): document is Category =>
      document._type === "category" && document.kind === "bodyArea",
  );
  const parts = areas.map(({ bodyMapRegions = [] }) => bodyMapRegions);
  expect(areas.filter((_, place) => parts[place]?.length === 0)).toEqual([]);
  expect(new Set(parts.flat()).size).toBe(parts.flat().length);
  expect(parts.length).toBeGreaterThan(0);
});
