import { BookIcon } from "@sanity/icons/Book";
import { defineField, defineType } from "sanity";
import { checkHttps } from "../validation/address.ts";
import { required } from "../validation/required.ts";

const KINDS = [
  { title: "Guideline", value: "guideline" },
  { title: "Review of studies", value: "review" },
  { title: "Controlled trial", value: "trial" },
  { title: "Other study", value: "study" },
  { title: "Book", value: "book" },
  { title: "Web page", value: "web" },
];

export const source = defineType({
  name: "source",
  title: "Source",
  type: "document",
  icon: BookIcon,
  fields: [
    defineField({
      name: "title",
      title: "Title",
      type: "string",
      validation: required("Write the title of the source."),
    }),
    defineField({
      name: "authors",
      title: "Authors",
      type: "string",
      description: 'For example "Alfredson H, Pietilä T, Jonsson P, Lorentzon R".',
    }),
    defineField({
      name: "publisher",
      title: "Published by",
      type: "string",
      description: "The journal, organisation or publishing house.",
      validation: required("Write where it was published."),
    }),
    defineField({
      name: "year",
      title: "Year",
      type: "number",
      validation: (rule) =>
        rule.integer().min(1800).max(2100).warning("Write the year with four digits."),
    }),
    defineField({
      name: "url",
      title: "Address",
      type: "url",
      validation: (rule) => [
        rule.required().error("Paste the address, so that readers can check it."),
        rule.custom(checkHttps),
      ],
    }),
    defineField({
      name: "accessed",
      title: "Looked at on",
      type: "date",
      initialValue: () => new Date().toISOString().slice(0, 10),
    }),
    defineField({
      name: "kind",
      title: "Kind",
      type: "string",
      options: { list: KINDS },
      validation: required("Choose what kind of source this is."),
    }),
  ],
  orderings: [
    { name: "titleAsc", title: "Title", by: [{ field: "title", direction: "asc" }] },
    { name: "yearDesc", title: "Newest first", by: [{ field: "year", direction: "desc" }] },
    {
      name: "accessedAsc",
      title: "Longest not looked at",
      by: [{ field: "accessed", direction: "asc" }],
    },
  ],
  preview: {
    select: { title: "title", publisher: "publisher", year: "year" },
    prepare: ({ title, publisher, year }) => ({
      title: title ?? "Source without a title",
      subtitle: [publisher, year].filter(Boolean).join(", "),
    }),
  },
});
