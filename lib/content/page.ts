import { z } from "zod";
import { body } from "./body.ts";
import { day, seo, text } from "./common.ts";

export const page = z.object({
  _id: z.string(),
  _type: z.literal("page"),
  title: text,
  slug: text,
  standfirst: text.optional(),
  body,
  updatedAt: day.optional(),
  seo: seo.optional(),
});
/** A page of the business itself: about, services, editorial policy. */
export type Page = z.infer<typeof page>;
