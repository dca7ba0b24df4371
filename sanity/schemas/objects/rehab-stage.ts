import { defineField, defineType } from "sanity";
import { stringListField } from "../fields/string-list-field.ts";
import { required } from "../validation/required.ts";

export const rehabStage = defineType({
  name: "rehabStage",
  title: "Stage",
  type: "object",
  fields: [
    defineField({
      name: "name",
      title: "Name",
      type: "string",
      description: 'For example "Calm it down".',
      validation: required("Write the name of the stage."),
    }),
    defineField({
      name: "duration",
      title: "How long",
      type: "string",
      description: 'For example "1 to 2 weeks".',
    }),
    defineField({
      name: "focus",
      title: "Focus",
      type: "text",
      rows: 2,
      validation: required("Write what this stage is for."),
    }),
    stringListField({
      name: "activities",
      title: "What to do",
      validation: (rule) => rule.required().min(1).warning("Write what to do in this stage."),
    }),
    defineField({
      name: "moveOn",
      title: "Move on when",
      type: "text",
      rows: 2,
      description: "The sign that the next stage may begin.",
      validation: (rule) =>
        rule.required().warning("Readers want to know when they may begin the next stage."),
    }),
  ],
  preview: {
    select: { name: "name", duration: "duration", focus: "focus" },
    prepare: ({ name, duration, focus }) => ({
      title: name || "Stage without a name",
      subtitle: [duration, focus].filter(Boolean).join(": ") || undefined,
    }),
  },
});
