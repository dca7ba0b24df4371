import { CalendarIcon } from "@sanity/icons/Calendar";
import { defineArrayMember, defineField, defineType } from "sanity";

export const planCards = defineType({
  name: "planCards",
  title: "Training plans",
  type: "object",
  icon: CalendarIcon,
  fields: [
    defineField({ name: "title", title: "Heading", type: "string" }),
    defineField({
      name: "plans",
      title: "Plans",
      type: "array",
      of: [defineArrayMember({ type: "reference", to: [{ type: "trainingPlan" }] })],
      validation: (rule) => [
        rule.required().min(1).error("Choose at least one plan, or remove this block."),
        rule.max(3).warning("Three plans are enough to choose from here."),
        rule.unique().warning("A plan is in this list twice."),
      ],
    }),
  ],
  preview: {
    select: { title: "title", first: "plans.0.title", second: "plans.1.title" },
    prepare: ({ title, first, second }) => ({
      title: title || first || "Training plans",
      subtitle: (title ? [first, second] : [second]).filter(Boolean).join(" · ") || undefined,
    }),
  },
});
