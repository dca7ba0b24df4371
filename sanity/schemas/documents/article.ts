import { ComposeIcon } from "@sanity/icons/Compose";
import { DocumentTextIcon } from "@sanity/icons/DocumentText";
import { LinkIcon } from "@sanity/icons/Link";
import { SearchIcon } from "@sanity/icons/Search";
import { UsersIcon } from "@sanity/icons/Users";
import { defineArrayMember, defineField, defineType } from "sanity";
import { seoField } from "../fields/seo-field.ts";
import { slugField, slugHistoryField } from "../fields/slug-field.ts";
import { checkReviewOrder } from "../validation/dates.ts";
import { hasAsset } from "../validation/picture.ts";
import { required } from "../validation/required.ts";
import { checkTriage } from "../validation/triage.ts";

export const article = defineType({
  name: "article",
  title: "Guide",
  type: "document",
  icon: DocumentTextIcon,
  groups: [
    { name: "content", title: "Content", icon: ComposeIcon, default: true },
    { name: "people", title: "People and dates", icon: UsersIcon },
    { name: "next", title: "After reading", icon: LinkIcon },
    { name: "seo", title: "Search and sharing", icon: SearchIcon },
  ],
  fields: [
    defineField({
      name: "title",
      title: "Title",
      type: "string",
      group: "content",
      validation: (rule) => [
        rule.required().error("Write a title."),
        rule
          .max(90)
          .warning("Long titles are cut in lists and search results. Aim for 90 characters."),
      ],
    }),
    slugField({
      source: "title",
      description: "The last part of the address: /guides/…",
      group: "content",
      folder: "/guides/",
    }),
    defineField({
      name: "standfirst",
      title: "Introduction",
      type: "text",
      rows: 3,
      group: "content",
      description: "Two or three sentences under the title: what the reader will know afterwards.",
      validation: (rule) => [
        rule.required().error("Write two or three sentences that introduce the guide."),
        rule
          .max(320)
          .warning("Shorten this to about 320 characters, so that the text itself starts early."),
      ],
    }),
    defineField({
      name: "keyTakeaways",
      title: "Key takeaways",
      type: "array",
      group: "content",
      description: "What a reader with one minute should take away.",
      of: [defineArrayMember({ type: "string" })],
      validation: (rule) =>
        rule.required().min(3).max(5).warning("Three to five takeaways are read best."),
    }),
    defineField({
      name: "triage",
      title: "Is it serious, and may I train?",
      type: "array",
      group: "content",
      description:
        "Care cards and the go, caution, stop decision. Stands above the text, where a reader in pain looks first.",
      of: [defineArrayMember({ type: "careCard" }), defineArrayMember({ type: "painDecision" })],
      validation: (rule) =>
        rule.custom((items) => checkTriage(items as Parameters<typeof checkTriage>[0])),
    }),
    defineField({
      name: "cover",
      title: "Main picture",
      type: "picture",
      group: "content",
      validation: (rule) =>
        rule
          .custom((value) =>
            hasAsset(value) ? true : "Lists and shared links look better with a picture.",
          )
          .warning(),
    }),
    defineField({
      name: "categories",
      title: "Categories",
      type: "array",
      group: "content",
      description: "The first one is shown above the title.",
      of: [defineArrayMember({ type: "reference", to: [{ type: "category" }] })],
      validation: (rule) => [
        rule
          .required()
          .min(1)
          .error("Choose at least one category, so that readers can find the guide."),
        rule.unique().error("A category is in this list twice. Remove one of the two."),
      ],
    }),
    defineField({
      name: "body",
      title: "Text",
      type: "body",
      group: "content",
      validation: required("Write the text of the guide."),
    }),
    defineField({
      name: "conclusion",
      title: "Conclusion",
      type: "simpleText",
      group: "content",
      validation: (rule) =>
        rule.required().warning("A short conclusion tells the reader what to do next."),
    }),

    defineField({
      name: "author",
      title: "Written by",
      type: "reference",
      group: "people",
      to: [{ type: "coach" }],
      validation: required("Choose who wrote the guide."),
    }),
    defineField({
      name: "reviewedBy",
      title: "Reviewed by",
      type: "reference",
      group: "people",
      to: [{ type: "coach" }],
      description: "Only if somebody really checked it. Shown with the date of the review.",
    }),
    defineField({
      name: "publishedAt",
      title: "Published on",
      type: "datetime",
      group: "people",
      description: "A date in the future keeps the guide hidden until then.",
      initialValue: () => new Date().toISOString(),
      validation: required("Choose the date from which visitors see the guide."),
    }),
    defineField({
      name: "lastReviewedAt",
      title: "Last reviewed on",
      type: "date",
      group: "people",
      description: "Leave empty if the guide was not reviewed: visitors then see no date.",
    }),
    defineField({
      name: "nextReviewDue",
      title: "Next review due",
      type: "date",
      group: "people",
      description: 'From this day on the guide is listed under "Review due".',
      validation: (rule) =>
        rule
          .custom((due, { document }) =>
            checkReviewOrder(due, document?.lastReviewedAt as string | undefined),
          )
          .warning(),
    }),

    defineField({
      name: "faqs",
      title: "Questions at the end",
      type: "array",
      group: "next",
      of: [defineArrayMember({ type: "reference", to: [{ type: "faq" }] })],
      validation: (rule) => rule.unique().warning("A question is in this list twice."),
    }),
    defineField({
      name: "cta",
      title: "Call to action",
      type: "cta",
      group: "next",
      description: "Leave empty for the usual one, which fits the sport of the guide.",
      options: { collapsible: true, collapsed: true },
    }),
    defineField({
      name: "related",
      title: "Related guides",
      type: "array",
      group: "next",
      description: "Leave empty and the site chooses by category.",
      of: [
        defineArrayMember({
          type: "reference",
          to: [{ type: "article" }],
          options: {
            filter: ({ document }) => ({
              filter: '!(_id in [$id, "drafts." + $id])',
              params: { id: document._id.replace(/^drafts\./, "") },
            }),
          },
        }),
      ],
      validation: (rule) => rule.unique().warning("A guide is in this list twice."),
    }),

    seoField(),
    slugHistoryField({ group: "seo" }),
  ],
  orderings: [
    {
      name: "publishedAtDesc",
      title: "Newest first",
      by: [{ field: "publishedAt", direction: "desc" }],
    },
    {
      name: "nextReviewDueAsc",
      title: "Next review first",
      by: [{ field: "nextReviewDue", direction: "asc" }],
    },
    { name: "titleAsc", title: "Title", by: [{ field: "title", direction: "asc" }] },
  ],
  preview: {
    select: {
      title: "title",
      category: "categories.0.title",
      author: "author.name",
      media: "cover",
    },
    prepare: ({ title, category, author, media }) => ({
      title: title ?? "Guide without a title",
      subtitle: [category, author].filter(Boolean).join(" · ") || undefined,
      media,
    }),
  },
});
