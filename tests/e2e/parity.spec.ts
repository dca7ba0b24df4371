import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { structuredDataOf } from "../vocabulary.ts";
import { allPaths, becomes, visit } from "./site.ts";
import { lakeClient, siteAddress } from "./stage.ts";

/** A guide as each of its surfaces tells it. */
type Told = {
  title: string | undefined;
  published: string | undefined;
  changed: string | undefined;
};

/** The day of a date in New Zealand, as pages show it: formats write days and moments. */
function dayOf(date: string | undefined): string | undefined {
  if (!date) return undefined;
  if (date.length === 10) return date;
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Pacific/Auckland" }).format(new Date(date));
}

const decoded = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Markdown's words without its signs. */
const plain = (markdown: string) =>
  markdown
    .replaceAll(/\[\^\d+\]/g, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\\(.)/g, "$1")
    .replaceAll(/[*_]/g, "")
    .trim();

const byText = (a: string, b: string) => (a < b ? -1 : 1);

const first = (text: string, pattern: RegExp) => pattern.exec(text)?.[1];

test("every guide tells the same on all its surfaces", async ({ page }) => {
  test.setTimeout(420_000);
  const sitemap = (await visit("/sitemap.xml")).html;
  const feed = (await visit("/feed.xml")).html;
  const guides = (await allPaths()).filter((path) => /^\/guides\/[^/]+$/.test(path));
  expect(guides.length).toBeGreaterThan(2);

  for (const path of guides) {
    const { html } = await visit(path);
    const markdown = (await visit(`${path}.md`)).html;
    const nodes = structuredDataOf(html);
    const article = nodes.find((node) => node["@type"] === "Article") ?? {};
    const address = siteAddress + path;
    const inSitemap = sitemap.split("<url>").find((one) => one.includes(`<loc>${address}</loc>`));
    const inFeed = feed.split("<entry>").find((one) => one.includes(`<id>${address}</id>`)) ?? "";

    await page.goto(path);
    const shown = await page.evaluate(() => {
      const fact = (name: string) =>
        [...document.querySelectorAll("article header dt")]
          .find((term) => term.textContent === name)
          ?.nextElementSibling?.querySelector("time")?.dateTime;
      const within = (selector: string) =>
        [...document.querySelectorAll(selector)].map((one) =>
          (one.textContent ?? "").replaceAll(/\s+/g, " ").trim(),
        );
      return {
        title: document.querySelector("h1")?.textContent ?? "",
        published: fact("Published"),
        reviewed: fact("Last reviewed"),
        // The text's own headings: they are links to themselves.
        headings: within("article .prose :is(h2, h3, h4):has(> .heading-anchor)").map((words) =>
          words.replace(/#$/, "").trim(),
        ),
        questions: within("article .question > summary"),
        sources: [...document.querySelectorAll("#sources ~ ol > li")].map(
          (line) => line.querySelector("a[href^='https'], strong")?.textContent ?? "",
        ),
      };
    });
    const page_: Told = {
      title: shown.title,
      published: dayOf(shown.published),
      changed: [dayOf(shown.published) ?? "", shown.reviewed ?? ""].toSorted(byText).at(-1),
    };

    // Title and dates
    const told: Record<string, Told> = {
      "structured data": {
        title: String(article.headline),
        published: dayOf(article.datePublished as string | undefined),
        changed: dayOf(article.dateModified as string | undefined),
      },
      "Open Graph": {
        title: decoded(first(html, /<meta property="og:image:alt" content="Guide: ([^"]*)"/) ?? ""),
        published: dayOf(first(html, /<meta property="article:published_time" content="([^"]*)"/)),
        changed: dayOf(first(html, /<meta property="article:modified_time" content="([^"]*)"/)),
      },
      feed: {
        title: decoded(decoded(first(inFeed, /<title[^>]*><!\[CDATA\[(.*?)\]\]><\/title>/) ?? "")),
        published: dayOf(first(inFeed, /<published>([^<]*)</)),
        changed: dayOf(first(inFeed, /<updated>([^<]*)</)),
      },
      sitemap: { ...page_, changed: dayOf(first(inSitemap ?? "", /<lastmod>([^<]*)</)) },
    };
    for (const [surface, what] of Object.entries(told))
      expect(what, `${path}, ${surface}`).toEqual(page_);
    expect(plain(first(markdown, /^# (.*)$/m) ?? ""), path).toBe(shown.title);
    for (const date of [page_.published, shown.reviewed]) {
      if (date)
        expect(markdown, path).toContain(
          new Intl.DateTimeFormat("en-NZ", { dateStyle: "long" }).format(new Date(`${date}T00:00`)),
        );
    }

    // Headings
    const written = [...markdown.matchAll(/^#{2,4} (.*)$/gm)].map(([, words = ""]) => plain(words));
    expect(shown.headings.length, path).toBeGreaterThan(1);
    expect(written, path).toEqual(expect.arrayContaining(shown.headings));

    // Questions
    const questions = nodes.find((node) => node["@type"] === "FAQPage")?.mainEntity ?? [];
    const asked = (questions as { name: string }[]).map(({ name }) => name);
    expect(asked.toSorted(), path).toEqual(shown.questions.toSorted());
    for (const question of shown.questions) expect(plain(markdown), path).toContain(question);

    // Sources
    const cited = ((article.citation ?? []) as { name: string }[]).map(({ name }) => name);
    expect(cited, path).toEqual(shown.sources);
    const footnotes = [...markdown.matchAll(/^\[\^(\d+)\]: (.*)$/gm)];
    expect(footnotes.map(([, number]) => Number(number))).toEqual(
      shown.sources.map((_, index) => index + 1),
    );
    for (const [index, source] of shown.sources.entries())
      expect(plain(footnotes[index]?.[2] ?? ""), path).toContain(source);
  }
});

test("every date in the sitemap is one that the page shows", async () => {
  const sitemap = (await visit("/sitemap.xml")).html;
  for (const entry of sitemap.split("<url>").slice(1)) {
    const address = first(entry, /<loc>([^<]*)</) ?? "";
    const date = first(entry, /<lastmod>([^<]*)</);
    const { html } = await visit(address.replace(siteAddress, "") || "/");
    if (date) expect(html, address).toContain(`dateTime="${date}"`);
    const article = structuredDataOf(html).find((node) => node["@type"] === "Article");
    expect(article?.dateModified ?? date, address).toBe(date);
  }
});

test("a comma that is mended moves no date; a review does", async () => {
  const slug = `comma-${randomUUID()}`;
  const path = `/guides/${slug}`;
  const paragraph = (text: string) => [
    {
      _key: "a",
      _type: "block",
      style: "normal",
      markDefs: [],
      children: [{ _key: "b", _type: "span", text, marks: [] }],
    },
  ];
  await lakeClient().create({
    _id: `article-${slug}`,
    _type: "article",
    title: `Guide ${slug}`,
    slug: { _type: "slug", current: slug },
    publishedAt: "2026-01-05T08:00:00.000Z",
    lastReviewedAt: "2026-02-01",
    body: paragraph("First then second."),
  });
  await becomes(path, ({ status }) => status === 200);
  const dates = async () => {
    const { html } = await visit(path);
    const ofThis = (text: string, mark: string) =>
      text.split(mark).find((one) => one.includes(path)) ?? "";
    return [
      html.match(/dateTime="[^"]*"/g),
      html.match(/article:(?:published|modified)_time" content="[^"]*"/g),
      html.match(/"date(?:Published|Modified)":"[^"]*"/g),
      ofThis((await visit("/sitemap.xml")).html, "<url>").match(/<lastmod>[^<]*/g),
      ofThis((await visit("/feed.xml")).html, "<entry>").match(/<(?:updated|published)>[^<]*/g),
      (await visit(`${path}.md`)).html.match(/(?:Published|reviewed) .*/g),
    ].map((found) => found?.join());
  };
  const before = await dates();
  for (const found of before) expect(found).toBeTruthy();
  await lakeClient()
    .patch(`article-${slug}`)
    .set({ body: paragraph("First, then second.") })
    .commit();
  await becomes(path, ({ html }) => html.includes("First, then"));
  await becomes(`${path}.md`, ({ html }) => html.includes("First, then"));
  expect(await dates()).toEqual(before);
  await lakeClient().patch(`article-${slug}`).set({ lastReviewedAt: "2026-03-01" }).commit();
  await becomes(path, ({ html }) => html.includes("1 March 2026"));
  for (const [index, found] of (await dates()).entries()) {
    expect(found).not.toBe(before[index]);
    expect(found).toMatch(/2026-03-01|1 March 2026/);
  }
  await lakeClient().delete(`article-${slug}`);
});
