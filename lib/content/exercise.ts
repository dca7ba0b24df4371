import { z } from "zod";
import { list, text } from "./common.ts";
import { picture } from "./picture.ts";

const doseParts = z.object({
  sets: z.number().int().positive().optional(),
  repetitions: text.optional(),
  hold: text.optional(),
  frequency: text.optional(),
});

export const exercise = z.object({
  _id: z.string(),
  title: text,
  slug: text,
  summary: text.optional(),
  picture: picture.optional(),
  targetMuscles: list(text),
  equipment: list(text),
  steps: list(text),
  tip: text.optional(),
  feel: text.optional(),
  caution: text.optional(),
  dose: doseParts.optional(),
});
/** One exercise, described once and shown wherever a guide uses it. */
export type Exercise = z.infer<typeof exercise>;

/** "3 sets of 15 repetitions, hold 2 seconds, twice a day"; `undefined` when nothing is set. */
export function doseInWords(dose: Exercise["dose"]): string | undefined {
  if (!dose) return undefined;
  const sets = dose.sets && `${dose.sets} ${dose.sets === 1 ? "set" : "sets"}`;
  const amount = [sets, dose.repetitions].filter(Boolean).join(" of ");
  const words = [amount, dose.hold && `hold ${dose.hold}`, dose.frequency].filter(Boolean);
  return (
    words.map((part, index) => (index > 0 ? withSmallStart(String(part)) : part)).join(", ") ||
    undefined
  );
}

/** "Twice a day" in the middle of a sentence; a name in capitals stays as it is. */
function withSmallStart(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
