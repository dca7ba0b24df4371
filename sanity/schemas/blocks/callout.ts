import { BulbOutlineIcon } from "@sanity/icons/BulbOutline";
import { defineField, defineType } from "sanity";
import { firstWords } from "../preview.ts";
import { required } from "../validation/required.ts";

const TONES = [
  { title: "Tip", value: "tip" },
  { title: "Warning", value: "warning" },
  { title: "Evidence", value: "evidence" },
];

export const callout = defineType({
  name: "callout",
  title: "Call-out",
  type: "object",
  icon: BulbOutlineIcon,
  fields: [
    defineField({
      name: "tone",
      title: "Kind",
      type: "string",
      options: { list: TONES, layout: "radio", direction: "horizontal" },
      initialValue: "tip",
      validation: required("Choose what kind of call-out this is."),
    }),
    defineField({
      name: "title",
      title: "Heading",
      type: "string",
      description: 'For a warning, name the danger: "Stop if the pain is sudden", not "Warning".',
      validation: (rule) =>
        rule
          .custom((title, { parent }) =>
            (parent as { tone?: string } | undefined)?.tone === "warning" && !title?.trim()
              ? "Name the danger in the heading, so that nobody needs the colour to see it."
              : true,
          )
          .warning(),
    }),
    defineField({
      name: "text",
      title: "Text",
      type: "simpleText",
      validation: required("Write the text of the call-out, or remove the call-out."),
    }),
  ],
  preview: {
    select: { tone: "tone", title: "title", text: "text" },
    prepare: ({ tone, title, text }) => ({
      title: title || firstWords(text) || "Call-out",
      subtitle: TONES.find(({ value }) => value === tone)?.title ?? "Call-out",
    }),
  },
});
