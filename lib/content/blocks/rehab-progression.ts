import { z } from "zod";
import { list, text } from "../common.ts";
import type { BlockContext } from "../../markdown/text.ts";
import { headingMarkdown, inlineMarkdown, paragraphs } from "../../markdown/words.ts";

const stage = z.object({
  _key: z.string(),
  name: text,
  duration: text.optional(),
  focus: text.optional(),
  activities: list(text),
  moveOn: text.optional(),
});

export const rehabProgression = z.object({
  _type: z.literal("rehabProgression"),
  _key: z.string(),
  title: text.optional(),
  stages: z.array(stage).min(1),
});
/** The way back, stage by stage. */
export type RehabProgression = z.infer<typeof rehabProgression>;

export const rehabProgressionText = (block: RehabProgression): string =>
  [
    block.title,
    ...block.stages.flatMap(({ name, duration, focus, activities, moveOn }, index) => [
      `${index + 1}. ${[name, duration].filter(Boolean).join(", ")}`,
      focus,
      ...activities,
      moveOn && `Move on when: ${moveOn}`,
    ]),
  ]
    .filter(Boolean)
    .join("\n");

export function rehabProgressionMarkdown(
  block: RehabProgression,
  { titleLevel }: BlockContext,
): string {
  const stages = block.stages.map(({ name, duration, focus, activities, moveOn }, index) => {
    const title = `${index + 1}. **${inlineMarkdown([name, duration].filter(Boolean).join(", "))}**`;
    const inside = [focus, ...activities, moveOn && `Move on when: ${moveOn}`];
    const lines = inside.flatMap((words) => (words ? [`   - ${inlineMarkdown(words)}`] : []));
    return [title, ...lines].join("\n");
  });
  return paragraphs(headingMarkdown(titleLevel, block.title), stages.join("\n"));
}
