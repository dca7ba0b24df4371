import { TimelineIcon } from "@sanity/icons/Timeline";
import { defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";

export const phase = defineType({
  name: "phase",
  title: "Phase",
  type: "object",
  icon: TimelineIcon,
  fields: [
    defineField({
      name: "name",
      title: "Name",
      type: "string",
      description: 'For example "Base", "Build", "Taper".',
      validation: required("Write the name of the phase."),
    }),
    defineField({
      name: "fromWeek",
      title: "First week",
      type: "number",
      validation: (rule) => [
        rule.required().error("Write the first week of the phase."),
        rule.integer().min(1).error("Weeks are whole numbers from 1."),
      ],
    }),
    defineField({
      name: "toWeek",
      title: "Last week",
      type: "number",
      validation: (rule) => [
        rule.required().error("Write the last week of the phase."),
        rule.integer().min(1).error("Weeks are whole numbers from 1."),
      ],
    }),
    defineField({
      name: "focus",
      title: "Focus",
      type: "text",
      rows: 2,
      validation: required("Write what the phase works on."),
    }),
  ],
  preview: {
    select: { name: "name", from: "fromWeek", to: "toWeek" },
    prepare: ({ name, from, to }) => ({
      title: name,
      subtitle: `Week ${from ?? "?"} to ${to ?? "?"}`,
    }),
  },
});
