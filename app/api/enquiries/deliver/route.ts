import { enquiryDesk } from "@/app/enquiry-desk.ts";
import { reasonOf } from "@/lib/enquiry/delivery.ts";
import { deleteOldEnquiries } from "@/sanity/enquiries.ts";
import { isFromTheClock } from "../../bearer.ts";

const day = 24 * 60 * 60 * 1000;
let cleanedAt = 0;

/**
 * The clock's knock: delivers what waits in the outbox, and once a day deletes the enquiries that are older than the
 * contact page promises. The server itself calls it every few seconds (`instrumentation.ts`).
 */
export async function GET(request: Request): Promise<Response> {
  if (!isFromTheClock(request))
    return Response.json({ message: "The secret is missing or wrong." }, { status: 401 });
  const waiting = await enquiryDesk()
    .delivery.deliverAll()
    .catch((error: unknown) => {
      console.error(`The outbox cannot be read. (${reasonOf(error)})`);
    });
  if (waiting === undefined)
    return Response.json({ message: "The outbox cannot be read." }, { status: 503 });
  if (Date.now() - cleanedAt > day) {
    try {
      await deleteOldEnquiries();
      cleanedAt = Date.now();
    } catch (error) {
      console.warn(`Old enquiries could not be deleted; tried again later. (${reasonOf(error)})`);
    }
  }
  return Response.json({ waiting });
}
