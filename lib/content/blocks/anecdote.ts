import { z } from "zod";
import { coachCard } from "../coach.ts";
import { text } from "../common.ts";
import { plainTextOf } from "../plain-text.ts";
import { someText } from "../portable-text.ts";
import { type BlockContext, textMarkdown } from "../../markdown/text.ts";
import { inlineMarkdown, paragraphs, quoteMarkdown } from "../../markdown/words.ts";

/** What a quotation needs to know of the coach behind it. */
const voiceOfCoach = coachCard.pick({
  _id: true,
  _type: true,
  name: true,
  slug: true,
  role: true,
  portrait: true,
});

export const anecdote = z
  .object({
    _type: z.literal("anecdote"),
    _key: z.string(),
    voice: z.enum(["coach", "athlete"]),
    text: someText,
    attribution: text.optional(),
    coach: voiceOfCoach.optional(),
    consent: z.boolean().optional(),
  })
  .refine(
    ({ voice, consent }) => voice === "coach" || consent === true,
    "is shown only with the consent of the athlete",
  );
/** From practice: a coach's own note, or an athlete's story with consent. */
export type Anecdote = z.infer<typeof anecdote>;

/** Whose words these are, as far as it may be said. */
export function voiceName({ voice, coach, attribution }: Anecdote): string | undefined {
  if (voice === "athlete") return attribution;
  return coach?.name ?? attribution;
}

export const anecdoteText = (block: Anecdote): string =>
  [plainTextOf(block.text), voiceName(block)].filter(Boolean).join("\n");

export function anecdoteMarkdown(block: Anecdote, context: BlockContext): string {
  const name = voiceName(block);
  return quoteMarkdown(
    paragraphs(textMarkdown(block.text, context), name && `— ${inlineMarkdown(name)}`),
  );
}
