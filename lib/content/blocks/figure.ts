import { z } from "zod";
import { picture } from "../picture.ts";

export const figure = z.object({
  _type: z.literal("figure"),
  _key: z.string(),
  picture,
  size: z.enum(["text", "wide"]).default("text"),
});
/** A picture in the run of the text. */
export type Figure = z.infer<typeof figure>;

export const figureText = (block: Figure): string =>
  [block.picture.alt, block.picture.caption].filter(Boolean).join("\n");
