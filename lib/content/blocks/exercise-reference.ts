import { z } from "zod";
import { text } from "../common.ts";
import { exercise, doseInWords } from "../exercise.ts";
import type { BlockContext } from "../../markdown/text.ts";
import { pictureUrl } from "../../picture-url.ts";
import {
  headingMarkdown,
  inlineMarkdown,
  linkMarkdown,
  listMarkdown,
  paragraphs,
  pictureMarkdown,
} from "../../markdown/words.ts";

export const exerciseReference = z.object({
  _type: z.literal("exerciseReference"),
  _key: z.string(),
  exercise,
  note: text.optional(),
  dose: text.optional(),
});
/** An exercise shown in a guide. `dose`, in words, replaces the exercise's own. */
export type ExerciseReference = z.infer<typeof exerciseReference>;

export const exerciseReferenceText = (block: ExerciseReference): string =>
  [
    block.exercise.title,
    block.exercise.summary,
    ...block.exercise.steps,
    block.dose ?? doseInWords(block.exercise.dose),
    block.note,
  ]
    .filter(Boolean)
    .join("\n");

export function exerciseReferenceMarkdown(
  { exercise: shown, note, dose }: ExerciseReference,
  { titleLevel, absolute }: BlockContext,
): string {
  const picture = shown.picture && absolute(pictureUrl(shown.picture, 800));
  const page = absolute({ _type: "exercise", slug: shown.slug });
  const named = (name: string, words: string | undefined) =>
    words && `**${name}:** ${inlineMarkdown(words)}`;
  return paragraphs(
    headingMarkdown(titleLevel, shown.title),
    picture && pictureMarkdown(shown.picture?.alt, picture),
    shown.summary && inlineMarkdown(shown.summary),
    named("How much", dose ?? doseInWords(shown.dose)),
    listMarkdown(shown.steps, "1."),
    named("In this guide", note),
    named("What to feel", shown.feel),
    named("Tip", shown.tip),
    named("Works on", shown.targetMuscles.join(", ")),
    named("You need", shown.equipment.join(", ")),
    named("Be careful", shown.caution),
    page && linkMarkdown("This exercise on a page of its own", page),
  );
}
