import { TrendUpwardIcon } from "@sanity/icons/TrendUpward";
import { defineArrayMember, defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";

export const rehabProgression = defineType({
  name: "rehabProgression",
  title: "Stages of rehab",
  type: "object",
  icon: TrendUpwardIcon,
  fields: [
    defineField({
      name: "title",
      title: "Heading",
      type: "string",
      validation: required('Write a heading, for example "Back to running in four stages".'),
    }),
    defineField({
      name: "stages",
      title: "Stages",
      type: "array",
      description: "In order, from the first day to full training.",
      of: [defineArrayMember({ type: "rehabStage" })],
      validation: (rule) => [
        rule.required().min(1).error("Add at least one stage, or remove this block."),
        rule.min(2).warning("One stage alone is no progression."),
      ],
    }),
  ],
  preview: {
    select: {
      title: "title",
      first: "stages.0.name",
      second: "stages.1.name",
      third: "stages.2.name",
    },
    prepare: ({ title, first, second, third }) => ({
      title: title || "Stages of rehab",
      subtitle: [first, second, third].filter(Boolean).join(" → ") || "No stage yet",
    }),
  },
});
