import { evaluate, parse } from "groq-js";
import { sampleDocuments } from "@/sanity/content/index.ts";
import { drawingIds } from "@/sanity/content/drawings.ts";

/** The drawings become pictures when the content is loaded; here they are pictures from the start. */
const pictureIds = new Map<string, string>(
  drawingIds.map((id, index) => [id, `image-${index.toString(16).padStart(40, "0")}-1200x800-png`]),
);

function withPictures(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPictures);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === "_ref" ? (pictureIds.get(String(part)) ?? part) : withPictures(part),
    ]),
  );
}

const dataset = [
  ...sampleDocuments.map(withPictures),
  ...[...pictureIds.values()].map((_id) => ({
    _id,
    _type: "sanity.imageAsset",
    metadata: { dimensions: { width: 1200, height: 800 } },
  })),
];

/**
 * Asks the sample content as the site asks the content lake, with the site's own projections.
 *
 * @param more documents that stand beside the sample content
 */
export async function askSample(
  query: string,
  params: Record<string, unknown> = {},
  more: Record<string, unknown>[] = [],
): Promise<unknown> {
  const value = await evaluate(parse(query, { params }), {
    dataset: [...dataset, ...more],
    params,
  });
  const result: unknown = await value.get();
  return result;
}
