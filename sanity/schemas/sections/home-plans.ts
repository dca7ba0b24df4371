import { BarChartIcon } from "@sanity/icons/BarChart";
import { defineArrayMember, defineField, defineType } from "sanity";
import { sectionTitleField } from "../fields/section-title-field.ts";

export const homePlans = defineType({
  name: "homePlans",
  title: "Training plans",
  type: "object",
  icon: BarChartIcon,
  fields: [
    sectionTitleField("Training plans"),
    defineField({
      name: "plans",
      title: "Plans",
      type: "array",
      description: "Leave empty to show all plans, sport by sport.",
      of: [defineArrayMember({ type: "reference", to: [{ type: "trainingPlan" }] })],
      validation: (rule) => rule.unique().warning("A plan is in this list twice."),
    }),
  ],
  preview: {
    select: { title: "title", first: "plans.0.title", second: "plans.1.title" },
    prepare: ({ title, first, second }) => ({
      title: title ?? "Training plans",
      subtitle: [first, second].filter(Boolean).join(", ") || "All plans",
    }),
  },
});
