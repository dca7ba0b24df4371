import { RocketIcon } from "@sanity/icons/Rocket";
import { defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";

export const cta = defineType({
  name: "cta",
  title: "Call to action",
  type: "object",
  icon: RocketIcon,
  fields: [
    defineField({
      name: "heading",
      title: "Heading",
      type: "string",
      validation: required("Write a heading that says what the visitor gets."),
    }),
    defineField({ name: "text", title: "Text", type: "text", rows: 3 }),
    defineField({
      name: "link",
      title: "Button",
      type: "link",
      validation: required("Say where the button leads."),
    }),
    defineField({
      name: "tone",
      title: "Look",
      type: "string",
      options: {
        list: [
          { title: "Coaching: stands out", value: "coaching" },
          { title: "Plain: blends in", value: "plain" },
        ],
        layout: "radio",
        direction: "horizontal",
      },
    }),
  ],
  preview: {
    select: { title: "heading", label: "link.label" },
    prepare: ({ title, label }) => ({
      title: title ?? "Call to action",
      subtitle: label ? `Button: ${label}` : "Call to action without a button",
    }),
  },
});
