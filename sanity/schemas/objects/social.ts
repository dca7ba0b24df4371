import { ShareIcon } from "@sanity/icons/Share";
import { defineField, defineType } from "sanity";
import { checkHttps } from "../validation/address.ts";
import { required } from "../validation/required.ts";

const PLATFORMS = [
  { title: "Instagram", value: "instagram" },
  { title: "Facebook", value: "facebook" },
  { title: "YouTube", value: "youtube" },
  { title: "Strava", value: "strava" },
  { title: "X", value: "x" },
  { title: "LinkedIn", value: "linkedin" },
];

export const social = defineType({
  name: "social",
  title: "Social profile",
  type: "object",
  icon: ShareIcon,
  fields: [
    defineField({
      name: "platform",
      title: "Where",
      type: "string",
      options: { list: PLATFORMS },
      validation: required("Choose the platform."),
    }),
    defineField({
      name: "url",
      title: "Address of the profile",
      type: "url",
      validation: (rule) => [
        rule.required().error("Paste the address of the profile."),
        rule.custom(checkHttps),
      ],
    }),
    defineField({
      name: "handle",
      title: "Name there",
      type: "string",
      description: 'For example "@sportcoachingnz".',
    }),
  ],
  preview: {
    select: { platform: "platform", handle: "handle", url: "url" },
    prepare: ({ platform, handle, url }) => ({
      title: PLATFORMS.find(({ value }) => value === platform)?.title ?? "Social profile",
      subtitle: handle ?? url,
    }),
  },
});
