import { TransferIcon } from "@sanity/icons/Transfer";
import { defineField, defineType } from "sanity";
import { checkRedirectFrom } from "../validation/redirect.ts";
import { required } from "../validation/required.ts";

export const redirect = defineType({
  name: "redirect",
  title: "Redirect",
  type: "document",
  icon: TransferIcon,
  fields: [
    defineField({
      name: "from",
      title: "Old address",
      type: "string",
      description:
        'The path only, for example "/old-page". Renamed documents need no redirect: they keep their earlier addresses.',
      validation: (rule) => rule.custom(checkRedirectFrom),
    }),
    defineField({
      name: "link",
      title: "New address",
      type: "link",
      validation: required("Say where visitors should go instead."),
    }),
    defineField({
      name: "permanent",
      title: "For ever",
      type: "boolean",
      description:
        "Browsers and search engines remember it. Take the tick away while you are not sure.",
      initialValue: true,
    }),
  ],
  orderings: [{ name: "fromAsc", title: "Old address", by: [{ field: "from", direction: "asc" }] }],
  preview: {
    select: { from: "from", title: "link.to.title", name: "link.to.name", href: "link.href" },
    prepare: ({ from, title, name, href }) => ({
      title: from ?? "Redirect without an old address",
      subtitle: `to ${title ?? name ?? href ?? "?"}`,
    }),
  },
});
