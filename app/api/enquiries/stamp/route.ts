import { newStamp } from "@/app/enquiry-stamp.ts";

/** A stamp for the form (`lib/enquiry/stamp.ts`); a browser asks for one when the form is first touched. */
export async function GET(): Promise<Response> {
  return Response.json({ stamp: newStamp() }, { headers: { "Cache-Control": "no-store" } });
}
