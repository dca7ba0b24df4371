import { HeartIcon } from "@sanity/icons/Heart";
import { defineField, defineType } from "sanity";
import { firstWords } from "../preview.ts";
import { required } from "../validation/required.ts";

const LEVELS = [
  { title: "Self-care: what you can do yourself", value: "selfCare" },
  { title: "Professional: see somebody, not today", value: "professional" },
  { title: "Urgent: get advice today", value: "urgent" },
  { title: "Emergency: call or go now", value: "emergency" },
];

export const careCard = defineType({
  name: "careCard",
  title: "Care card",
  type: "object",
  icon: HeartIcon,
  description: "How serious it is, and whom to turn to. One card for each urgency.",
  fields: [
    defineField({
      name: "level",
      title: "Urgency",
      type: "string",
      options: { list: LEVELS, layout: "radio" },
      validation: required("Choose how urgent it is."),
    }),
    defineField({
      name: "heading",
      title: "Heading",
      type: "string",
      description: 'Names the service: "See a physiotherapist or GP if:", not "Warning".',
      validation: (rule) => [
        rule.required().error("Write whom to turn to, and when."),
        rule.max(90).warning("A heading of more than 90 characters is hard to take in."),
      ],
    }),
    defineField({
      name: "text",
      title: "Text",
      type: "simpleText",
      description: "Short points, one sign each.",
      validation: required("List the signs, or remove the card."),
    }),
  ],
  preview: {
    select: { level: "level", heading: "heading", text: "text" },
    prepare: ({ level, heading, text }) => ({
      title: heading || firstWords(text) || "Care card",
      subtitle: LEVELS.find(({ value }) => value === level)?.title ?? "Care card without urgency",
    }),
  },
});
