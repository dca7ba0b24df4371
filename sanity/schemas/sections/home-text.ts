import { ComposeIcon } from "@sanity/icons/Compose";
import { defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";

export const homeText = defineType({
  name: "homeText",
  title: "Text",
  type: "object",
  icon: ComposeIcon,
  fields: [
    defineField({
      name: "title",
      title: "Heading",
      type: "string",
      validation: required("Write a heading for this text."),
    }),
    defineField({
      name: "text",
      title: "Text",
      type: "simpleText",
      validation: required("Write the text, or remove this section."),
    }),
    defineField({ name: "link", title: "Link", type: "link" }),
  ],
  preview: {
    select: { title: "title", link: "link.label" },
    prepare: ({ title, link }) => ({ title: title ?? "Text without a heading", subtitle: link }),
  },
});
