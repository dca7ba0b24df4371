import "server-only";
import type { EnquiryRecord } from "@/lib/enquiry/record.ts";
import { keptSince } from "@/lib/enquiry/retention.ts";
import { readEnv } from "@/lib/env.ts";
import { client } from "./client.ts";

/** The id of the document that an enquiry is stored as: one with a dot is never readable without a token. */
export const enquiryDocumentId = (id: string): string => `enquiry.${id}`;

/**
 * Stores an enquiry as a private document. Storing it again changes nothing.
 *
 * @returns `created` to one of those who store it, also at once, and `exists` to the others; `refused` when the content
 *   lake says that it will never take this
 * @throws when it may take it later: it does not answer, or the token is not set or not right
 */
export async function storeEnquiry(
  enquiry: EnquiryRecord,
): Promise<"created" | "exists" | "refused"> {
  const { id, receivedAt, name, email, phone, message, subject } = enquiry;
  try {
    const { results } = await writingClient().createIfNotExists(
      {
        _id: enquiryDocumentId(id),
        _type: "enquiry",
        status: "new",
        receivedAt,
        name,
        email,
        ...(phone && { phone }),
        message,
        ...(subject && {
          subject: { _type: "reference", _ref: subject.id, _weak: true },
          about: subject.title,
        }),
        consent: true,
      },
      { returnDocuments: false },
    );
    return results.some(({ operation }) => operation === "none") ? "exists" : "created";
  } catch (error) {
    if (isFinal(error)) return "refused";
    throw error;
  }
}

/** Deletes the enquiries that are older than the contact page promises. @throws when the lake does not answer */
export async function deleteOldEnquiries(now: Date = new Date()): Promise<void> {
  await writingClient().delete({
    query: `*[_type == "enquiry" && dateTime(receivedAt) < dateTime($since)]`,
    params: { since: keptSince(now).toISOString() },
  });
}

function writingClient() {
  const { SANITY_API_WRITE_TOKEN: token } = readEnv();
  if (!token) throw new Error("SANITY_API_WRITE_TOKEN is not set, so no enquiry can be stored.");
  // Who waits is a visitor, and the outbox tries again.
  return client.withConfig({ token, perspective: "raw", maxRetries: 0, timeout: 5000 });
}

/** An answer about the document itself. One about the token, the quota or the moment is not final. */
function isFinal(error: unknown): boolean {
  return (
    error instanceof Error &&
    "statusCode" in error &&
    typeof error.statusCode === "number" &&
    [400, 409, 413, 422].includes(error.statusCode)
  );
}
