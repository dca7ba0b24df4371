import { BlockquoteIcon } from "@sanity/icons/Blockquote";
import { defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";

export const testimonial = defineType({
  name: "testimonial",
  title: "Testimonial",
  type: "object",
  icon: BlockquoteIcon,
  fields: [
    defineField({
      name: "quote",
      title: "Words",
      type: "text",
      rows: 4,
      validation: required("Write what the athlete said."),
    }),
    defineField({
      name: "name",
      title: "Name",
      type: "string",
      validation: required("Write who said it, as they agreed to be named."),
    }),
    defineField({
      name: "detail",
      title: "About the athlete",
      type: "string",
      description: 'For example "first marathon, 2025".',
    }),
    defineField({
      name: "consent",
      title: "The athlete agreed to this being published",
      type: "boolean",
      description: "Without this tick, visitors do not see it.",
      initialValue: false,
    }),
  ],
  preview: {
    select: { quote: "quote", name: "name", consent: "consent" },
    prepare: ({ quote, name, consent }) => ({
      title: quote,
      subtitle: [name, consent ? undefined : "hidden: no consent"].filter(Boolean).join(", "),
    }),
  },
});
