import { StarIcon } from "@sanity/icons/Star";
import { defineArrayMember, defineField, defineType } from "sanity";

export const keyTakeaways = defineType({
  name: "keyTakeaways",
  title: "Takeaways",
  type: "object",
  icon: StarIcon,
  description: "The points of one part of the text. Those of the whole guide have their own field.",
  fields: [
    defineField({
      name: "title",
      title: "Heading",
      type: "string",
      description: 'Leave empty for "In short".',
    }),
    defineField({
      name: "items",
      title: "Points",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
      validation: (rule) => [
        rule.required().min(1).error("Write at least one point, or remove this block."),
        rule.max(5).warning("More than five points are read by few."),
      ],
    }),
  ],
  preview: {
    select: { title: "title", first: "items.0", second: "items.1" },
    prepare: ({ title, first, second }) => ({
      title: title || first || "Takeaways",
      subtitle: (title ? [first, second] : [second]).filter(Boolean).join(" · ") || undefined,
    }),
  },
});
