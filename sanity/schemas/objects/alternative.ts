import { SplitHorizontalIcon } from "@sanity/icons/SplitHorizontal";
import { defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";

export const alternative = defineType({
  name: "alternative",
  title: "Another plan",
  type: "object",
  icon: SplitHorizontalIcon,
  fields: [
    defineField({
      name: "when",
      title: "When it fits better",
      type: "string",
      description: 'For example "If this is too much".',
      validation: required("Write when the other plan fits better."),
    }),
    defineField({
      name: "plan",
      title: "Plan",
      type: "reference",
      to: [{ type: "trainingPlan" }],
      validation: required("Choose the other plan."),
    }),
  ],
  preview: { select: { title: "when", subtitle: "plan.title" } },
});
