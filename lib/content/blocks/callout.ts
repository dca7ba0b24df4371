import { z } from "zod";
import { text } from "../common.ts";
import { plainTextOf } from "../plain-text.ts";
import { someText } from "../portable-text.ts";

export const callout = z.object({
  _type: z.literal("callout"),
  _key: z.string(),
  tone: z.enum(["tip", "warning", "evidence"]).default("tip"),
  title: text.optional(),
  text: someText,
});
/** A box that stands out: a tip, a warning, or what the evidence says. */
export type Callout = z.infer<typeof callout>;

export const calloutText = (block: Callout): string =>
  [block.title, plainTextOf(block.text)].filter(Boolean).join("\n");
