import { EarthGlobeIcon } from "@sanity/icons/EarthGlobe";
import { defineField, defineType } from "sanity";
import { checkHttps } from "../validation/address.ts";

export const externalLink = defineType({
  name: "externalLink",
  title: "Link to another site",
  type: "object",
  icon: EarthGlobeIcon,
  fields: [
    defineField({
      name: "href",
      title: "Address",
      type: "url",
      description: 'Starts with "https://". For a page of this site use "Link to this site".',
      validation: (rule) => [
        rule.required().error("Paste the address that these words lead to."),
        rule.custom(checkHttps),
      ],
    }),
  ],
  preview: { select: { title: "href" } },
});
