import { DoubleQuoteIcon } from "@sanity/icons/DoubleQuote";
import { defineField, defineType } from "sanity";
import { firstWords } from "../preview.ts";
import { checkConsent } from "../validation/consent.ts";
import { required } from "../validation/required.ts";

type Value = { voice?: string; consent?: boolean } | undefined;

const VOICES = [
  { title: "A coach’s own", value: "coach" },
  { title: "An athlete’s", value: "athlete" },
];

export const anecdote = defineType({
  name: "anecdote",
  title: "From practice",
  type: "object",
  icon: DoubleQuoteIcon,
  fields: [
    defineField({
      name: "voice",
      title: "Whose story",
      type: "string",
      options: { list: VOICES, layout: "radio", direction: "horizontal" },
      initialValue: "coach",
      validation: required("Choose whose story this is."),
    }),
    defineField({
      name: "text",
      title: "Story",
      type: "simpleText",
      description: "True, and short. It illustrates; it proves nothing.",
      validation: required("Write the story, or remove this block."),
    }),
    defineField({
      name: "coach",
      title: "Coach",
      type: "reference",
      to: [{ type: "coach" }],
      hidden: ({ parent }) => (parent as Value)?.voice === "athlete",
    }),
    defineField({
      name: "attribution",
      title: "Who says it",
      type: "string",
      description: 'As they agreed to be named, for example "Ana, marathon runner".',
      hidden: ({ parent }) => (parent as Value)?.voice !== "athlete",
    }),
    defineField({
      name: "consent",
      title: "The athlete agreed to this being published",
      type: "boolean",
      hidden: ({ parent }) => (parent as Value)?.voice !== "athlete",
      validation: (rule) =>
        rule.custom((consent, { parent }) => checkConsent(consent, parent as Value)),
    }),
  ],
  preview: {
    select: {
      voice: "voice",
      text: "text",
      attribution: "attribution",
      coach: "coach.name",
      consent: "consent",
    },
    prepare: ({ voice, text, attribution, coach, consent }) => ({
      title: firstWords(text) ?? "From practice",
      subtitle: [
        coach ?? attribution ?? VOICES.find(({ value }) => value === voice)?.title,
        voice === "athlete" && !consent ? "hidden: no consent" : undefined,
      ]
        .filter(Boolean)
        .join(", "),
    }),
  },
});
