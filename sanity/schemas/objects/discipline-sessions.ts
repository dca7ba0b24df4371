import { CalendarIcon } from "@sanity/icons/Calendar";
import { defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";

export const disciplineSessions = defineType({
  name: "disciplineSessions",
  title: "Sessions of one discipline",
  type: "object",
  icon: CalendarIcon,
  fields: [
    defineField({
      name: "discipline",
      title: "Discipline",
      type: "string",
      description: 'For example "Run", "Bike", "Strength".',
      validation: required("Write the discipline."),
    }),
    defineField({
      name: "count",
      title: "Sessions a week",
      type: "number",
      validation: (rule) => [
        rule.required().error("Write how many sessions a week."),
        rule.min(0).max(21).error("Write a number from 0 to 21."),
      ],
    }),
  ],
  preview: {
    select: { discipline: "discipline", count: "count" },
    prepare: ({ discipline, count }) => ({ title: discipline, subtitle: `${count ?? "?"} a week` }),
  },
});
