import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import type { EnquiryRecord } from "@/lib/enquiry/record.ts";

/** An enquiry as the outbox takes it. */
export function enquiry(number = 1, changes: Partial<EnquiryRecord> = {}): EnquiryRecord {
  return {
    id: number.toString(16).padStart(32, "0"),
    receivedAt: new Date().toISOString(),
    name: "Jo Runner",
    email: "jo@example.com",
    phone: "",
    message: "I would like to run a marathon.",
    ...changes,
  };
}

/** A form that is filled in well, with some fields changed. */
export function filledIn(changes: Record<string, string> = {}): FormData {
  const form = new FormData();
  const fields = {
    subject: "trainingPlan-marathon",
    name: "Jo Runner",
    email: "jo@example.com",
    phone: "",
    message: "I would like to run a marathon.",
    consent: "yes",
    ...changes,
  };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** A folder that does not exist yet, inside one that does. */
export async function newFolder(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), "outbox-")), "outbox");
}

/** Text of what no keyboard types, and what means something to a parser. */
export const strange = fc.string({
  unit: fc.constantFrom(
    ..."ab1@.+$\\\"'<>&{}[]:,-=?%;".split(""),
    ..."\0\b\t\n\v\r\u001b\u007f\u0085\u00a0\u200b\u2028\u2029\u202e\ufeff\uffff".split(""),
    "é",
    "漢",
    "💥",
    "\ud800",
    "\udfff",
  ),
});
