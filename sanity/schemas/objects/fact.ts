import { TagIcon } from "@sanity/icons/Tag";
import { defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";

export const fact = defineType({
  name: "fact",
  title: "Fact",
  type: "object",
  icon: TagIcon,
  fields: [
    defineField({
      name: "label",
      title: "What it is",
      type: "string",
      validation: required('Write what this fact is about, for example "Length".'),
    }),
    defineField({
      name: "value",
      title: "Value",
      type: "string",
      validation: required('Write the value, for example "12 weeks".'),
    }),
  ],
  preview: { select: { title: "value", subtitle: "label" } },
});
