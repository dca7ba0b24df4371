import { HelpCircleIcon } from "@sanity/icons/HelpCircle";
import { defineArrayMember, defineField, defineType } from "sanity";
import { sectionTitleField } from "../fields/section-title-field.ts";

export const homeQuestions = defineType({
  name: "homeQuestions",
  title: "Questions and answers",
  type: "object",
  icon: HelpCircleIcon,
  fields: [
    sectionTitleField("What people ask first"),
    defineField({
      name: "faqs",
      title: "Questions",
      type: "array",
      of: [defineArrayMember({ type: "reference", to: [{ type: "faq" }] })],
      validation: (rule) => [
        rule.required().min(1).error("Choose at least one question, or remove this section."),
        rule.unique().warning("A question is in this list twice."),
      ],
    }),
  ],
  preview: {
    select: { title: "title", first: "faqs.0.question", second: "faqs.1.question" },
    prepare: ({ title, first, second }) => ({
      title: title ?? "What people ask first",
      subtitle: [first, second].filter(Boolean).join(" ") || "No question chosen",
    }),
  },
});
