import { z } from "zod";
import { readVideoAddress } from "../../video-address.ts";
import { text } from "../common.ts";
import { picture } from "../picture.ts";
import { inlineMarkdown, linkMarkdown, paragraphs } from "../../markdown/words.ts";

export const video = z.object({
  _type: z.literal("video"),
  _key: z.string(),
  title: text,
  url: z
    .string()
    .refine((address) => readVideoAddress(address), "is not a video that can be shown here"),
  duration: text.optional(),
  summary: text.optional(),
  publisher: text.optional(),
  poster: picture.optional(),
});
/** A video of another site, of which nothing is loaded before it is played. */
export type Video = z.infer<typeof video>;

export const videoText = (block: Video): string =>
  [block.title, block.summary].filter(Boolean).join("\n");

export function videoMarkdown(block: Video): string {
  const about = [block.publisher, block.duration].filter(Boolean).join(", ");
  return paragraphs(
    [
      linkMarkdown(`Video: ${inlineMarkdown(block.title)}`, readVideoAddress(block.url)?.watch),
      about && `(${inlineMarkdown(about)})`,
    ]
      .filter(Boolean)
      .join(" "),
    block.summary && inlineMarkdown(block.summary),
  );
}
