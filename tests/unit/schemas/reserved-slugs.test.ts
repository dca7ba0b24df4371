import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addressOf } from "@/lib/addresses.ts";
import { documentTypes } from "../../../sanity/schemas/index.ts";
import { checkSlug, slugify } from "../../../sanity/schemas/validation/slug.ts";
import { problems } from "./problems.ts";

/** The site's own routes, read from the folders of `app`, route groups unwrapped: `["plans", "finder"]`. */
const routes = globSync("**/", { cwd: new URL("../../../app/", import.meta.url) }).map((folder) =>
  folder.split("/").filter((name) => name !== "." && name && !/^\(.*\)$/.test(name)),
);

/** Slugs in a folder that lead to a route of the site instead of a document. */
function segmentsBelow(folder: string): string[] {
  const above = folder.split("/").filter(Boolean);
  const below = routes
    .filter((route) => above.every((name, index) => route[index] === name))
    .flatMap((route) => route[above.length] ?? []);
  const fixed = below.filter((name) => !/^[[_@]/.test(name));
  return [...new Set(fixed.map((name) => name.replace(/\.\w+$/, "")))];
}

const folders = documentTypes.flatMap(({ name }) => {
  const address = addressOf({ _type: name, slug: "-" });
  return address?.endsWith("/-") ? [{ type: name, folder: address.slice(0, -1) }] : [];
});

describe("a slug that would lead to a page of the site itself", () => {
  it.each(folders.flatMap((one) => segmentsBelow(one.folder).map((slug) => ({ ...one, slug }))))(
    "is refused: $slug in $folder, for the type $type",
    async ({ type, folder, slug }) => {
      const { errors } = await problems(type, { slug: { _type: "slug", current: slug } });
      expect(errors["slug"]).toContain(`The address ${folder}${slug} is used by the site itself`);
    },
  );

  it("is looked for where documents and routes lie together", () => {
    expect(folders.map(({ folder }) => folder)).toEqual(
      expect.arrayContaining(["/", "/guides/", "/plans/", "/topics/", "/coaches/", "/exercises/"]),
    );
    expect(segmentsBelow("/")).toEqual(expect.arrayContaining(["guides", "plans", "feed", "api"]));
    expect(segmentsBelow("/plans/")).toEqual(expect.arrayContaining(["finder", "found"]));
    expect(segmentsBelow("/coaches/")).toEqual([]);
  });

  it("is refused to a topic where a filter would take it for the number of a page", async () => {
    const { errors } = await problems("category", { slug: { _type: "slug", current: "page" } });
    expect(errors["slug"]).toContain("/topics/page");
  });

  it("is free elsewhere", () => {
    expect(checkSlug("about", "/")).toBe(true);
    expect(checkSlug("finder", "/guides/")).toBe(true);
    expect(checkSlug("finder")).toBe(true);
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
