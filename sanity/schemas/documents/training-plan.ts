import { BarChartIcon } from "@sanity/icons/BarChart";
import { BillIcon } from "@sanity/icons/Bill";
import { CalendarIcon } from "@sanity/icons/Calendar";
import { ComposeIcon } from "@sanity/icons/Compose";
import { LinkIcon } from "@sanity/icons/Link";
import { SearchIcon } from "@sanity/icons/Search";
import { TargetIcon } from "@sanity/icons/Target";
import { defineArrayMember, defineField, defineType } from "sanity";
import { currencyField, priceField } from "../fields/price-fields.ts";
import { seoField } from "../fields/seo-field.ts";
import { slugField, slugHistoryField } from "../fields/slug-field.ts";
import { stringListField } from "../fields/string-list-field.ts";
import { checkHttps } from "../validation/address.ts";
import { hasAsset } from "../validation/picture.ts";
import {
  checkPhases,
  checkSampleWeek,
  checkWeeklyHours,
  checkWeeklyLoad,
  DAYS,
  type PhaseValue,
  type WeeklyHoursValue,
} from "../validation/plan.ts";
import { required } from "../validation/required.ts";

const LEVELS = [
  { title: "Beginner", value: "beginner" },
  { title: "Intermediate", value: "intermediate" },
  { title: "Advanced", value: "advanced" },
  { title: "All levels", value: "all" },
];

const weeksOf = (document: Record<string, unknown> | undefined): number | undefined =>
  typeof document?.weeks === "number" ? document.weeks : undefined;

