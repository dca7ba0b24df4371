import { defineField } from "sanity";

/** The heading of a section of the front page, which has one already. */
export const sectionTitleField = (standard: string) =>
  defineField({
    name: "title",
    title: "Heading",
    type: "string",
    description: `Leave empty for "${standard}".`,
  });
