import { ImageIcon } from "@sanity/icons/Image";
import { defineField, defineType } from "sanity";
import { hasAsset } from "../validation/picture.ts";

export const figure = defineType({
  name: "figure",
  title: "Picture",
  type: "object",
  icon: ImageIcon,
  fields: [
    defineField({
      name: "picture",
      title: "Picture",
      type: "picture",
      validation: (rule) =>
        rule.custom((value) =>
          hasAsset(value) ? true : "Upload or choose a picture, or remove this block.",
        ),
    }),
    defineField({
      name: "size",
      title: "Width",
      type: "string",
      options: {
        list: [
          { title: "As wide as the text", value: "text" },
          { title: "Wider than the text", value: "wide" },
        ],
        layout: "radio",
        direction: "horizontal",
      },
      initialValue: "text",
    }),
  ],
  preview: {
    select: { alt: "picture.alt", caption: "picture.caption", media: "picture" },
    prepare: ({ alt, caption, media }) => ({
      title: caption || alt || "Picture",
      subtitle: "Picture",
      media,
    }),
  },
});
