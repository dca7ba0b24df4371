import { SunIcon } from "@sanity/icons/Sun";
import { defineField, defineType } from "sanity";
import { DAYS } from "../validation/plan.ts";
import { required } from "../validation/required.ts";

export const sampleDay = defineType({
  name: "sampleDay",
  title: "Day",
  type: "object",
  icon: SunIcon,
  fields: [
    defineField({
      name: "day",
      title: "Day",
      type: "string",
      options: { list: [...DAYS] },
      validation: required("Choose the day."),
    }),
    defineField({
      name: "session",
      title: "Session",
      type: "string",
      description: 'For example "Easy run" or "Rest".',
      validation: required('Write the session, or "Rest".'),
    }),
    defineField({
      name: "minutes",
      title: "Minutes",
      type: "number",
      description: "0 on a rest day.",
      validation: (rule) => [
        rule.required().error("Write how many minutes it takes, 0 on a rest day."),
        rule.integer().min(0).max(1440).error("Write whole minutes, 0 or more."),
      ],
    }),
    defineField({
      name: "intensity",
      title: "Intensity",
      type: "string",
      options: {
        list: [
          { title: "Rest", value: "rest" },
          { title: "Easy", value: "easy" },
          { title: "Steady", value: "steady" },
          { title: "Hard", value: "hard" },
          { title: "Strength", value: "strength" },
        ],
      },
      validation: required("Choose how hard it is."),
    }),
    defineField({ name: "detail", title: "More about it", type: "text", rows: 2 }),
  ],
  preview: {
    select: { day: "day", session: "session", minutes: "minutes", intensity: "intensity" },
    prepare: ({ day, session, minutes, intensity }) => ({
      title: [day, session].filter(Boolean).join(": "),
      subtitle: [minutes ? `${minutes} minutes` : undefined, intensity].filter(Boolean).join(", "),
    }),
  },
});
