import { createHash } from "node:crypto";
import { placeOf } from "./addresses.ts";

/** The size of the picture that stands for a page where its link is shared, in pixels. */
export const sharePictureSize = { width: 1200, height: 630 } as const;

/** What stands above the title in the picture. */
const kinds: Record<string, string> = {
  article: "Guide",
  category: "Topic",
  coach: "Coach",
  exercise: "Exercise",
  trainingPlan: "Training plan",
};

/** The kind of a document in words; nothing where the title says it all. */
export function kindInWords(type: string): string | undefined {
  return Object.hasOwn(kinds, type) ? kinds[type] : undefined;
}

/** Lists and other pages that no document stands for, with the titles in their pictures. */
export const listPictures: Readonly<Record<string, string>> = {
  "/guides": "Guides",
  "/plans": "Training plans",
  "/plans/compare": "Compare plans",
  "/plans/finder": "Find your plan",
  "/coaches": "Coaches",
  "/exercises": "Exercises",
  "/faq": "Questions and answers",
  "/contact": "Contact us",
};

/** The kind of what stands at a path, in words: of a document's page, and nothing of a list. */
export function kindOfPlace(path: string): string | undefined {
  return Object.hasOwn(listPictures, path) ? undefined : kindInWords(placeOf(path)?.type ?? "");
}

/**
 * The path of the picture that stands for a page: its own where the page is a document's or a list, else the
 * site's. The words and the cover are in the address as a mark, because services that share links keep a picture
 * for weeks: another title is another address.
 *
 * @param isDocument of a path right below the root: whether a document stands for it
 * @param made what the picture is made of
 */
export function sharePicturePath(
  path: string,
  made: (string | undefined)[],
  isDocument = false,
): string {
  const [, first = ""] = path.split("/");
  const place = placeOf(path);
  const isOwn =
    Object.hasOwn(listPictures, path) || (place && (place.type !== "page" || isDocument));
  if (!isOwn) return Object.hasOwn(listPictures, `/${first}`) ? `/og/${first}` : "/og";
  const mark = createHash("sha256").update(JSON.stringify(made)).digest("hex").slice(0, 8);
  return `/og${path === "/" ? "" : path}?v=${mark}`;
}
