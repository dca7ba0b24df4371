"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { enquiryDesk } from "@/app/enquiry-desk.ts";
import { checkStamp, newStamp } from "@/app/enquiry-stamp.ts";
import {
  emptyForm,
  type Enquiry,
  type FormState,
  type Notice,
  readForm,
} from "@/lib/enquiry/form.ts";
import { clientAddress } from "@/lib/enquiry/client-address.ts";
import { idOf } from "@/lib/enquiry/record.ts";
import { readEnv } from "@/lib/env.ts";
import { subjectById } from "./subjects.ts";

/**
 * Takes what a visitor sends by the contact form.
 *
 * Anybody can call this with anything. What is not accepted is answered with the form again, as it was filled in,
 * and with what there is to say; what is accepted is answered with another page, so that a reload sends nothing.
 */
export async function sendEnquiry(previous: unknown, sent: unknown): Promise<FormState> {
  if (!(sent instanceof FormData)) return emptyForm();
  const { typed, enquiry, errors, isTrapped, stamp } = readForm(sent);
  const time = checkStamp(stamp);
  const answer = (notice?: Notice): FormState => ({
    typed,
    errors,
    notice,
    stamp: time === "none" ? newStamp() : stamp,
    turn: turnAfter(previous),
  });

  if (!enquiry) return answer();
  if (isTrapped) return answer({ kind: "trap" });
  if (time === "none") return answer({ kind: "check" });
  if (time === "quick") return answer({ kind: "quick" });

  const id = idOf(enquiry, stamp);
  const desk = enquiryDesk();
  const { CLIENT_ADDRESS_HEADER } = readEnv();
  const minutes = await desk.limit.count(clientAddress(await headers(), CLIENT_ADDRESS_HEADER), id);
  if (minutes > 0) return answer({ kind: "often", minutes });

  const outcome = await desk.accept(await recordOf(id, enquiry));
  if (outcome === "failed") return answer({ kind: "failed" });
  redirect(outcome === "delivered" ? "/contact/sent" : "/contact/kept");
}

async function recordOf(id: string, { subject, ...enquiry }: Enquiry) {
  const about = await subjectById(subject);
  return {
    id,
    receivedAt: new Date().toISOString(),
    ...enquiry,
    ...(about && { subject: about }),
  };
}

/** The state that came back says how often the form was sent; anybody may have changed it. */
function turnAfter(previous: unknown): number {
  const turn: unknown =
    typeof previous === "object" && previous !== null && "turn" in previous ? previous.turn : 0;
  return typeof turn === "number" && Number.isSafeInteger(turn) ? turn + 1 : 1;
}
