import { defineArrayMember } from "sanity";

/** What may be done to a few words, the same in long and in short texts. */
export const decorators = [
  { title: "Strong", value: "strong" },
  { title: "Emphasis", value: "em" },
];

export const annotations = [
  defineArrayMember({ type: "citation" }),
  defineArrayMember({ type: "internalLink" }),
  defineArrayMember({ type: "externalLink" }),
];

export const lists = [
  { title: "Bullets", value: "bullet" },
  { title: "Numbers", value: "number" },
];
