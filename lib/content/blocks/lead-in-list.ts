import { z } from "zod";
import { text } from "../common.ts";

export const leadInList = z.object({
  _type: z.literal("leadInList"),
  _key: z.string(),
  title: text.optional(),
  items: z.array(z.object({ _key: z.string(), lead: text, text: text.optional() })).min(1),
});
/** A list whose items start with a few bold words that say what they are about. */
export type LeadInList = z.infer<typeof leadInList>;

export const leadInListText = (block: LeadInList): string =>
  [block.title, ...block.items.map((item) => [item.lead, item.text].filter(Boolean).join(" "))]
    .filter(Boolean)
    .join("\n");
