import { LinkIcon } from "@sanity/icons/Link";
import { defineField, defineType } from "sanity";
import { LINKABLE_TYPES } from "../fields/linkable.ts";
import { checkLinkTarget, type LinkValue } from "../validation/link.ts";

export const link = defineType({
  name: "link",
  title: "Link",
  type: "object",
  icon: LinkIcon,
  fields: [
    defineField({
      name: "label",
      title: "Words to press",
      type: "string",
      description: 'Say where the link leads. "Choose a plan" is better than "Click here".',
      // A redirect leads somewhere without anybody pressing anything.
      hidden: ({ document }) => document?._type === "redirect",
      validation: (rule) =>
        rule.custom((label, { document }) =>
          label?.trim() || document?._type === "redirect"
            ? true
            : "Write the words that a visitor presses.",
        ),
    }),
    defineField({
      name: "to",
      title: "Page of this site",
      type: "reference",
      to: LINKABLE_TYPES.map((type) => ({ type })),
      description: "Stays right when the page gets another address.",
      hidden: ({ parent }) =>
        Boolean((parent as LinkValue | undefined)?.href) && !(parent as LinkValue).to,
    }),
    defineField({
      name: "href",
      title: "Or an address",
      type: "string",
      description: 'A path of this site ("/plans") or an address that starts with "https://".',
      hidden: ({ parent }) =>
        Boolean((parent as LinkValue | undefined)?.to) && !(parent as LinkValue).href,
    }),
  ],
  validation: (rule) => rule.custom((value) => checkLinkTarget(value as LinkValue | undefined)),
  preview: {
    select: { label: "label", title: "to.title", name: "to.name", href: "href" },
    prepare: ({ label, title, name, href }) => ({
      title: label ?? "Link",
      subtitle: title ?? name ?? href,
    }),
  },
});
