import { ActivityIcon } from "@sanity/icons/Activity";
import { defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";

export const exerciseReference = defineType({
  name: "exerciseReference",
  title: "Exercise",
  type: "object",
  icon: ActivityIcon,
  fields: [
    defineField({
      name: "exercise",
      title: "Exercise",
      type: "reference",
      to: [{ type: "exercise" }],
      description: "Its steps, picture and cautions are shown here and stay the same everywhere.",
      validation: required("Choose an exercise, or remove this block."),
    }),
    defineField({
      name: "note",
      title: "Note for this guide",
      type: "text",
      rows: 2,
      description: "What is particular here, for example when in the recovery to do it.",
    }),
    defineField({
      name: "dose",
      title: "How much, here",
      type: "string",
      description: "Leave empty to show the exercise's own sets and repetitions.",
    }),
  ],
  preview: {
    select: { title: "exercise.title", dose: "dose", note: "note", media: "exercise.picture" },
    prepare: ({ title, dose, note, media }) => ({
      title: title ?? "No exercise chosen",
      subtitle: ["Exercise", dose ?? note].filter(Boolean).join(": "),
      media,
    }),
  },
});
