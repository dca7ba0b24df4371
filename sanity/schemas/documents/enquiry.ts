import { EnvelopeIcon } from "@sanity/icons/Envelope";
import { defineField, defineType } from "sanity";

export const ENQUIRY_STATUSES = [
  { title: "New", value: "new" },
  { title: "Answered", value: "answered" },
  { title: "Closed", value: "closed" },
];

/**
 * What a visitor sent by the contact form. Nobody edits a visitor's words: only the status changes.
 *
 * `liveEdit`, because an enquiry is never published: its id has a dot, so it stays private, and a
 * change of status needs no draft.
 */
export const enquiry = defineType({
  name: "enquiry",
  title: "Enquiry",
  type: "document",
  icon: EnvelopeIcon,
  liveEdit: true,
  fields: [
    defineField({
      name: "status",
      title: "Status",
      type: "string",
      options: { list: ENQUIRY_STATUSES, layout: "radio", direction: "horizontal" },
      initialValue: "new",
    }),
    defineField({
      name: "answerNote",
      title: "Our note",
      type: "text",
      rows: 3,
      description: "What was answered, by whom, what was agreed. Visitors never see it.",
    }),
    defineField({
      name: "answeredAt",
      title: "Answered",
      type: "datetime",
      readOnly: true,
      hidden: ({ value }) => !value,
    }),
    defineField({ name: "name", title: "Name", type: "string", readOnly: true }),
    defineField({
      name: "email",
      title: "E-mail",
      type: "string",
      readOnly: true,
      description: 'To answer, press "Reply by e-mail" below.',
    }),
    defineField({ name: "phone", title: "Telephone", type: "string", readOnly: true }),
    defineField({
      name: "subject",
      title: "About",
      type: "reference",
      to: [{ type: "trainingPlan" }, { type: "coach" }],
      // A question about a plan must not keep the plan from being deleted.
      weak: true,
      readOnly: true,
    }),
    defineField({
      name: "about",
      title: "About, in words",
      type: "string",
      readOnly: true,
      description: "What the plan or coach was called when the visitor wrote.",
      hidden: ({ value }) => !value,
    }),
    defineField({ name: "message", title: "Message", type: "text", rows: 12, readOnly: true }),
    defineField({ name: "receivedAt", title: "Received", type: "datetime", readOnly: true }),
    defineField({
      name: "consent",
      title: "Agreed to being contacted",
      type: "boolean",
      readOnly: true,
    }),
  ],
  orderings: [
    {
      name: "receivedAtDesc",
      title: "Newest first",
      by: [{ field: "receivedAt", direction: "desc" }],
    },
  ],
  preview: {
    select: {
      name: "name",
      about: "about",
      message: "message",
      status: "status",
    },
    prepare: ({ name, about, message, status }) => ({
      title: [name ?? "Somebody", about].filter(Boolean).join(": "),
      subtitle: [ENQUIRY_STATUSES.find(({ value }) => value === status)?.title, message]
        .filter(Boolean)
        .join(" · "),
    }),
  },
});
