import { defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";

export const leadInItem = defineType({
  name: "leadInItem",
  title: "Point",
  type: "object",
  fields: [
    defineField({
      name: "lead",
      title: "Bold lead",
      type: "string",
      description: "A few words that say the point by themselves.",
      validation: required("Write the few words that stand in bold."),
    }),
    defineField({
      name: "text",
      title: "Text",
      type: "text",
      rows: 3,
      validation: required("Write what follows the bold words."),
    }),
  ],
  preview: { select: { title: "lead", subtitle: "text" } },
});
