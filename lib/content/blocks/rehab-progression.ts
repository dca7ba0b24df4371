import { z } from "zod";
import { list, text } from "../common.ts";

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
      `Stage ${index + 1}: ${[name, duration].filter(Boolean).join(", ")}`,
      focus,
      ...activities,
      moveOn && `Move on when: ${moveOn}`,
    ]),
  ]
    .filter(Boolean)
    .join("\n");
