import { SplitVerticalIcon } from "@sanity/icons/SplitVertical";
import { defineField, defineType } from "sanity";
import { firstWords } from "../preview.ts";
import { required } from "../validation/required.ts";

export const painDecision = defineType({
  name: "painDecision",
  title: "Go, caution, stop",
  type: "object",
  icon: SplitVerticalIcon,
  description: "May I train today? Three answers, by what the reader feels.",
  fields: [
    defineField({
      name: "heading",
      title: "Question",
      type: "string",
      description: 'For example "Can I run today?"',
      validation: required("Write the question that the reader has."),
    }),
    defineField({
      name: "go",
      title: "Go: carry on",
      type: "simpleText",
      validation: required("Write when it is fine to carry on."),
    }),
    defineField({
      name: "caution",
      title: "Caution: do less",
      type: "simpleText",
      validation: required("Write when to do less, and how much less."),
    }),
    defineField({
      name: "stop",
      title: "Stop: do not train",
      type: "simpleText",
      validation: required("Write when to stop."),
    }),
  ],
  preview: {
    select: { heading: "heading", go: "go", stop: "stop" },
    prepare: ({ heading, go, stop }) => ({
      title: heading || "Go, caution, stop",
      subtitle:
        [firstWords(go) && `Go: ${firstWords(go)}`, firstWords(stop) && `Stop: ${firstWords(stop)}`]
          .filter(Boolean)
          .join(" · ") || "Nothing written yet",
    }),
  },
});
