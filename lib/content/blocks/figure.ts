import { z } from "zod";
import { picture } from "../picture.ts";
import type { BlockContext } from "../../markdown/text.ts";
import { pictureUrl } from "../../picture-url.ts";
import { inlineMarkdown, paragraphs, pictureMarkdown } from "../../markdown/words.ts";

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

export function figureMarkdown({ picture: shown }: Figure, { absolute }: BlockContext): string {
  const address = absolute(pictureUrl(shown, 1280));
  const words = [shown.caption, shown.credit && `Picture: ${shown.credit}`].filter(Boolean);
  return paragraphs(
    address && pictureMarkdown(shown.decorative ? "" : shown.alt, address),
    words.length > 0 ? `_${inlineMarkdown(words.join(" "))}_` : undefined,
  );
}
