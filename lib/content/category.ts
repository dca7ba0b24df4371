import { z } from "zod";
import { bodyMapRegionNames } from "../body-map.ts";
import { list, text } from "./common.ts";
import { simpleText } from "./portable-text.ts";

export const categoryKinds = ["sport", "bodyArea", "condition", "topic"] as const;

export const categoryLabel = z.object({
  _id: z.string(),
  title: text,
  slug: text,
  kind: z.enum(categoryKinds).optional(),
});
/** A category as a label on something else. */
export type CategoryLabel = z.infer<typeof categoryLabel>;

export const categoryOption = categoryLabel.extend({
  bodyMapRegions: list(z.string().pipe(z.enum(bodyMapRegionNames))),
});
/** A category that guides can be chosen by; a body area may have parts of the drawing. */
export type CategoryOption = z.infer<typeof categoryOption>;

export const category = categoryLabel.extend({
  _type: z.literal("category"),
  summary: text.optional(),
  intro: simpleText,
});
/** A topic hub's own words. */
export type Category = z.infer<typeof category>;
