import { expect, test } from "vitest";
import { articleCard } from "@/lib/content/article.ts";
import { siteSettings } from "@/lib/content/site-settings.ts";
import { atomFeed } from "@/lib/guide-feed.ts";

const settings = siteSettings.parse({ name: "A & B" });
const guide = (more: object) =>
  articleCard.parse({ _id: "a", _type: "article", title: "Guide", slug: "guide", ...more });

test("an entry has the dates that its page shows", () => {
  const xml = atomFeed("https://example.org", settings, [
    guide({ publishedAt: "2026-01-05T08:00:00Z", lastReviewedAt: "2026-03-01" }),
  ]);
  expect(xml).toContain("<published>2026-01-05T08:00:00.000Z</published>");
  expect(xml.match(/<updated>2026-03-01T06:00:00.000Z<\/updated>/g)).toHaveLength(2);
  expect(xml).toContain("https://example.org/guides/guide");
});

test("a guide without a date is left out", () => {
  expect(atomFeed("https://example.org", settings, [guide({})])).not.toContain("<entry>");
});

test("nothing that an editor writes can break the feed", () => {
  const hostile = "]]></title><script>alert(1)</script> & \u0008 < \uD800";
  const xml = atomFeed("https://example.org", settings, [
    guide({ title: hostile, standfirst: hostile, publishedAt: "2026-01-05T08:00:00Z" }),
  ]);
  expect(xml).not.toContain("<script>");
  for (const sign of ["\u0008", "\uD800"]) expect(xml).not.toContain(sign);
  expect(xml).toContain("<title>A &amp; B</title>");
});
