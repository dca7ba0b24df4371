import { StarIcon } from "@sanity/icons/Star";
import { defineType } from "sanity";
import { sectionTitleField } from "../fields/section-title-field.ts";

/** The words of the promotion are those beside guides: they are written once, in the settings. */
export const homePromo = defineType({
  name: "homePromo",
  title: "What coaching gives",
  type: "object",
  icon: StarIcon,
  fields: [sectionTitleField("the heading of the coaching promotion")],
  preview: {
    select: { title: "title" },
    prepare: ({ title }) => ({
      title: title ?? "What coaching gives",
      subtitle: "The coaching promotion, as beside guides",
    }),
  },
});
