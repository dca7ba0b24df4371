import { z } from "zod";
import { list, text } from "../common.ts";
import type { BlockContext } from "../../markdown/text.ts";
import { headingMarkdown, listMarkdown, paragraphs } from "../../markdown/words.ts";

export const doDont = z
  .object({
    _type: z.literal("doDont"),
    _key: z.string(),
    title: text.optional(),
    dos: list(text),
    donts: list(text),
  })
  .refine(({ dos, donts }) => dos.length + donts.length > 0, "has nothing to do or to avoid");
/** What helps, and what does not. */
export type DoDont = z.infer<typeof doDont>;

export const doDontText = (block: DoDont): string =>
  [
    block.title,
    ...block.dos.map((item) => `Do: ${item}`),
    ...block.donts.map((item) => `Don’t: ${item}`),
  ]
    .filter(Boolean)
    .join("\n");

export function doDontMarkdown(
  { title, dos, donts }: DoDont,
  { titleLevel }: BlockContext,
): string {
  return paragraphs(
    headingMarkdown(titleLevel, title),
    dos.length > 0 ? "**Do**" : undefined,
    listMarkdown(dos),
    donts.length > 0 ? "**Don’t**" : undefined,
    listMarkdown(donts),
  );
}
