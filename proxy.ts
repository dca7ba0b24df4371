import { NextResponse, type NextRequest } from "next/server";
import { refusalOf } from "./lib/enquiry/form-post.ts";
import { finderQuestions } from "./lib/finder/answers.ts";
import { siteUrl } from "./lib/site-url.ts";

/** What Next.js may take for a form comes through here, and the finder; no other page that is read does. */
export const config = {
  matcher: [
    { source: "/:path*", has: [{ type: "header", key: "next-action" }] },
    {
      source: "/:path*",
      has: [{ type: "header", key: "content-type", value: "multipart/form-data.*" }],
    },
    { source: "/plans/finder" },
  ],
};

/**
 * Refuses forms that no page of this site has sent, in words and with the right status, and leads the finder's
 * answers to the page that is rendered for who asks.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (request.nextUrl.pathname === "/plans/finder" && !isForm(request)) return finder(request);
  const refusal = await refusalOf(request, new URL(siteUrl).host);
  if (!refusal) return NextResponse.next();
  return NextResponse.json({ message: refusal.reason }, { status: refusal.status });
}

function isForm({ headers }: NextRequest): boolean {
  const type = headers.get("content-type");
  return headers.has("next-action") || Boolean(type?.startsWith("multipart/form-data"));
}

/**
 * The questions are a static page; answers, also empty ones, are looked at in `app/(live)/plans/found`. It cannot be
 * a rewrite of next.config.js: to these, a name without a value is not in the address.
 */
function finder({ nextUrl }: NextRequest): NextResponse {
  if (!finderQuestions.some((name) => nextUrl.searchParams.has(name))) return NextResponse.next();
  const found = nextUrl.clone();
  found.pathname = "/plans/found";
  return NextResponse.rewrite(found);
}
