import { DocumentTextIcon } from "@sanity/icons/DocumentText";
import { defineField, defineType } from "sanity";
import { TEXT_LINKABLE_TYPES } from "../fields/linkable.ts";
import { required } from "../validation/required.ts";

/** A mark that names a document, never an address: it survives every rename. */
export const internalLink = defineType({
  name: "internalLink",
  title: "Link to this site",
  type: "object",
  icon: DocumentTextIcon,
  fields: [
    defineField({
      name: "to",
      title: "Page",
      type: "reference",
      to: TEXT_LINKABLE_TYPES.map((type) => ({ type })),
      validation: required("Choose the page that these words lead to."),
    }),
  ],
  preview: {
    select: { title: "to.title", name: "to.name", question: "to.question" },
    prepare: ({ title, name, question }) => ({
      title: title ?? name ?? question ?? "No page chosen",
    }),
  },
});
