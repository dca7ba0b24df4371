import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addressOf } from "@/lib/addresses.ts";
import { kindOfPlace, listPictures, sharePicturePath } from "@/lib/share-picture.ts";
import { sampleDocuments } from "@/sanity/content/index.ts";

const documents = sampleDocuments.flatMap((document) =>
  "slug" in document && document._type !== "faq"
    ? [addressOf({ _type: document._type, slug: document.slug.current })]
    : [],
);

/** Paths that the site's own pages say they live at. */
const app = new URL("../../../app/", import.meta.url);
const written = globSync("**/*.tsx", { cwd: app }).flatMap((file) =>
  [...readFileSync(new URL(encodeURI(file), app), "utf8").matchAll(/\bpath: "(\/[^"]*)"/g)].map(
    ([, path]) => path,
  ),
);

/** Whether the site draws the picture at an address: of itself, of a list, or of a document that there is. */
function isDrawn(address: string): boolean {
  const path = address.replace(/^\/og/, "").replace(/\?v=[0-9a-f]{8}$/, "");
  return path === "" || Object.hasOwn(listPictures, path) || documents.includes(path);
}

const picture = (path: string, isDocument = false) => sharePicturePath(path, ["Title"], isDocument);

describe("a picture that exists is shared with", () => {
  test.each([...new Set(written)])("%s, a page of the site itself", (path = "") => {
    expect(picture(path)).toSatisfy(isDrawn);
  });

  test("each document, as its own", () => {
    expect(documents.length).toBeGreaterThan(0);
    for (const path of documents)
      expect(picture(path ?? "", true)).toMatch(new RegExp(`^/og${path}\\?v=[0-9a-f]{8}$`));
  });

  test.each([
    ["/search", "/og"],
    ["/guides/page/2", "/og/guides"],
    ["/guides/for/running/knee", "/og/guides"],
    ["/topics/running/page/2", "/og"],
    ["/contact/sent", "/og/contact"],
  ])("%s: %s", (path, expected) => {
    expect(picture(path)).toBe(expected);
    expect(picture(path)).toSatisfy(isDrawn);
  });

  test.each(Object.keys(listPictures))("%s, as its own", (path) => {
    expect(picture(path)).toMatch(new RegExp(`^/og${path}\\?v=[0-9a-f]{8}$`));
  });
});

test("a list and a page of the site itself have no kind, though they live where documents do", () => {
  expect(kindOfPlace("/plans/marathon-training-plan")).toBe("Training plan");
  for (const path of ["/plans", "/plans/finder", "/about"])
    expect(kindOfPlace(path), path).toBeUndefined();
});

test("another title or cover is another address", () => {
  const address = (made: (string | undefined)[]) => sharePicturePath("/guides/a", made);
  expect(new Set([address(["A", "x"]), address(["B", "x"]), address(["A"])]).size).toBe(3);
});
