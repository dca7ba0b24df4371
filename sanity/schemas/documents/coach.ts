import { CheckmarkCircleIcon } from "@sanity/icons/CheckmarkCircle";
import { PackageIcon } from "@sanity/icons/Package";
import { SearchIcon } from "@sanity/icons/Search";
import { UserIcon } from "@sanity/icons/User";
import { defineArrayMember, defineField, defineType } from "sanity";
import { seoField } from "../fields/seo-field.ts";
import { slugField, slugHistoryField } from "../fields/slug-field.ts";
import { required } from "../validation/required.ts";
import { checkTimeZone } from "../validation/time-zone.ts";

const AVAILABILITY = [
  { title: "Takes new athletes", value: "open" },
  { title: "Waiting list", value: "waitingList" },
  { title: "Takes nobody at present", value: "closed" },
];

export const coach = defineType({
  name: "coach",
  title: "Coach",
  type: "document",
  icon: UserIcon,
  groups: [
    { name: "person", title: "Person", icon: UserIcon, default: true },
    { name: "proof", title: "Proof", icon: CheckmarkCircleIcon },
    { name: "offer", title: "Coaching offered", icon: PackageIcon },
    { name: "seo", title: "Search and sharing", icon: SearchIcon },
  ],
  fields: [
    defineField({
      name: "name",
      title: "Name",
      type: "string",
      group: "person",
      validation: required("Write the name."),
    }),
    slugField({
      source: "name",
      description: "The last part of the address: /coaches/…",
      group: "person",
    }),
    defineField({
      name: "role",
      title: "Role",
      type: "string",
      group: "person",
      description: 'For example "Head coach".',
      validation: required('Write the role, for example "Head coach".'),
    }),
    defineField({ name: "portrait", title: "Portrait", type: "picture", group: "person" }),
    defineField({
      name: "shortBio",
      title: "In short",
      type: "text",
      rows: 3,
      group: "person",
      description: "Two sentences, shown beside every guide this coach wrote.",
      validation: (rule) => [
        rule.required().error("Write two sentences about the coach."),
        rule.max(280).warning("Shorten this to about 280 characters, so that it fits on a card."),
      ],
    }),
    defineField({
      name: "bio",
      title: "The long story",
      type: "simpleText",
      group: "person",
      validation: (rule) =>
        rule.required().warning("Visitors choose a coach by the story. Write a few paragraphs."),
    }),
    defineField({
      name: "philosophy",
      title: "Philosophy",
      type: "text",
      rows: 4,
      group: "person",
      description: "How this coach thinks about training, in their own words.",
    }),
    defineField({
      name: "sports",
      title: "Sports",
      type: "array",
      group: "person",
      of: [
        defineArrayMember({
          type: "reference",
          to: [{ type: "category" }],
          options: { filter: 'kind == "sport"' },
        }),
      ],
      validation: (rule) => [
        rule.required().min(1).warning("Choose the sports this coach works in."),
        rule.unique().warning("A sport is in this list twice."),
      ],
    }),
    defineField({
      name: "specialities",
      title: "Specialities",
      type: "array",
      group: "person",
      of: [defineArrayMember({ type: "string" })],
      options: { layout: "tags" },
    }),
    defineField({
      name: "since",
      title: "Coaching since",
      type: "number",
      group: "person",
      description: "The year.",
      validation: (rule) =>
        rule.integer().min(1950).max(2100).warning("Write the year with four digits."),
    }),
    defineField({
      name: "languages",
      title: "Languages",
      type: "array",
      group: "person",
      of: [defineArrayMember({ type: "string" })],
      options: { layout: "tags" },
    }),
    defineField({ name: "location", title: "Place", type: "string", group: "person" }),
    defineField({
      name: "timeZone",
      title: "Time zone",
      type: "string",
      group: "person",
      description: 'As "Region/City", for example "Pacific/Auckland".',
      validation: (rule) => rule.custom(checkTimeZone),
    }),
    defineField({
      name: "socials",
      title: "Social profiles",
      type: "array",
      group: "person",
      of: [defineArrayMember({ type: "social" })],
    }),

    defineField({
      name: "credentials",
      title: "Credentials",
      type: "array",
      group: "proof",
      description: "What visitors can check. Expired ones are hidden from them by themselves.",
      of: [defineArrayMember({ type: "credential" })],
    }),
    defineField({
      name: "stats",
      title: "Figures",
      type: "array",
      group: "proof",
      of: [defineArrayMember({ type: "stat" })],
    }),
    defineField({
      name: "testimonials",
      title: "Testimonials",
      type: "array",
      group: "proof",
      of: [defineArrayMember({ type: "testimonial" })],
    }),

    defineField({
      name: "availability",
      title: "Availability",
      type: "string",
      group: "offer",
      options: { list: AVAILABILITY, layout: "radio" },
      initialValue: "open",
      validation: required("Choose whether the coach takes new athletes."),
    }),
    defineField({
      name: "packages",
      title: "Packages",
      type: "array",
      group: "offer",
      of: [defineArrayMember({ type: "package" })],
    }),
    defineField({
      name: "responseTime",
      title: "Answers within",
      type: "string",
      group: "offer",
      description: 'For example "one working day".',
    }),

    seoField(),
    slugHistoryField({ group: "seo" }),
  ],
  orderings: [{ name: "nameAsc", title: "Name", by: [{ field: "name", direction: "asc" }] }],
  preview: {
    select: { title: "name", role: "role", availability: "availability", media: "portrait" },
    prepare: ({ title, role, availability, media }) => ({
      title: title ?? "Coach without a name",
      subtitle: [role, AVAILABILITY.find(({ value }) => value === availability)?.title]
        .filter(Boolean)
        .join(" · "),
      media,
    }),
  },
});
