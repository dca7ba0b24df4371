import { Feed } from "feed";
import { addressOf } from "./addresses.ts";
import { changedOn } from "./changed-on.ts";
import type { ArticleCard } from "./content/article.ts";
import type { CoachCard } from "./content/coach.ts";
import type { SiteSettings } from "./content/site-settings.ts";
import { dateOf } from "./dates.ts";
import { escapeMarkup, withoutControls } from "./markup-text.ts";

export type FeedEntry = ArticleCard & { author?: Pick<CoachCard, "name" | "slug"> | undefined };

/**
 * The guides as an Atom feed, with the dates that their pages show. A guide without a date is left out: the format
 * wants one, and none would be true.
 *
 * @param siteUrl the site's address, without a slash at its end
 */
export function atomFeed(siteUrl: string, settings: SiteSettings, guides: FeedEntry[]): string {
  const entries = guides.flatMap((guide) => {
    const changed = changedOn(guide);
    const path = addressOf(guide);
    return changed && path ? [{ guide, changed: dateOf(changed), url: siteUrl + path }] : [];
  });
  const latest = Math.max(0, ...entries.map(({ changed }) => changed.getTime()));
  const feed = new Feed({
    id: `${siteUrl}/`,
    title: withoutControls(settings.name),
    ...(settings.description && { description: withoutControls(settings.description) }),
    link: `${siteUrl}/guides`,
    feedLinks: { atom: `${siteUrl}/feed.xml` },
    language: "en-NZ",
    updated: new Date(latest),
    author: { name: withoutControls(settings.name), link: `${siteUrl}/` },
    generator: false,
  });
  for (const { guide, changed, url } of entries) {
    const { title, standfirst, publishedAt, author, categories } = guide;
    feed.addItem({
      // The library writes titles and summaries as HTML, so what is text has to be escaped for it.
      title: escapeMarkup(title),
      id: url,
      link: url,
      date: changed,
      ...(publishedAt && { published: dateOf(publishedAt) }),
      ...(standfirst && { description: escapeMarkup(standfirst) }),
      ...(author && {
        author: [
          {
            name: withoutControls(author.name),
            link: siteUrl + (addressOf({ ...author, _type: "coach" }) ?? "/"),
          },
        ],
      }),
      category: categories.map((category) => ({
        name: withoutControls(category.title),
        term: category.slug,
        scheme: `${siteUrl}/topics`,
      })),
    });
  }
  return feed.atom1();
}
