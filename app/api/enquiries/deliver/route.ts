import { enquiryDesk } from "@/app/enquiry-desk.ts";
import { reasonOf } from "@/lib/enquiry/delivery.ts";
import { deleteOldEnquiries } from "@/sanity/enquiries.ts";
import { isFromTheClock } from "../../bearer.ts";

/**
 * The clock's knock: once a day deletes the enquiries that are older than the contact page promises, and delivers
 * what waits in the outbox. The server itself calls it every few seconds (`instrumentation.ts`); where servers sleep,
 * let a cron job call it at least once a day with `Authorization: Bearer <CRON_SECRET or SANITY_REVALIDATE_SECRET>`.
 */
export async function GET(request: Request): Promise<Response> {
  if (!isFromTheClock(request))
    return Response.json({ message: "The secret is missing or wrong." }, { status: 401 });
  // First, and by itself: the promise holds whatever becomes of the outbox, also where there is none.
  await deleteOnceADay();
  try {
    return Response.json({ waiting: await enquiryDesk().delivery.deliverAll() });
  } catch (error) {
    console.error(`The outbox cannot be read. (${reasonOf(error)})`);
    return Response.json({ message: "The outbox cannot be read." }, { status: 503 });
  }
}

const day = 24 * 60 * 60 * 1000;
let deletedAt = 0;

async function deleteOnceADay(): Promise<void> {
  if (Date.now() - deletedAt < day) return;
  try {
    await deleteOldEnquiries();
    deletedAt = Date.now();
  } catch (error) {
    console.warn(`Old enquiries could not be deleted; tried again later. (${reasonOf(error)})`);
  }
}
