import { atomFeed } from "@/lib/guide-feed.ts";
import { siteUrl } from "@/lib/site-url.ts";
import { getFeed } from "@/sanity/queries/feed.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";

/** A feed reader need not know what came before. */
const mostEntries = 50;

/** The newest guides, for feed readers. */
export async function GET(): Promise<Response> {
  const [settings, guides] = await Promise.all([getSiteSettings(), getFeed()]);
  return new Response(atomFeed(siteUrl, settings, guides.slice(0, mostEntries)), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
}
