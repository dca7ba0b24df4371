import { PlayIcon } from "@sanity/icons/Play";
import { defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";
import { checkVideoAddress } from "../validation/video.ts";

export const video = defineType({
  name: "video",
  title: "Video",
  type: "object",
  icon: PlayIcon,
  description: "Nothing is loaded from the video's host before a visitor presses play.",
  fields: [
    defineField({
      name: "title",
      title: "Title",
      type: "string",
      validation: required("Write what the video is called."),
    }),
    defineField({
      name: "url",
      title: "Address",
      type: "url",
      description: "On YouTube or Vimeo, as the browser shows it.",
      validation: (rule) => [
        rule.required().error("Paste the address of the video."),
        rule.custom(checkVideoAddress),
      ],
    }),
    defineField({
      name: "summary",
      title: "What it shows",
      type: "text",
      rows: 4,
      description: "For readers who do not play it: they should miss nothing important.",
      validation: required("Write what the video shows."),
    }),
    defineField({
      name: "publisher",
      title: "Who made it",
      type: "string",
      validation: required('Write who published the video, for example "NHS".'),
    }),
    defineField({
      name: "duration",
      title: "Length",
      type: "string",
      description: 'For example "3 minutes".',
    }),
    defineField({
      name: "poster",
      title: "Picture before it plays",
      type: "picture",
      description: "Leave empty for a plain panel.",
    }),
  ],
  preview: {
    select: { title: "title", publisher: "publisher", duration: "duration", media: "poster" },
    prepare: ({ title, publisher, duration, media }) => ({
      title: title || "Video",
      subtitle: ["Video", publisher, duration].filter(Boolean).join(", "),
      media,
    }),
  },
});
