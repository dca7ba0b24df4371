import { randomUUID } from "node:crypto";
import { expect, test, type Page } from "@playwright/test";
import sharp from "sharp";
import { structuredDataOf, vocabularyFaults } from "../vocabulary.ts";
import { allPaths, becomes, visit } from "./site.ts";
import { lakeClient, siteAddress } from "./stage.ts";

/** The address of the picture that a page names for those who share it. */
function sharePictureOf(html: string): string {
  const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? "";
  return address.replaceAll("&amp;", "&").replace(siteAddress, "");
}

const guide = (slug: string, more: object = {}) => ({
  _id: `article-${slug}`,
  _type: "article",
  title: `Guide ${slug}`,
  slug: { _type: "slug", current: slug },
  standfirst: "Made by a test.",
  publishedAt: "2026-01-05T08:00:00.000Z",
  author: { _type: "reference", _ref: "coach-graeme-s" },
  categories: [{ _key: "a", _type: "reference", _ref: "category-running" }],
  ...more,
});

test("structured data of every page is in schema.org's vocabulary", async () => {
  const types = new Map<string, Set<string>>();
  for (const path of await allPaths()) {
    const nodes = structuredDataOf((await visit(path)).html);
    expect(vocabularyFaults(nodes), path).toEqual([]);
    const [, folder = ""] = path.split("/");
    const kind = types.get(folder) ?? new Set();
    types.set(folder, kind);
    for (const { "@type": type } of nodes) kind.add(String(type));
  }
  const emitted = (folder: string) => [...(types.get(folder) ?? [])];
  expect(emitted("")).toEqual(expect.arrayContaining(["Organization", "WebSite"]));
  expect(emitted("guides")).toEqual(
    expect.arrayContaining(["Article", "BreadcrumbList", "FAQPage", "ItemList"]),
  );
  expect(emitted("coaches")).toEqual(expect.arrayContaining(["ProfilePage", "ItemList"]));
  expect(emitted("plans")).toEqual(expect.arrayContaining(["Product", "ItemList"]));
  expect(emitted("exercises")).toEqual(expect.arrayContaining(["HowTo", "ItemList"]));
  expect(emitted("topics")).toEqual(expect.arrayContaining(["BreadcrumbList", "ItemList"]));
});

test("a guide states its review where somebody has reviewed it, and nowhere else", async () => {
  const slug = `reviewed-${randomUUID()}`;
  const path = `/guides/${slug}`;
  await lakeClient().create(
    guide(slug, {
      categories: [{ _key: "a", _type: "reference", _ref: "category-runners-knee" }],
      lastReviewedAt: "2026-02-03",
      reviewedBy: { _type: "reference", _ref: "coach-graeme-s" },
    }),
  );
  const statedOn = ({ html }: { html: string }) =>
    structuredDataOf(html).filter((node) => node["@type"] === "MedicalWebPage");
  await becomes(path, (page) => statedOn(page).length === 1);
  const stated = statedOn(await visit(path));
  expect(vocabularyFaults(stated)).toEqual([]);
  expect(stated[0]).toMatchObject({
    lastReviewed: "2026-02-03",
    reviewedBy: { "@type": "Person", name: "Graeme S" },
    about: [{ "@type": "MedicalCondition" }],
  });
  await lakeClient().patch(`article-${slug}`).unset(["reviewedBy"]).commit();
  await becomes(path, (page) => page.status === 200 && statedOn(page).length === 0);
  await lakeClient().delete(`article-${slug}`);
});

test("the site says how it is searched", async () => {
  const site = structuredDataOf((await visit("/")).html).find(
    (node) => node["@type"] === "WebSite",
  );
  expect(site).toMatchObject({
    potentialAction: {
      target: { urlTemplate: `${siteAddress}/search?q={search_term_string}` },
    },
  });
});

test("every page has a picture of its own to be shared with: under 100 kB, as large as it says, described", async () => {
  test.setTimeout(420_000);
  const pictures = new Map<string, string>();
  for (const path of await allPaths()) {
    const { html } = await visit(path);
    const address = sharePictureOf(html);
    expect(pictures.get(address), `${path} has the picture of another page`).toBeUndefined();
    pictures.set(address, path);
    for (const [name, value] of [
      ["width", "1200"],
      ["height", "630"],
      ["type", "image/jpeg"],
    ])
      expect(html, path).toContain(`<meta property="og:image:${name}" content="${value}"`);
    expect(html, path).toMatch(/<meta property="og:image:alt" content="[^"]+"/);
    expect(html, path).toContain('<meta name="twitter:card" content="summary_large_image"');

    const answer = await fetch(siteAddress + address);
    expect(answer.status, address).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    const file = Buffer.from(await answer.arrayBuffer());
    expect(file.length, address).toBeLessThan(100_000);
    expect(await sharp(file).metadata()).toMatchObject({
      format: "jpeg",
      width: 1200,
      height: 630,
    });
    const again = await fetch(siteAddress + address);
    await again.arrayBuffer();
    expect(again.headers.get("x-nextjs-cache"), address).toBe("HIT");
  }
});

