import { z } from "zod";
import { day, httpsUrl, text } from "./common.ts";

export const source = z.object({
  _id: z.string(),
  title: text,
  authors: text.optional(),
  publisher: text.optional(),
  year: z.number().int().optional(),
  url: httpsUrl.optional(),
  accessed: day.optional(),
});
/** What a claim rests on; `accessed` is the day it was looked at. */
export type Source = z.infer<typeof source>;
