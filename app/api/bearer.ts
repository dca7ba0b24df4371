import { timingSafeEqual } from "node:crypto";
import { readEnv } from "@/lib/env.ts";

/** Whether a request carries `Authorization: Bearer` with the secret of the clock: this server's own, or a cron job's. */
export function isFromTheClock(request: Request): boolean {
  const given = request.headers.get("authorization") ?? "";
  const { CRON_SECRET, SANITY_REVALIDATE_SECRET } = readEnv();
  return [CRON_SECRET, SANITY_REVALIDATE_SECRET].some(
    (secret) => secret !== undefined && isSame(given, `Bearer ${secret}`),
  );
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
