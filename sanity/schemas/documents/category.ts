import { TagIcon } from "@sanity/icons/Tag";
import { defineArrayMember, defineField, defineType } from "sanity";
import { bodyMapRegionNames, bodyMapRegions } from "../../../lib/body-map.ts";
import { slugField, slugHistoryField } from "../fields/slug-field.ts";
import { required } from "../validation/required.ts";

export const CATEGORY_KINDS = [
  { title: "Sport", value: "sport" },
  { title: "Body area", value: "bodyArea" },
  { title: "Condition", value: "condition" },
  { title: "Topic", value: "topic" },
];

export const category = defineType({
  name: "category",
  title: "Category",
  type: "document",
  icon: TagIcon,
  fields: [
    defineField({
      name: "title",
      title: "Title",
      type: "string",
      validation: required("Write a title."),
    }),
    slugField({
      source: "title",
      description: "The last part of the address: /topics/…",
      folder: "/topics/",
    }),
    defineField({
      name: "kind",
      title: "Kind",
      type: "string",
      options: { list: CATEGORY_KINDS, layout: "radio", direction: "horizontal" },
      validation: required("Choose what kind of category this is."),
    }),
    defineField({
      name: "summary",
      title: "Summary",
      type: "text",
      rows: 3,
      description: "One or two sentences, shown in lists and in search results.",
      validation: required("Write one or two sentences that say what is found here."),
    }),
    defineField({
      name: "intro",
      title: "Introduction",
      type: "simpleText",
      description: "Stands at the top of the page of the category.",
    }),
    defineField({
      name: "bodyMapRegions",
      title: "Parts of the body map",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
      description:
        "Where the drawing on the page of all guides leads to this category. Leave empty to name the area in the list beside the drawing only.",
      options: {
        list: bodyMapRegionNames.map((value) => ({ title: bodyMapRegions[value].title, value })),
        layout: "grid",
      },
      hidden: ({ document }) => document?.kind !== "bodyArea",
      validation: (rule) => rule.unique().error("Choose each part once."),
    }),
    defineField({
      name: "order",
      title: "Place in lists",
      type: "number",
      description: "Small numbers come first. Leave empty to sort by title.",
    }),
    slugHistoryField(),
  ],
  orderings: [
    {
      name: "kindOrder",
      title: "Kind, then place",
      by: [
        { field: "kind", direction: "asc" },
        { field: "order", direction: "asc" },
        { field: "title", direction: "asc" },
      ],
    },
    { name: "titleAsc", title: "Title", by: [{ field: "title", direction: "asc" }] },
  ],
  preview: {
    select: { title: "title", kind: "kind" },
    prepare: ({ title, kind }) => ({
      title: title ?? "Category without a title",
      subtitle: CATEGORY_KINDS.find(({ value }) => value === kind)?.title,
    }),
  },
});
