import { defineArrayMember, defineField } from "sanity";
import { checkSlug, type SharedFolder, slugify } from "../validation/slug.ts";

interface SlugFieldOptions {
  /** The field that "Generate" reads. */
  source: "title" | "name" | "question";
  description: string;
  group?: string;
  /** Where the documents live, if the site has routes of its own there. */
  folder?: SharedFolder;
}

/** Two documents of one type may not share a slug: Sanity's own check sees to that. */
export function slugField({ source, description, group, folder }: SlugFieldOptions) {
  return defineField({
    name: "slug",
    title: "Address",
    type: "slug",
    description,
    group,
    options: { source, slugify, maxLength: 96 },
    validation: (rule) => rule.custom((slug) => checkSlug(slug?.current, folder)),
  });
}

/** Filled by the publish action (sanity/studio/actions.ts); the site redirects from every entry. */
export function slugHistoryField({ group }: { group?: string } = {}) {
  return defineField({
    name: "slugHistory",
    title: "Earlier addresses",
    type: "array",
    description:
      "Kept by itself when the address changes. Visitors who use an old one are sent on.",
    group,
    readOnly: true,
    hidden: ({ value }) => !Array.isArray(value) || value.length === 0,
    of: [defineArrayMember({ type: "string" })],
  });
}
