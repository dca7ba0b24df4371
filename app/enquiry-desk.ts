import "server-only";
import { Delivery, reasonOf, type Channels } from "@/lib/enquiry/delivery.ts";
import { EnquiryLimit } from "@/lib/enquiry/limit.ts";
import { mailChannel } from "@/lib/enquiry/mail.ts";
import { Outbox } from "@/lib/enquiry/outbox.ts";
import type { EnquiryRecord } from "@/lib/enquiry/record.ts";
import { readEnv } from "@/lib/env.ts";
import { siteUrl } from "@/lib/site-url.ts";
import { enquiryDocumentId, storeEnquiry } from "@/sanity/enquiries.ts";

/** A visitor is not kept waiting for longer than this: the outbox has the enquiry. */
const patienceMs = 4000;

type Desk = { outbox: Outbox; channels: Channels; delivery: Delivery; limit: EnquiryLimit };

/** Pages and route handlers are bundled apart, each with modules of its own: what they share is kept here. */
const shared = globalThis as { [key: symbol]: Desk | undefined };
const key = Symbol.for("enquiry desk");

/** Outbox, delivery and limit of this server: one of each. */
export function enquiryDesk(): Desk {
  return (shared[key] ??= openDesk());
}

function openDesk(): Desk {
  const { OUTBOX_DIR, SMTP_URL, ENQUIRY_TO, ENQUIRY_FROM } = readEnv();
  const channels: Channels = {
    store: storeEnquiry,
    mail:
      SMTP_URL && ENQUIRY_TO && ENQUIRY_FROM
        ? mailChannel({ url: SMTP_URL, to: ENQUIRY_TO, from: ENQUIRY_FROM, studioAddress })
        : undefined,
  };
  const outbox = new Outbox(OUTBOX_DIR);
  return { outbox, channels, delivery: new Delivery(outbox, channels), limit: new EnquiryLimit() };
}

/**
 * Accepts an enquiry for good, or not at all.
 *
 * @returns `delivered` when it is in the content lake; `kept` when the outbox has it until it is; `failed` when
 *   neither could take it
 */
export async function acceptEnquiry(
  enquiry: EnquiryRecord,
): Promise<"delivered" | "kept" | "failed"> {
  const { outbox, channels, delivery } = enquiryDesk();
  try {
    await outbox.put(enquiry);
  } catch (error) {
    console.error(`The outbox cannot take enquiry ${enquiry.id}. (${reasonOf(error)})`);
    return storeDirectly(enquiry, channels);
  }
  const delivered = delivery.deliver(enquiry.id).catch((error: unknown) => {
    console.warn(`Enquiry ${enquiry.id} waits in the outbox. (${reasonOf(error)})`);
    return false;
  });
  const tooLong = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), patienceMs).unref();
  });
  if (!(await Promise.race([delivered, tooLong]))) return "kept";
  // What else waits can go now, too.
  void delivery.deliverAll().catch((error: unknown) => {
    console.warn(`The outbox could not be looked through. (${reasonOf(error)})`);
  });
  return "delivered";
}

async function storeDirectly(
  enquiry: EnquiryRecord,
  { store, mail }: Channels,
): Promise<"delivered" | "failed"> {
  try {
    if ((await store(enquiry)) === "refused") return "failed";
  } catch (error) {
    console.error(`Enquiry ${enquiry.id} was not accepted. (${reasonOf(error)})`);
    return "failed";
  }
  await mail?.(enquiry).catch((error: unknown) => {
    console.warn(`The e-mail of enquiry ${enquiry.id} was not sent. (${reasonOf(error)})`);
  });
  return "delivered";
}

function studioAddress(id: string): string {
  return `${siteUrl}/studio/intent/edit/id=${enquiryDocumentId(id)};type=enquiry/`;
}
