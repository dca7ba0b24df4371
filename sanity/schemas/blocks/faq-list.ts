import { HelpCircleIcon } from "@sanity/icons/HelpCircle";
import { defineArrayMember, defineField, defineType } from "sanity";

export const faqList = defineType({
  name: "faqList",
  title: "Questions and answers",
  type: "object",
  icon: HelpCircleIcon,
  fields: [
    defineField({ name: "title", title: "Heading", type: "string" }),
    defineField({
      name: "faqs",
      title: "Questions",
      type: "array",
      of: [defineArrayMember({ type: "reference", to: [{ type: "faq" }] })],
      validation: (rule) => [
        rule.required().min(1).error("Choose at least one question, or remove this block."),
        rule.unique().warning("A question is in this list twice."),
      ],
    }),
  ],
  preview: {
    select: { title: "title", first: "faqs.0.question", second: "faqs.1.question" },
    prepare: ({ title, first, second }) => ({
      title: title || first || "Questions and answers",
      subtitle: (title ? [first, second] : [second]).filter(Boolean).join(" · ") || undefined,
    }),
  },
});
