import { CheckmarkCircleIcon } from "@sanity/icons/CheckmarkCircle";
import { defineField, defineType } from "sanity";
import { checkHttps } from "../validation/address.ts";
import { required } from "../validation/required.ts";

export const credential = defineType({
  name: "credential",
  title: "Credential",
  type: "object",
  icon: CheckmarkCircleIcon,
  fields: [
    defineField({
      name: "title",
      title: "Title",
      type: "string",
      validation: required("Write the title of the credential."),
    }),
    defineField({
      name: "body",
      title: "Awarded by",
      type: "string",
      validation: required("Write who awarded it."),
    }),
    defineField({ name: "level", title: "Level", type: "string" }),
    defineField({
      name: "year",
      title: "Year",
      type: "number",
      validation: (rule) =>
        rule.integer().min(1950).max(2100).warning("Write the year with four digits."),
    }),
    defineField({
      name: "expires",
      title: "Valid until",
      type: "date",
      description: "After this day visitors no longer see it.",
    }),
    defineField({
      name: "url",
      title: "Where to check it",
      type: "url",
      validation: (rule) => rule.custom(checkHttps),
    }),
  ],
  preview: {
    select: { title: "title", body: "body", expires: "expires" },
    prepare: ({ title, body, expires }) => ({
      title,
      subtitle: [body, expires && `until ${expires}`].filter(Boolean).join(", "),
    }),
  },
});
