import { defineArrayMember, defineType } from "sanity";
import { insertableBlocks } from "../blocks/index.ts";
import { annotations, decorators, lists } from "../fields/text-marks.ts";

/** The long text of a document. The title is the only h1, so headings begin at h2. */
export const body = defineType({
  name: "body",
  title: "Text",
  type: "array",
  of: [
    defineArrayMember({
      type: "block",
      styles: [
        { title: "Paragraph", value: "normal" },
        { title: "Heading", value: "h2" },
        { title: "Subheading", value: "h3" },
        { title: "Small heading", value: "h4" },
        { title: "Quotation", value: "blockquote" },
      ],
      lists,
      marks: { decorators, annotations },
    }),
    ...insertableBlocks.map(({ name }) => defineArrayMember({ type: name })),
  ],
  options: { insertMenu: { views: [{ name: "list" }] } },
});
