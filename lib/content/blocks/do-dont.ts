import { z } from "zod";
import { list, text } from "../common.ts";

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
