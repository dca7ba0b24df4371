import { ActivityIcon } from "@sanity/icons/Activity";
import { defineField, defineType } from "sanity";
import { slugField, slugHistoryField } from "../fields/slug-field.ts";
import { stringListField } from "../fields/string-list-field.ts";
import { required } from "../validation/required.ts";

export const exercise = defineType({
  name: "exercise",
  title: "Exercise",
  type: "document",
  icon: ActivityIcon,
  fields: [
    defineField({
      name: "title",
      title: "Title",
      type: "string",
      validation: required("Write a title."),
    }),
    slugField({ source: "title", description: "The name of the exercise in addresses." }),
    defineField({
      name: "summary",
      title: "Summary",
      type: "text",
      rows: 2,
      description: "What the exercise is good for, in one or two sentences.",
      validation: required("Write what the exercise is good for."),
    }),
    defineField({ name: "picture", title: "Picture", type: "picture" }),
    stringListField({
      name: "targetMuscles",
      title: "Muscles",
      validation: (rule) => rule.required().min(1).warning("Write which muscles it works on."),
    }),
    stringListField({ name: "equipment", title: "Equipment" }),
    stringListField({
      name: "steps",
      title: "Steps",
      description: "One step per line, in order. They are numbered by themselves.",
      validation: (rule) => rule.required().min(1).error("Write at least one step."),
    }),
    defineField({ name: "tip", title: "Tip", type: "text", rows: 2 }),
    defineField({
      name: "feel",
      title: "What to feel",
      type: "text",
      rows: 2,
      description: "Where it should work, and what is normal.",
    }),
    defineField({
      name: "caution",
      title: "When not to do it",
      type: "text",
      rows: 2,
      description: "Who should leave it out, and which pain means stop.",
    }),
    defineField({
      name: "dose",
      title: "How much",
      type: "object",
      options: { columns: 2 },
      fields: [
        defineField({
          name: "sets",
          title: "Sets",
          type: "number",
          validation: (rule) => rule.integer().min(1).error("Write a whole number from 1."),
        }),
        defineField({
          name: "repetitions",
          title: "Repetitions",
          type: "string",
          description: 'For example "15" or "8 to 12".',
        }),
        defineField({
          name: "hold",
          title: "Hold",
          type: "string",
          description: 'For example "30 seconds".',
        }),
        defineField({
          name: "frequency",
          title: "How often",
          type: "string",
          description: 'For example "twice a day".',
        }),
      ],
    }),
    slugHistoryField(),
  ],
  orderings: [{ name: "titleAsc", title: "Title", by: [{ field: "title", direction: "asc" }] }],
  preview: {
    select: { title: "title", muscles: "targetMuscles", media: "picture" },
    prepare: ({ title, muscles, media }) => ({
      title: title ?? "Exercise without a title",
      subtitle: Array.isArray(muscles) ? muscles.join(", ") : undefined,
      media,
    }),
  },
});
