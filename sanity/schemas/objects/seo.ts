import { SearchIcon } from "@sanity/icons/Search";
import { defineField, defineType } from "sanity";

export const seo = defineType({
  name: "seo",
  title: "Search engines and sharing",
  type: "object",
  icon: SearchIcon,
  fields: [
    defineField({
      name: "title",
      title: "Title in search results",
      type: "string",
      description: "Leave empty to use the title of the document.",
      validation: (rule) =>
        rule.max(60).warning("Search engines cut titles after about 60 characters."),
    }),
    defineField({
      name: "description",
      title: "Description in search results",
      type: "text",
      rows: 3,
      description: "Leave empty to use the introduction of the document.",
      validation: (rule) =>
        rule.max(155).warning("Search engines cut descriptions after about 155 characters."),
    }),
    defineField({
      name: "image",
      title: "Picture when shared",
      type: "picture",
      description: "Leave empty to use the main picture. Best at 1200 by 630 pixels.",
    }),
    defineField({
      name: "noIndex",
      title: "Hide from search engines",
      type: "boolean",
      description: "The page stays open to everybody who has its address.",
    }),
  ],
});
