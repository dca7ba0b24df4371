import { question } from "@/lib/search/question.ts";
import { quickResults } from "@/lib/search/quick-results.ts";
import { LakeUnreachable } from "@/sanity/read.ts";
import { getSearchIndex } from "@/sanity/queries/search.ts";

/** Results that a panel under a search field has room for. */
const most = 6;

/** Long enough for a letter that is deleted and typed again, short enough for what was just published. */
const cacheControl = "public, max-age=15";

/** What is found for `q`, as JSON (`QuickResults`), while somebody types. */
export async function GET(request: Request): Promise<Response> {
  const asked = question.safeParse(new URL(request.url).searchParams.get("q"));
  if (!asked.success) return refuse(400, asked.error.issues[0]?.message ?? "");
  try {
    const index = await getSearchIndex();
    return Response.json(quickResults(index.search(asked.data, most)), {
      headers: { "Cache-Control": cacheControl },
    });
  } catch (error) {
    if (!(error instanceof LakeUnreachable)) throw error;
    return refuse(503, "The content lake does not answer. Try again in a moment.");
  }
}

function refuse(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: { "Cache-Control": "no-store" } });
}
