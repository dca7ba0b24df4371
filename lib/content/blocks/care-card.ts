import { z } from "zod";
import { text } from "../common.ts";
import { plainTextOf } from "../plain-text.ts";
import { someText } from "../portable-text.ts";
import { type BlockContext, textMarkdown } from "../../markdown/text.ts";
import { headingMarkdown, paragraphs } from "../../markdown/words.ts";

export const careCard = z.object({
  _type: z.literal("careCard"),
  _key: z.string(),
  // A card whose urgency was lost keeps its words, and sends the reader to somebody who knows.
  level: z.enum(["selfCare", "professional", "urgent", "emergency"]).default("professional"),
  heading: text.optional(),
  text: someText,
});
/** How serious it is, and whom to turn to. */
export type CareCard = z.infer<typeof careCard>;

/** Each urgency in words; `heading` stands in where the editor wrote none. */
export const careLevels = {
  selfCare: { name: "Self-care", heading: "What you can do yourself" },
  professional: { name: "See a professional", heading: "See a physiotherapist or doctor if:" },
  urgent: { name: "Urgent advice", heading: "Get medical advice today if:" },
  emergency: { name: "Emergency", heading: "Call an ambulance or go to hospital now if:" },
} as const satisfies Record<CareCard["level"], { name: string; heading: string }>;

export const careCardText = (block: CareCard): string =>
  [
    `${careLevels[block.level].name}: ${block.heading ?? careLevels[block.level].heading}`,
    plainTextOf(block.text),
  ].join("\n");

export function careCardMarkdown(block: CareCard, context: BlockContext): string {
  const { name, heading } = careLevels[block.level];
  return paragraphs(
    headingMarkdown(context.titleLevel, `${name}: ${block.heading ?? heading}`),
    textMarkdown(block.text, context),
  );
}
