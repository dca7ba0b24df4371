import { DocumentIcon } from "@sanity/icons/Document";
import { defineField, defineType } from "sanity";
import { seoField } from "../fields/seo-field.ts";
import { slugField, slugHistoryField } from "../fields/slug-field.ts";
import { required } from "../validation/required.ts";

export const page = defineType({
  name: "page",
  title: "Page",
  type: "document",
  icon: DocumentIcon,
  groups: [
    { name: "content", title: "Content", default: true },
    { name: "seo", title: "Search and sharing" },
  ],
  fields: [
    defineField({
      name: "title",
      title: "Title",
      type: "string",
      group: "content",
      validation: required("Write a title."),
    }),
    slugField({
      source: "title",
      description: "The address of the page: /…",
      group: "content",
      folder: "/",
    }),
    defineField({
      name: "standfirst",
      title: "Introduction",
      type: "text",
      rows: 3,
      group: "content",
    }),
    defineField({
      name: "body",
      title: "Text",
      type: "body",
      group: "content",
      validation: required("Write the text of the page."),
    }),
    defineField({
      name: "updatedAt",
      title: "Last changed on",
      type: "date",
      group: "content",
      description: "Shown to visitors. Leave empty to show no date.",
    }),
    seoField(),
    slugHistoryField({ group: "seo" }),
  ],
  orderings: [{ name: "titleAsc", title: "Title", by: [{ field: "title", direction: "asc" }] }],
  preview: {
    select: { title: "title", slug: "slug.current" },
    prepare: ({ title, slug }) => ({
      title: title ?? "Page without a title",
      subtitle: slug ? `/${slug}` : undefined,
    }),
  },
});