test("a picture follows its document's title, and a page that is not there has none", async () => {
  const slug = `drawn-${randomUUID()}`;
  expect((await visit(`/og/guides/${slug}`)).status).toBe(404);
  await lakeClient().create(guide(slug));
  await becomes(`/guides/${slug}`, ({ status }) => status === 200);
  const address = sharePictureOf((await visit(`/guides/${slug}`)).html);
  const bytes = async (path: string) => {
    const answer = await fetch(siteAddress + path);
    expect(answer.status, path).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };
  const before = await bytes(address);
  await lakeClient().patch(`article-${slug}`).set({ title: "Another title" }).commit();
  await becomes(`/guides/${slug}`, ({ html }) => html.includes("Another title"));
  const renamed = sharePictureOf((await visit(`/guides/${slug}`)).html);
  expect(renamed).not.toBe(address);
  expect((await bytes(renamed)).equals(before)).toBe(false);
  // Who still has the old address gets the new picture, too.
  expect((await bytes(address)).equals(await bytes(renamed))).toBe(true);
  await lakeClient().delete(`article-${slug}`);
  await becomes(`/og/guides/${slug}`, ({ status }) => status === 404);
});

/** Reads an XML document as a browser does. */
async function parseXml(page: Page, xml: string): Promise<string> {
  return await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror")
        ?.textContent ?? "",
    xml,
  );
}

test("the feed is well formed, is found from every page, and leaves out what is not to be listed", async ({
  page,
}) => {
  for (const path of await allPaths())
    expect((await visit(path)).html, path).toContain(
      `<link rel="alternate" type="application/atom+xml" href="${siteAddress}/feed.xml"/>`,
    );
  const slug = `hidden-${randomUUID()}`;
  await lakeClient().create(
    guide(slug, { title: "</title><b>& ]]> Tested", seo: { noIndex: true } }),
  );
  await becomes(`/guides/${slug}`, ({ status }) => status === 200);
  for (const path of ["/feed.xml", "/sitemap.xml", "/llms.txt"])
    expect((await visit(path)).html, path).not.toContain(slug);
  await lakeClient().patch(`article-${slug}`).unset(["seo"]).commit();
  for (const path of ["/feed.xml", "/sitemap.xml", "/llms.txt"])
    await becomes(path, ({ html }) => html.includes(slug));
  const { html, headers } = await visit("/feed.xml");
  expect(headers.get("content-type")).toContain("application/atom+xml");
  expect(await parseXml(page, html)).toBe("");
  expect(await parseXml(page, (await visit("/sitemap.xml")).html)).toBe("");
  expect(html).not.toContain("<b>");
  await lakeClient().delete(`article-${slug}`);
  await becomes("/feed.xml", (feed) => !feed.html.includes(slug));
});

test("the sitemap names a picture of each page that has one, and robots.txt names the sitemap", async () => {
  const { html } = await visit("/sitemap.xml");
  const addresses = [...html.matchAll(/<image:loc>([^<]+)<\/image:loc>/g)].map(([, address = ""]) =>
    address.replaceAll("&amp;", "&"),
  );
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    const answer = await fetch(address);
    await answer.arrayBuffer();
    expect(answer.status, address).toBe(200);
  }
  expect((await visit("/robots.txt")).html).toContain(`Sitemap: ${siteAddress}/sitemap.xml`);
});

test("a guide's Markdown form comes and goes with it, and moves with it", async () => {
  const slug = `written-${randomUUID()}`;
  const path = `/guides/${slug}`;
  expect((await visit(`${path}.md`)).status).toBe(404);
  await lakeClient().create(guide(slug));
  await becomes(`${path}.md`, ({ status }) => status === 200);
  const { html, headers } = await visit(`${path}.md`);
  expect(headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  expect(headers.get("link")).toBe(`<${siteAddress}${path}>; rel="canonical"`);
  expect(html).toContain(`# Guide ${slug}`);
  expect((await visit(path)).html).toContain(
    `<link rel="alternate" type="text/markdown" href="${siteAddress}${path}.md"/>`,
  );
  await lakeClient()
    .patch(`article-${slug}`)
    .set({ slug: { _type: "slug", current: `${slug}-b` }, slugHistory: [slug] })
    .commit();
  await becomes(`${path}.md`, ({ status }) => status === 308);
  expect((await visit(`${path}.md`)).headers.get("location")).toBe(`${path}-b.md`);
  await lakeClient().delete(`article-${slug}`);
  await becomes(`${path}-b.md`, ({ status }) => status === 404);
});

test("llms.txt leads to the Markdown of every guide that it names", async () => {
  const { html, headers } = await visit("/llms.txt");
  expect(headers.get("content-type")).toContain("text/plain");
  expect(html).toMatch(/^# .+\n\n> .+\n\n## Guides\n\n- \[/);
  const addresses = [...html.matchAll(/\]\(([^)]+)\)/g)].map(([, address = ""]) => address);
  expect(addresses.filter((address) => address.endsWith(".md")).length).toBeGreaterThan(2);
  for (const address of addresses) {
    const answer = await fetch(address);
    await answer.arrayBuffer();
    expect(answer.status, address).toBe(200);
  }
});
