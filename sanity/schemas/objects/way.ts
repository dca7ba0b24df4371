import { LaunchIcon } from "@sanity/icons/Launch";
import { defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";

export const way = defineType({
  name: "way",
  title: "Way in",
  type: "object",
  icon: LaunchIcon,
  fields: [
    defineField({
      name: "title",
      title: "Heading",
      type: "string",
      validation: required("Write a heading for this way in."),
    }),
    defineField({ name: "text", title: "Text", type: "text", rows: 2 }),
    defineField({
      name: "link",
      title: "Link",
      type: "link",
      validation: required("Say where it leads."),
    }),
  ],
  preview: { select: { title: "title", subtitle: "text" } },
});
