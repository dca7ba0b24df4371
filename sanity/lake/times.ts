/** Times as the protocol writes them. */
import { z } from "zod";

const rfc3339 = z.iso.datetime({ offset: true });

/**
 * The moment that an RFC 3339 time means, in milliseconds; null for anything else. A time without a zone is none: it
 * would mean another moment on each machine.
 */
export function parseTime(text: unknown): number | null {
  const parsed = rfc3339.safeParse(text);
  return parsed.success ? Date.parse(parsed.data) : null;
}
