import { z } from "zod";
import { text } from "./common.ts";

const share = z.number().min(0).max(1);

/**
 * A picture of the content lake. `id` is the asset's id (`image-<sha1>-<width>x<height>-<format>`),
 * sizes are in pixels, `lqip` is a data URL of a few pixels that stands in while the picture loads.
 * A picture without `alt` is decorative: a file name is never a description.
 */
export const picture = z.object({
  id: z.string().regex(/^image-[a-f0-9]+-\d+x\d+-[a-z]+$/),
  width: z.number().positive(),
  height: z.number().positive(),
  lqip: z.string().startsWith("data:image/").optional(),
  alt: text.optional(),
  decorative: z.boolean().optional(),
  caption: text.optional(),
  credit: text.optional(),
  hotspot: z.object({ x: share, y: share, width: share, height: share }).optional(),
  crop: z.object({ top: share, bottom: share, left: share, right: share }).optional(),
});
export type Picture = z.infer<typeof picture>;
