import { z } from "zod";
import { text } from "../common.ts";

export const keyTakeaways = z.object({
  _type: z.literal("keyTakeaways"),
  _key: z.string(),
  title: text.default("In short"),
  items: z.array(text).min(1),
});
/** The points of a part of the text. */
export type KeyTakeaways = z.infer<typeof keyTakeaways>;

export const keyTakeawaysText = (block: KeyTakeaways): string =>
  [block.title, ...block.items].join("\n");
