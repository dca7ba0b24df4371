import { revalidateTag } from "next/cache";
import { getDue } from "@/sanity/due.ts";
import { tagsOf } from "@/sanity/tags.ts";
import { isFromTheClock } from "../bearer.ts";

/**
 * The clock's knock: gives up what was cached of the guides whose date has come. The server itself calls it
 * every few seconds (`instrumentation.ts`); where servers sleep, let a cron job call it once a minute with
 * `Authorization: Bearer <CRON_SECRET or SANITY_REVALIDATE_SECRET>`.
 */
export async function GET(request: Request): Promise<Response> {
  if (!isFromTheClock(request)) {
    return Response.json({ message: "The secret is missing or wrong." }, { status: 401 });
  }
  const due = await getDue().catch((error: unknown) => {
    console.warn(`Guides that are due could not be asked for: ${String(error)}`);
  });
  if (!due) return Response.json({ message: "The content lake does not answer." }, { status: 503 });
  for (const tag of new Set(due.flatMap(tagsOf))) revalidateTag(tag, { expire: 0 });
  return Response.json({ due: due.map(({ _id }) => _id) });
}
