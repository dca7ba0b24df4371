import { BookIcon } from "@sanity/icons/Book";
import { defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";

/** A mark on the words that a source supports. The site numbers sources by their first citation. */
export const citation = defineType({
  name: "citation",
  title: "Source",
  type: "object",
  icon: BookIcon,
  fields: [
    defineField({
      name: "source",
      title: "Source",
      type: "reference",
      to: [{ type: "source" }],
      validation: required("Choose the source that supports these words."),
    }),
    defineField({
      name: "locator",
      title: "Where in it",
      type: "string",
      description: 'For example "table 2" or "page 14".',
    }),
  ],
  preview: { select: { title: "source.title", subtitle: "locator" } },
});
