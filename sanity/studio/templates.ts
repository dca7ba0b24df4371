import type { Template } from "sanity";

type Chosen = Partial<Record<"categoryId" | "kind", string>>;

/** "Create" inside the list of a category or kind starts with that category or kind already chosen. */
export const templates: Template<Chosen, Record<string, unknown>>[] = [
  {
    id: "article-in-category",
    title: "Guide in this category",
    schemaType: "article",
    parameters: [{ name: "categoryId", type: "string" }],
    value: (chosen: Chosen | undefined) => ({
      categories: [{ _type: "reference", _key: "first", _ref: chosen?.categoryId }],
    }),
  },
  {
    id: "category-of-kind",
    title: "Category of this kind",
    schemaType: "category",
    parameters: [{ name: "kind", type: "string" }],
    value: (chosen: Chosen | undefined) => ({ kind: chosen?.kind }),
  },
];
