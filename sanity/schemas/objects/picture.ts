import { ImageIcon } from "@sanity/icons/Image";
import { defineField, defineType } from "sanity";
import { checkAlt, type PictureValue } from "../validation/picture.ts";

export const picture = defineType({
  name: "picture",
  title: "Picture",
  type: "image",
  icon: ImageIcon,
  // The hotspot keeps the part that matters in view when a picture is cut to another shape.
  options: { hotspot: true },
  fields: [
    defineField({
      name: "alt",
      title: "What the picture shows",
      type: "string",
      description:
        'Read aloud to people who do not see the picture. One sentence, no "picture of".',
      readOnly: ({ parent }) => Boolean((parent as PictureValue | undefined)?.decorative),
      validation: (rule) => [
        rule.custom((alt, { parent }) => checkAlt(alt, parent as PictureValue | undefined)),
        rule
          .max(200)
          .warning("A listener has to wait for the end of this. Try one short sentence."),
      ],
    }),
    defineField({
      name: "decorative",
      title: "Decorative",
      type: "boolean",
      description: "The picture says nothing that the text does not say: screen readers skip it.",
    }),
    defineField({ name: "caption", title: "Caption", type: "string" }),
    defineField({
      name: "credit",
      title: "Credit",
      type: "string",
      description: "Who made it, and the licence where there is one.",
    }),
  ],
});
