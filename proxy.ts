import { NextResponse, type NextRequest } from "next/server";
import { refusalOf } from "./lib/enquiry/form-post.ts";
import { siteUrl } from "./lib/site-url.ts";

/** Only what Next.js may take for a form comes through here: no page that is read does. */
export const config = {
  matcher: [
    { source: "/:path*", has: [{ type: "header", key: "next-action" }] },
    {
      source: "/:path*",
      has: [{ type: "header", key: "content-type", value: "multipart/form-data.*" }],
    },
  ],
};

/** Refuses forms that no page of this site has sent, in words and with the right status. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const refusal = await refusalOf(request, new URL(siteUrl).host);
  if (!refusal) return NextResponse.next();
  return NextResponse.json({ message: refusal.reason }, { status: refusal.status });
}
