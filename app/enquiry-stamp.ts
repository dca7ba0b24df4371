import "server-only";
import { makeStamp, readStamp } from "@/lib/enquiry/stamp.ts";
import { readEnv } from "@/lib/env.ts";

/** A stamp of this moment, signed with the server's secret. */
export const newStamp = (): string => makeStamp(secret());

/** What a stamp that came with a form says (`readStamp`). */
export const checkStamp = (stamp: string): ReturnType<typeof readStamp> =>
  readStamp(stamp, secret());

function secret(): string {
  const { SANITY_REVALIDATE_SECRET } = readEnv();
  if (!SANITY_REVALIDATE_SECRET)
    throw new Error("SANITY_REVALIDATE_SECRET is not set, so no form can be signed.");
  return SANITY_REVALIDATE_SECRET;
}
