import "server-only";
import { after } from "next/server";
import { Desk } from "@/lib/enquiry/desk.ts";
import { mailChannel } from "@/lib/enquiry/mail.ts";
import { Outbox } from "@/lib/enquiry/outbox.ts";
import { readEnv } from "@/lib/env.ts";
import { siteUrl } from "@/lib/site-url.ts";
import { enquiryDocumentId, storeEnquiry } from "@/sanity/enquiries.ts";

/** Pages and route handlers are bundled apart, each with modules of its own: what they share is kept here. */
const shared = globalThis as { [key: symbol]: Desk | undefined };
const key = Symbol.for("enquiry desk");

/** The desk of this server: one outbox, one delivery, one limit. */
export function enquiryDesk(): Desk {
  return (shared[key] ??= openDesk());
}

function openDesk(): Desk {
  const { OUTBOX_DIR, SMTP_URL, ENQUIRY_TO, ENQUIRY_FROM } = readEnv();
  return new Desk({
    outbox: new Outbox(OUTBOX_DIR),
    channels: {
      store: storeEnquiry,
      mail:
        SMTP_URL && ENQUIRY_TO && ENQUIRY_FROM
          ? mailChannel({ url: SMTP_URL, to: ENQUIRY_TO, from: ENQUIRY_FROM, studioAddress })
          : undefined,
    },
    afterwards: after,
  });
}

function studioAddress(id: string): string {
  return `${siteUrl}/studio/intent/edit/id=${enquiryDocumentId(id)};type=enquiry/`;
}
