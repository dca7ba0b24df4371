import { z } from "zod";
import { text } from "../common.ts";
import { plainTextOf } from "../plain-text.ts";
import { simpleText, type SimpleText } from "../portable-text.ts";
import { type BlockContext, textMarkdown } from "../../markdown/text.ts";
import { headingMarkdown, paragraphs } from "../../markdown/words.ts";

export const painDecision = z
  .object({
    _type: z.literal("painDecision"),
    _key: z.string(),
    heading: text.default("Can I train today?"),
    go: simpleText,
    caution: simpleText,
    stop: simpleText,
  })
  .refine((block) => painAnswers(block).length > 0, "has no answer");
/** May I train today? Three answers, by what the reader feels. */
export type PainDecision = z.infer<typeof painDecision>;

const answers = [
  { light: "go", name: "Go", meaning: "carry on" },
  { light: "caution", name: "Caution", meaning: "do less" },
  { light: "stop", name: "Stop", meaning: "do not train" },
] as const;

type PainAnswer = (typeof answers)[number] & { text: SimpleText };

/** The answers that the editor wrote, from go to stop. */
export function painAnswers(block: Record<"go" | "caution" | "stop", SimpleText>): PainAnswer[] {
  return answers
    .map((answer) => ({ ...answer, text: block[answer.light] }))
    .filter((answer) => answer.text.length > 0);
}

export const painDecisionText = (block: PainDecision): string =>
  [
    block.heading,
    ...painAnswers(block).map(
      ({ name, meaning, text: reasons }) => `${name}, ${meaning}: ${plainTextOf(reasons)}`,
    ),
  ].join("\n");

export function painDecisionMarkdown(block: PainDecision, context: BlockContext): string {
  return paragraphs(
    headingMarkdown(context.titleLevel, block.heading),
    ...painAnswers(block).flatMap(({ name, meaning, text: reasons }) => [
      `**${name}: ${meaning}**`,
      textMarkdown(reasons, context),
    ]),
  );
}
