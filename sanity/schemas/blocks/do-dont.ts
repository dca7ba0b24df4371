import { CheckmarkCircleIcon } from "@sanity/icons/CheckmarkCircle";
import { defineField, defineType } from "sanity";
import { stringListField } from "../fields/string-list-field.ts";
import { counted } from "../preview.ts";

export const doDont = defineType({
  name: "doDont",
  title: "Dos and don’ts",
  type: "object",
  icon: CheckmarkCircleIcon,
  fields: [
    defineField({ name: "title", title: "Heading", type: "string" }),
    stringListField({
      name: "dos",
      title: "Do",
      description: "One short piece of advice a line, beginning with a verb.",
      validation: (rule) =>
        rule.required().min(1).error("Write at least one thing to do, or use another block."),
    }),
    stringListField({
      name: "donts",
      title: "Don’t",
      description: 'Without "do not" in front: the list says it.',
      validation: (rule) =>
        rule.required().min(1).error("Write at least one thing to avoid, or use another block."),
    }),
  ],
  preview: {
    select: { title: "title", dos: "dos", donts: "donts", first: "dos.0" },
    prepare: ({ title, dos, donts, first }) => ({
      title: title || first || "Dos and don’ts",
      subtitle: `${counted(dos, "do")}, ${counted(donts, "don’t")}`,
    }),
  },
});
