import { ClockIcon } from "@sanity/icons/Clock";
import { defineArrayMember, defineField, defineType } from "sanity";
import { counted } from "../preview.ts";
import { required } from "../validation/required.ts";

export const recoveryTimeline = defineType({
  name: "recoveryTimeline",
  title: "Recovery times",
  type: "object",
  icon: ClockIcon,
  description: "Drawn as bars and written as a table, both from these rows.",
  fields: [
    defineField({
      name: "title",
      title: "Heading",
      type: "string",
      validation: required('Write a heading, for example "How long until you run again".'),
    }),
    defineField({
      name: "unit",
      title: "Counted in",
      type: "string",
      options: {
        list: [
          { title: "Days", value: "days" },
          { title: "Weeks", value: "weeks" },
          { title: "Months", value: "months" },
        ],
        layout: "radio",
        direction: "horizontal",
      },
      initialValue: "weeks",
      validation: required("Choose what the numbers count."),
    }),
    defineField({
      name: "rows",
      title: "Rows",
      type: "array",
      description: "From the mildest to the most severe.",
      of: [defineArrayMember({ type: "recoveryRow" })],
      validation: (rule) =>
        rule.required().min(1).error("Add at least one row, or remove this block."),
    }),
    defineField({
      name: "basis",
      title: "What the figures rest on",
      type: "simpleText",
      description: "A sentence with its source.",
      validation: (rule) =>
        rule.required().warning("Readers want to know where the numbers come from."),
    }),
  ],
  preview: {
    select: { title: "title", unit: "unit", rows: "rows" },
    prepare: ({ title, unit, rows }) => ({
      title: title || "Recovery times",
      subtitle: `${counted(rows, "row")}, in ${unit ?? "an unknown unit"}`,
    }),
  },
});
