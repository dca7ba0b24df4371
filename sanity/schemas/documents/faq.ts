import { HelpCircleIcon } from "@sanity/icons/HelpCircle";
import { defineArrayMember, defineField, defineType } from "sanity";
import { slugField } from "../fields/slug-field.ts";
import { required } from "../validation/required.ts";

export const faq = defineType({
  name: "faq",
  title: "Question",
  type: "document",
  icon: HelpCircleIcon,
  fields: [
    defineField({
      name: "question",
      title: "Question",
      type: "string",
      description: "As a visitor would ask it.",
      validation: required("Write the question."),
    }),
    slugField({ source: "question", description: "The address of the answer: /faq#…" }),
    defineField({
      name: "answer",
      title: "Answer",
      type: "simpleText",
      description: "The first sentence answers; the rest explains.",
      validation: required("Write the answer."),
    }),
    defineField({
      name: "categories",
      title: "Categories",
      type: "array",
      description: "The list of questions is grouped by the first one.",
      of: [defineArrayMember({ type: "reference", to: [{ type: "category" }] })],
      validation: (rule) => rule.unique().warning("A category is in this list twice."),
    }),
    defineField({
      name: "order",
      title: "Place in lists",
      type: "number",
      description: "Small numbers come first.",
    }),
  ],
  orderings: [
    {
      name: "orderAsc",
      title: "Place",
      by: [
        { field: "order", direction: "asc" },
        { field: "question", direction: "asc" },
      ],
    },
    { name: "questionAsc", title: "Question", by: [{ field: "question", direction: "asc" }] },
  ],
  preview: {
    select: { title: "question", subtitle: "categories.0.title" },
    prepare: ({ title, subtitle }) => ({ title: title ?? "Empty question", subtitle }),
  },
});
