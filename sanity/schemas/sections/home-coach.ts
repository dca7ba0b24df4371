import { UserIcon } from "@sanity/icons/User";
import { defineField, defineType } from "sanity";
import { sectionTitleField } from "../fields/section-title-field.ts";
import { required } from "../validation/required.ts";

export const homeCoach = defineType({
  name: "homeCoach",
  title: "Coach",
  type: "object",
  icon: UserIcon,
  fields: [
    sectionTitleField("Your coach"),
    defineField({
      name: "coach",
      title: "Coach",
      type: "reference",
      to: [{ type: "coach" }],
      validation: required("Choose a coach, or remove this section."),
    }),
  ],
  preview: {
    select: { title: "title", name: "coach.name", media: "coach.portrait" },
    prepare: ({ title, name, media }) => ({
      title: title ?? "Your coach",
      subtitle: name ?? "No coach chosen",
      media,
    }),
  },
});
