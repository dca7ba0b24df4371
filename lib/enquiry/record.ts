import { createHash } from "node:crypto";
import { z } from "zod";
import type { Enquiry } from "./form.ts";

/** An enquiry that was accepted, as the outbox keeps it. */
export const record = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  receivedAt: z.iso.datetime(),
  name: z.string(),
  email: z.email(),
  phone: z.string(),
  message: z.string(),
  subject: z
    .strictObject({ id: z.string(), title: z.string(), type: z.enum(["trainingPlan", "coach"]) })
    .optional(),
});
export type EnquiryRecord = z.infer<typeof record>;

/** What an enquiry can be about. */
export type Subject = NonNullable<EnquiryRecord["subject"]>;

/**
 * The id of an enquiry: the same words from one and the same form are one enquiry, however often they are sent. A
 * double click, a reload and a second try all have the stamp of the form they came from; who changes a word, or
 * fills in the form anew, says something else.
 */
export function idOf(enquiry: Enquiry, stamp: string): string {
  const { subject, name, email, phone, message } = enquiry;
  return createHash("sha256")
    .update(JSON.stringify([stamp, subject, name, email, phone, message]))
    .digest("hex")
    .slice(0, 32);
}
