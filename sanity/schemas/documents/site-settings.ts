import { CogIcon } from "@sanity/icons/Cog";
import { ComposeIcon } from "@sanity/icons/Compose";
import { HomeIcon } from "@sanity/icons/Home";
import { LinkIcon } from "@sanity/icons/Link";
import { SearchIcon } from "@sanity/icons/Search";
import { defineArrayMember, defineField, defineType } from "sanity";
import { seoField } from "../fields/seo-field.ts";
import { stringListField } from "../fields/string-list-field.ts";
import { homeSections } from "../sections/index.ts";
import { checkHttps } from "../validation/address.ts";
import { required } from "../validation/required.ts";

export const siteSettings = defineType({
  name: "siteSettings",
  title: "Site settings",
  type: "document",
  icon: CogIcon,
  groups: [
    { name: "site", title: "Site", icon: ComposeIcon, default: true },
    { name: "home", title: "Home page", icon: HomeIcon },
    { name: "links", title: "Menus and profiles", icon: LinkIcon },
    { name: "seo", title: "Search and sharing", icon: SearchIcon },
  ],
  fields: [
    defineField({
      name: "name",
      title: "Name of the site",
      type: "string",
      group: "site",
      validation: required("Write the name of the site."),
    }),
    defineField({
      name: "tagline",
      title: "Tagline",
      type: "string",
      group: "site",
      description: "A few words that stand beside the name.",
      validation: required("Write a few words that say what the site is."),
    }),
    defineField({
      name: "description",
      title: "Description",
      type: "text",
      rows: 3,
      group: "site",
      description:
        "For search engines and shared links, where a page has no description of its own.",
      validation: required("Write one or two sentences that describe the site."),
    }),
    defineField({
      name: "url",
      title: "Public address",
      type: "url",
      group: "site",
      description: 'For example "https://www.example.org".',
      validation: (rule) => rule.custom(checkHttps),
    }),
    defineField({
      name: "promo",
      title: "Promotion of coaching",
      type: "object",
      group: "site",
      description: "Shown beside guides.",
      options: { collapsible: true, collapsed: true },
      fields: [
        defineField({ name: "heading", title: "Heading", type: "string" }),
        defineField({ name: "text", title: "Text", type: "text", rows: 3 }),
        defineField({ name: "link", title: "Link", type: "link" }),
        stringListField({ name: "points", title: "Benefits" }),
      ],
    }),
    defineField({
      name: "medicalDisclaimer",
      title: "Medical disclaimer",
      type: "simpleText",
      group: "site",
      description: "Stands at the end of every guide.",
      validation: (rule) =>
        rule.required().warning("Guides about injuries should carry a disclaimer."),
    }),
    defineField({
      name: "contact",
      title: "Contact",
      type: "object",
      group: "site",
      options: { collapsible: true, collapsed: false },
      fields: [
        defineField({
          name: "email",
          title: "E-mail",
          type: "string",
          validation: (rule) =>
            rule.email().error('Write an e-mail address, for example "hello@example.org".'),
        }),
        defineField({ name: "text", title: "Text", type: "text", rows: 2 }),
        defineField({
          name: "responseTime",
          title: "Answered within",
          type: "string",
          description: 'For example "one working day".',
        }),
      ],
    }),

    defineField({
      name: "home",
      title: "Home page",
      type: "object",
      group: "home",
      options: { collapsible: false },
      fields: [
        defineField({ name: "heading", title: "Heading", type: "string" }),
        defineField({ name: "standfirst", title: "Introduction", type: "text", rows: 3 }),
        defineField({
          name: "ways",
          title: "Ways in",
          type: "array",
          description: "Three fit in a row.",
          of: [defineArrayMember({ type: "way" })],
          validation: (rule) => rule.max(3).warning("Only three fit in a row."),
        }),
        defineField({
          name: "sections",
          title: "Sections",
          type: "array",
          description: "What stands below, in this order. Drag a section to move it.",
          of: homeSections.map(({ name }) => defineArrayMember({ type: name })),
        }),
      ],
    }),

    defineField({
      name: "navigation",
      title: "Main menu",
      type: "array",
      group: "links",
      of: [defineArrayMember({ type: "link" })],
      validation: (rule) =>
        rule.max(7).warning("A menu of more than seven links wraps on most screens."),
    }),
    defineField({
      name: "footer",
      title: "Links at the foot",
      type: "array",
      group: "links",
      of: [defineArrayMember({ type: "link" })],
    }),
    defineField({
      name: "socials",
      title: "Social profiles",
      type: "array",
      group: "links",
      of: [defineArrayMember({ type: "social" })],
    }),

    seoField(),
  ],
  preview: { select: { title: "name", subtitle: "tagline" } },
});