export const trainingPlan = defineType({
  name: "trainingPlan",
  title: "Training plan",
  type: "document",
  icon: TargetIcon,
  groups: [
    { name: "content", title: "Content", icon: ComposeIcon, default: true },
    { name: "fit", title: "Who it fits", icon: TargetIcon },
    { name: "load", title: "Load", icon: BarChartIcon },
    { name: "practice", title: "Practical", icon: CalendarIcon },
    { name: "deal", title: "Deal", icon: BillIcon },
    { name: "next", title: "After reading", icon: LinkIcon },
    { name: "seo", title: "Search and sharing", icon: SearchIcon },
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
      description: "The last part of the address: /plans/…",
      group: "content",
      folder: "/plans/",
    }),
    defineField({
      name: "standfirst",
      title: "Introduction",
      type: "text",
      rows: 3,
      group: "content",
      description: "Two or three sentences: what the athlete will be able to do at the end.",
      validation: (rule) => [
        rule.required().error("Write two or three sentences that introduce the plan."),
        rule.max(320).warning("Shorten this to about 320 characters."),
      ],
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
    defineField({ name: "body", title: "More about the plan", type: "body", group: "content" }),

    defineField({
      name: "sport",
      title: "Sport",
      type: "reference",
      group: "fit",
      to: [{ type: "category" }],
      options: { filter: 'kind == "sport"' },
      validation: required("Choose the sport."),
    }),
    defineField({
      name: "event",
      title: "Event",
      type: "string",
      group: "fit",
      description: 'For example "Marathon" or "Half Ironman".',
      validation: required("Write the event that the plan prepares for."),
    }),
    defineField({
      name: "distance",
      title: "Distance",
      type: "string",
      group: "fit",
      description: 'For example "42.2 km".',
    }),
    defineField({
      name: "level",
      title: "Level",
      type: "string",
      group: "fit",
      options: { list: LEVELS, layout: "radio", direction: "horizontal" },
      validation: required("Choose the level."),
    }),
    defineField({
      name: "weeks",
      title: "Weeks",
      type: "number",
      group: "fit",
      validation: (rule) => [
        rule.required().error("Write how many weeks the plan takes."),
        rule.integer().min(1).max(52).error("Write a whole number from 1 to 52."),
      ],
    }),
    defineField({
      name: "goalTime",
      title: "Goal time",
      type: "string",
      group: "fit",
      description: 'Only if the plan aims at one, for example "under 4 h 30 min".',
    }),
    defineField({
      name: "entryRequirement",
      title: "Before you start",
      type: "object",
      group: "fit",
      description: "What an athlete should be able to do in the week before week 1.",
      fields: [
        defineField({
          name: "weeklyHours",
          title: "Hours a week",
          type: "number",
          validation: (rule) => [
            rule
              .required()
              .error("Write how many hours a week an athlete should train before week 1."),
            rule.min(0).max(40).error("Hours per week lie between 0 and 40."),
          ],
        }),
        defineField({
          name: "longestSession",
          title: "Longest session",
          type: "string",
          description: 'For example "60 minutes easy running".',
          validation: required("Write the longest session that an athlete should manage."),
        }),
        defineField({
          name: "experience",
          title: "Experience",
          type: "string",
          validation: required("Write how much experience an athlete needs."),
        }),
      ],
      validation: required("Fill in what an athlete needs before week 1."),
    }),
    stringListField({
      name: "whoFor",
      title: "Fits you if",
      group: "fit",
      validation: (rule) =>
        rule.required().min(1).error("Write at least one point that says whom the plan fits."),
    }),
    stringListField({
      name: "notFor",
      title: "Does not fit you if",
      group: "fit",
      validation: (rule) =>
        rule
          .required()
          .min(1)
          .error("Write at least one point that says whom the plan does not fit."),
    }),

    defineField({
      name: "sessionsPerWeek",
      title: "Sessions a week",
      type: "array",
      group: "load",
      of: [defineArrayMember({ type: "disciplineSessions" })],
      validation: (rule) =>
        rule.required().min(1).error("Write how many sessions a week, by discipline."),
    }),
    defineField({
      name: "weeklyHours",
      title: "Hours a week",
      type: "object",
      group: "load",
      options: { columns: 3 },
      fields: [
        defineField({
          name: "start",
          title: "At the start",
          type: "number",
          validation: required("Write the hours of the first week."),
        }),
        defineField({
          name: "average",
          title: "On average",
          type: "number",
          validation: required("Write the average hours a week."),
        }),
        defineField({
          name: "peak",
          title: "In the hardest week",
          type: "number",
          validation: required("Write the hours of the hardest week."),
        }),
      ],
      validation: (rule) => [
        rule
          .required()
          .error("Write the hours a week: at the start, on average, in the hardest week."),
        rule.custom((hours) => checkWeeklyHours(hours as WeeklyHoursValue | undefined)).warning(),
      ],
    }),
    defineField({
      name: "longestSession",
      title: "Longest session of the plan",
      type: "string",
      group: "load",
      validation: required("Write the longest session of the plan."),
    }),
    defineField({
      name: "weeklyLoad",
      title: "Hours, week by week",
      type: "array",
      group: "load",
      description: "One number per week, drawn as a chart.",
      of: [defineArrayMember({ type: "number" })],
      validation: (rule) =>
        rule.custom((load, { document }) =>
          checkWeeklyLoad(load as number[] | undefined, weeksOf(document)),
        ),
    }),
    defineField({
      name: "phases",
      title: "Phases",
      type: "array",
      group: "load",
      description: "In order, and without a gap from the first week to the last.",
      of: [defineArrayMember({ type: "phase" })],
      validation: (rule) =>
        rule.custom((phases, { document }) =>
          checkPhases(phases as PhaseValue[] | undefined, weeksOf(document)),
        ),
    }),
    defineField({
      name: "sampleWeek",
      title: "A sample week",
      type: "array",
      group: "load",
      of: [defineArrayMember({ type: "sampleDay" })],
      initialValue: DAYS.map((day) => ({ _type: "sampleDay", _key: day.toLowerCase(), day })),
      validation: (rule) =>
        rule.custom((days) => checkSampleWeek(days as { day?: string }[] | undefined)),
    }),

    stringListField({
      name: "equipment",
      title: "Equipment",
      group: "practice",
      validation: (rule) =>
        rule.required().min(1).error("Write what the athlete needs, if only shoes."),
    }),
    defineField({
      name: "intensityBasis",
      title: "Intensity is measured by",
      type: "array",
      group: "practice",
      of: [defineArrayMember({ type: "string" })],
      options: {
        list: [
          { title: "Pace", value: "pace" },
          { title: "Heart rate", value: "heartRate" },
          { title: "Power", value: "power" },
          { title: "Effort", value: "effort" },
        ],
      },
      validation: (rule) =>
        rule.required().min(1).error("Choose at least one way in which intensity is measured."),
    }),
    defineField({
      name: "delivery",
      title: "Delivery",
      type: "string",
      group: "practice",
      description: "How and when the athlete receives the plan.",
      validation: required("Write how the athlete receives the plan."),
    }),

    priceField({ message: "Write what the plan costs.", group: "deal" }),
    currencyField({ group: "deal" }),
    stringListField({
      name: "whatYouGet",
      title: "What you get",
      group: "deal",
      validation: (rule) =>
        rule.required().min(1).error("Write at least one thing that the buyer gets."),
    }),
    defineField({
      name: "refundTerms",
      title: "Refunds",
      type: "string",
      group: "deal",
      validation: required("Write on what terms a buyer gets the money back."),
    }),
    defineField({
      name: "checkoutUrl",
      title: "Where to pay",
      type: "url",
      group: "deal",
      description: "Leave empty and visitors send an enquiry instead.",
      validation: (rule) => rule.custom(checkHttps),
    }),
    defineField({
      name: "coach",
      title: "Coach",
      type: "reference",
      group: "deal",
      to: [{ type: "coach" }],
      validation: required("Choose the coach who made the plan."),
    }),

    defineField({
      name: "alternatives",
      title: "Other plans",
      type: "array",
      group: "next",
      description: "What to take if this one is too much, or not enough.",
      of: [defineArrayMember({ type: "alternative" })],
      validation: (rule) =>
        rule
          .required()
          .min(1)
          .warning(
            "Say which plan to take if this one is too much: nobody should leave empty-handed.",
          ),
    }),
    defineField({
      name: "faqs",
      title: "Questions at the end",
      type: "array",
      group: "next",
      of: [defineArrayMember({ type: "reference", to: [{ type: "faq" }] })],
      validation: (rule) => rule.unique().warning("A question is in this list twice."),
    }),

    seoField(),
    slugHistoryField({ group: "seo" }),
  ],
  orderings: [
    { name: "titleAsc", title: "Title", by: [{ field: "title", direction: "asc" }] },
    { name: "weeksAsc", title: "Shortest first", by: [{ field: "weeks", direction: "asc" }] },
    { name: "priceAsc", title: "Price", by: [{ field: "price", direction: "asc" }] },
  ],
  preview: {
    select: {
      title: "title",
      sport: "sport.title",
      weeks: "weeks",
      level: "level",
      media: "cover",
    },
    prepare: ({ title, sport, weeks, level, media }) => ({
      title: title ?? "Plan without a title",
      subtitle: [
        sport,
        weeks ? `${weeks} weeks` : undefined,
        LEVELS.find(({ value }) => value === level)?.title,
      ]
        .filter(Boolean)
        .join(" · "),
      media,
    }),
  },
});
