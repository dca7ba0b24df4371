import { DocumentsIcon } from "@sanity/icons/Documents";
import { defineArrayMember, defineField, defineType } from "sanity";
import { sectionTitleField } from "../fields/section-title-field.ts";

export const homeGuides = defineType({
  name: "homeGuides",
  title: "Guides",
  type: "object",
  icon: DocumentsIcon,
  fields: [
    sectionTitleField("Guides"),
    defineField({
      name: "guides",
      title: "Guides to show first",
      type: "array",
      description: "The newest guides follow by themselves.",
      of: [defineArrayMember({ type: "reference", to: [{ type: "article" }] })],
      validation: (rule) => rule.unique().warning("A guide is in this list twice."),
    }),
  ],
  preview: {
    select: { title: "title", first: "guides.0.title", second: "guides.1.title" },
    prepare: ({ title, first, second }) => ({
      title: title ?? "Guides",
      subtitle: [first, second].filter(Boolean).join(", ") || "The newest guides",
    }),
  },
});
