import { z } from "zod";
import { text } from "../common.ts";
import { exercise, doseInWords } from "../exercise.ts";

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
