import { z } from "zod";
import { link, text } from "../common.ts";

export const cta = z.object({
  _type: z.literal("cta"),
  heading: text,
  text: text.optional(),
  link,
  tone: z.enum(["coaching", "plain"]).default("plain"),
});
/** A call to action: one heading, one link. */
export type Cta = z.infer<typeof cta>;

export const ctaText = (block: Cta): string =>
  [block.heading, block.text, block.link.label].filter(Boolean).join("\n");
