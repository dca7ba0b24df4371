import { draftMode } from "next/headers";

/** Leaves draft mode and goes home; where to go is not taken from the request, so it cannot lead to another site. */
async function leave(): Promise<Response> {
  (await draftMode()).disable();
  return new Response(null, {
    status: 303,
    headers: { Location: "/", "Cache-Control": "no-store" },
  });
}

export { leave as GET, leave as POST };
