import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  checkSlug,
  RESERVED_PAGE_SLUGS,
  slugify,
} from "../../../sanity/schemas/validation/slug.ts";

/** First segments of the site's own routes, read from the folders of `app`, route groups unwrapped. */
function routeSegments(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      if (/^\(.*\)$/.test(name))
        return routeSegments(new URL(`${encodeURIComponent(name)}/`, folder));
      return /^[[_@]/.test(name) ? [] : [name.replace(/\.\w+$/, "")];
    });
}

describe("page slugs", () => {
  it.each(routeSegments(new URL("../../../app/", import.meta.url)))(
    'may not be "%s"',
    (segment) => {
      expect([...RESERVED_PAGE_SLUGS]).toContain(segment);
    },
  );

  it("say which address is taken", () => {
    expect(checkSlug("guides", RESERVED_PAGE_SLUGS)).toContain("/guides");
    expect(checkSlug("about", RESERVED_PAGE_SLUGS)).toBe(true);
  });
});

describe("slugs", () => {
  it.each(["Heel Drops", "heel--drops", "-heel", "heel_drops", "ferse/übung", "x".repeat(97)])(
    "refuse %s",
    (slug) => {
      expect(checkSlug(slug)).not.toBe(true);
    },
  );

  it.each([
    ["Why your Achilles hurts: 10 answers", "why-your-achilles-hurts-10-answers"],
    ["Café à la Zürich", "cafe-a-la-zurich"],
    ["The coach's plan", "the-coachs-plan"],
    ["a".repeat(95) + " b", "a".repeat(95)],
  ])('are made from "%s"', (title, slug) => {
    expect(slugify(title)).toBe(slug);
    expect(checkSlug(slug)).toBe(true);
  });

  it("are not made from nothing", () => {
    expect(slugify("  —  ")).toBe("");
  });
});
