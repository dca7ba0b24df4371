import { isValidSignature, SIGNATURE_HEADER_NAME } from "@sanity/webhook";
import { revalidateTag } from "next/cache";
import { z } from "zod";
import { isLakeAwake } from "@/sanity/awake.ts";
import { change, tags, tagsOf } from "@/sanity/tags.ts";
import { isFirstUse } from "./signatures.ts";

/** What may come in: a change, from the webhook; or word that anything may have changed, from `npm start`. */
const body = z.union([change, z.object({ everything: z.literal(true) })]);

const mostBytes = 100_000;

/**
 * Told by the content lake that a document changed: gives up what was cached of it, so that the next request
 * is rendered anew.
 *
 * Answers 200 with the tags; 401 for a signature that is missing, wrong, too old or used before; 400 for a
 * body that is not a change; 503 while the content lake is away, when the pages that are cached are the best
 * there is: the sender tries again later.
 */
export async function POST(request: Request): Promise<Response> {
  const secret = process.env.SANITY_REVALIDATE_SECRET;
  if (!secret)
    return refuse(503, "SANITY_REVALIDATE_SECRET is not set, so nobody's word can be trusted.");

  const sent = await request.text();
  if (sent.length > mostBytes) return refuse(400, "The body is too large for a change.");
  const signature = request.headers.get(SIGNATURE_HEADER_NAME) ?? "";
  if (!signature || !(await isValidSignature(sent, signature, secret))) {
    return refuse(401, "The signature is missing or wrong.");
  }

  const parsed = body.safeParse(jsonOf(sent));
  if (!parsed.success) {
    return refuse(
      400,
      "The body is not a change as the webhook's projection gives it (sanity/webhook.ts).",
    );
  }
  if (!(await isLakeAwake())) {
    return refuse(503, "The content lake does not answer; what is cached stays. Try again.", {
      "Retry-After": "5",
    });
  }
  // Last, so that a delivery that was put off may come again with the same signature.
  if (!isFirstUse(signature)) return refuse(401, "This delivery is too old, or was taken before.");

  const touched = "everything" in parsed.data ? [tags.all] : tagsOf(parsed.data);
  for (const tag of touched) revalidateTag(tag, { expire: 0 });
  return Response.json({ revalidated: touched });
}

function refuse(status: number, reason: string, headers: Record<string, string> = {}): Response {
  return Response.json({ message: reason }, { status, headers });
}

function jsonOf(sent: string): unknown {
  try {
    return JSON.parse(sent);
  } catch {
    return undefined;
  }
}
