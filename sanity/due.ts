import "server-only";
import { defineQuery } from "next-sanity";
import { z } from "zod";
import { client } from "./client.ts";
import { change, type Change } from "./tags.ts";

const DUE_QUERY = defineQuery(`*[
  _type == "article" && dateTime(publishedAt) > dateTime($since) && dateTime(publishedAt) <= dateTime($until)
] | order(_id asc){
  _id, _type, "slugs": [slug.current], "moved": true,
  "pointsAt": [...coalesce(categories[]._ref, []), author._ref, reviewedBy._ref],
  "usedAfter": body[].exercise._ref
}`);

/** No cached page is older than this (`cacheLife("max")` renews after 30 days), so none can have missed more. */
const longestCached = 31 * 24 * 60 * 60 * 1000;

/** How far the clocks of this server and of the content lake may differ; a date is looked at again for as long. */
const clockDifference = 60 * 1000;

let checkedUntil: number | undefined;

/**
 * From when on dates are looked for, in milliseconds.
 *
 * A date that has come by this server's clock may not have come by the lake's, which decides what a page shows:
 * the page would be rendered without the guide once more, and stay so.
 */
export function dueSince(checked: number | undefined, now: number): number {
  return checked === undefined ? now - longestCached : checked - clockDifference;
}

/**
 * The guides whose date has come since this was last asked, as changes. A server that starts asks for all
 * that came while it was away.
 *
 * @throws when the content lake does not answer; the next call then asks for the same time again
 */
export async function getDue(): Promise<Change[]> {
  const until = Date.now();
  const since = dueSince(checkedUntil, until);
  const due = await client.fetch(
    DUE_QUERY,
    { since: new Date(since).toISOString(), until: new Date(until).toISOString() },
    { cache: "no-store" },
  );
  checkedUntil = until;
  return z.array(change).parse(due);
}
