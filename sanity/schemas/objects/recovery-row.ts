import { defineField, defineType } from "sanity";
import { checkRecoverySpan } from "../validation/recovery.ts";
import { required } from "../validation/required.ts";

export const recoveryRow = defineType({
  name: "recoveryRow",
  title: "Row",
  type: "object",
  fields: [
    defineField({
      name: "severity",
      title: "How bad",
      type: "string",
      description: 'For example "Mild: sore after running only".',
      validation: required("Write which injury this row is about."),
    }),
    defineField({
      name: "from",
      title: "Shortest",
      type: "number",
      validation: (rule) => [
        rule.required().error("Write the shortest time."),
        rule.min(0).error("A time is 0 or more."),
      ],
    }),
    defineField({
      name: "to",
      title: "Longest",
      type: "number",
      validation: (rule) => [
        rule.required().error("Write the longest time."),
        rule.custom((to, { parent }) => checkRecoverySpan(to, parent as { from?: number })),
      ],
    }),
    defineField({ name: "notes", title: "Notes", type: "text", rows: 2 }),
  ],
  preview: {
    select: { severity: "severity", from: "from", to: "to" },
    prepare: ({ severity, from, to }) => ({
      title: severity || "Row without a name",
      subtitle: `${from ?? "?"} to ${to ?? "?"}`,
    }),
  },
});
