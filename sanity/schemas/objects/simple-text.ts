import { defineArrayMember, defineType } from "sanity";
import { annotations, decorators, lists } from "../fields/text-marks.ts";

/** Paragraphs and lists, for places where a heading or a block would break the layout. */
export const simpleText = defineType({
  name: "simpleText",
  title: "Text",
  type: "array",
  of: [
    defineArrayMember({
      type: "block",
      styles: [{ title: "Paragraph", value: "normal" }],
      lists,
      marks: { decorators, annotations },
    }),
  ],
});
