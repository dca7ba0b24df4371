import { expect, test } from "@playwright/test";
import { allPaths, becomes, visit } from "./site.ts";
import { lakeClient } from "./stage.ts";

/** What a script can store, whatever the Studio's rules say: none of it may take a page down. */

const hostile = {
  nothing: null,
  number: 3,
  text: "<script>alert(1)</script>",
  list: [3, null, "x", {}, []],
  object: { _type: "elsewhere", value: {} },
  truth: true,
};
const created: string[] = [];

async function store(document: {
  _id: string;
  _type: string;
  [field: string]: unknown;
}): Promise<void> {
  created.push(document._id);
  await lakeClient().createOrReplace(document);
}

test.afterEach(async () => {
  await lakeClient().delete({ query: "*[_id in $ids]", params: { ids: created.splice(0) } });
});

const kinds = [
  {
    type: "article",
    folder: "/guides",
    name: "title",
    fields: [
      "standfirst",
      "keyTakeaways",
      "cover",
      "publishedAt",
      "lastReviewedAt",
      "nextReviewDue",
      "author",
      "reviewedBy",
      "categories",
      "body",
      "faqs",
      "conclusion",
      "cta",
      "related",
      "seo",
      "slugHistory",
    ],
  },
  {
    type: "trainingPlan",
    folder: "/plans",
    name: "title",
    fields: [
      "standfirst",
      "cover",
      "sport",
      "event",
      "level",
      "weeks",
      "entryRequirement",
      "whoFor",
      "sessionsPerWeek",
      "weeklyHours",
      "weeklyLoad",
      "phases",
      "sampleWeek",
      "intensityBasis",
      "price",
      "currency",
      "coach",
      "alternatives",
      "faqs",
      "body",
      "checkoutUrl",
    ],
  },
  {
    type: "coach",
    folder: "/coaches",
    name: "name",
    fields: [
      "role",
      "portrait",
      "shortBio",
      "bio",
      "sports",
      "specialities",
      "since",
      "credentials",
      "stats",
      "testimonials",
      "availability",
      "packages",
      "socials",
      "timeZone",
    ],
  },
  {
    type: "category",
    folder: "/topics",
    name: "title",
    fields: ["kind", "summary", "intro", "order"],
  },
  { type: "page", folder: "", name: "title", fields: ["standfirst", "body", "updatedAt", "seo"] },
] as const;

for (const { type, folder, name, fields } of kinds) {
  test(`a ${type} with any field broken still has its page and its place in the lists`, async () => {
    test.setTimeout(420_000);
    for (const field of fields) {
      // One document for each way to break the field, all at once: a page takes a moment to render.
      const slugs = Object.keys(hostile).map((kind) => `broken-${field.toLowerCase()}-${kind}`);
      await Promise.all(
        Object.entries(hostile).map(([kind, value], index) =>
          store({
            _id: `${type}-broken-${index}`,
            _type: type,
            [name]: `Broken ${field} ${kind}`,
            slug: { _type: "slug", current: slugs[index] },
            [field]: value,
          }),
        ),
      );
      for (const slug of slugs) {
        // A guide whose date says "x" may be held back; it may not be an error.
        const isRight = field === "publishedAt" ? [200, 404] : [200];
        await becomes(`${folder}/${slug}`, ({ status }) => isRight.includes(status));
        const { html } = await visit(`${folder}/${slug}`);
        expect(html, slug).not.toContain("<script>alert(1)</script>");
        expect(html.replaceAll(/<script[\s\S]*?<\/script>/g, ""), slug).not.toMatch(
          /<h[1-6][^>]*>\s*<\/h[1-6]>|\[object Object\]|\bundefined\b|\bNaN\b/,
        );
      }
      for (const path of ["/", "/guides", "/plans", "/coaches", "/faq", "/sitemap.xml"])
        expect((await visit(path)).status, path).toBe(200);
    }
  });
}

test("a document that lacks what it cannot do without costs its page and its card, and nothing else", async () => {
  const slug = (current: unknown) => ({ _type: "slug", current });
  await store({ _id: "article-nameless", _type: "article", slug: slug("nameless") });
  await store({
    _id: "article-misnamed",
    _type: "article",
    title: { text: "x" },
    slug: slug("misnamed"),
  });
  await store({ _id: "article-homeless", _type: "article", title: "Homeless", slug: slug(3) });
  await store({
    _id: "article-witness",
    _type: "article",
    title: "Witness",
    slug: slug("witness"),
  });
  await becomes("/guides/witness", ({ status }) => status === 200);
  expect((await visit("/guides/nameless")).status).toBe(404);
  expect((await visit("/guides/misnamed")).status).toBe(404);
  expect((await visit("/guides/3")).status).toBe(404);
  for (const path of ["/guides", "/sitemap.xml", "/"]) {
    const { html } = await visit(path);
    expect(html).toContain("witness");
    expect(html).not.toMatch(/nameless|misnamed|Homeless/);
  }
});

test("a broken block costs that block", async () => {
  const words = (text: string, _key: string) => ({
    _type: "block",
    _key,
    style: "normal",
    markDefs: [],
    children: [{ _type: "span", _key: `${_key}s`, text, marks: [] }],
  });
  await store({
    _id: "article-blocks",
    _type: "article",
    title: "Blocks",
    slug: { _type: "slug", current: "blocks" },
    body: [
      words("First words.", "a"),
      { _type: "marquee", _key: "b", text: "x" },
      { _type: "callout", _key: "c" },
      { _type: "dataTable", _key: "d", caption: "Rows", rows: "none" },
      { _type: "figure", _key: "e", picture: { asset: { _ref: "image-nowhere", _weak: true } } },
      {
        _type: "exerciseReference",
        _key: "f",
        exercise: { _ref: "exercise-nowhere", _weak: true },
      },
      {
        _type: "leadInList",
        _key: "g",
        items: [
          { _key: "x", lead: 3 },
          { _key: "y", lead: "Good", text: null },
        ],
      },
      {
        ...words("A link.", "h"),
        markDefs: [{ _type: "externalLink", _key: "l", href: "javascript:alert(1)" }],
      },
      words("Last words.", "z"),
    ],
  });
  await becomes("/guides/blocks", ({ status }) => status === 200);
  const { html } = await visit("/guides/blocks");
  for (const text of ["First words.", "Good", "A link.", "Last words."])
    expect(html).toContain(text);
  expect(html).not.toContain("javascript:");
});

test("structured data cannot be broken out of, and no script runs", async ({ page }) => {
  const attack = `</script><script>document.title="owned"</script><img src=x onerror="document.title='owned'">`;
  await store({
    _id: "article-attack",
    _type: "article",
    title: attack,
    standfirst: attack,
    slug: { _type: "slug", current: "attack" },
    keyTakeaways: [attack],
    seo: { title: attack, description: attack },
  });
  await becomes("/guides/attack", ({ status }) => status === 200);
  await page.goto("/guides/attack", { waitUntil: "networkidle" });
  await expect(page.locator("h1")).toHaveText(attack);
  expect(await page.title()).not.toBe("owned");
  for (const data of await page.locator('script[type="application/ld+json"]').allTextContents())
    expect(() => JSON.parse(data)).not.toThrow();
});

test("long words, wide tables and many items stay within a narrow screen", async ({ page }) => {
  const long = "Achillessehnenentzündungsbehandlungsmöglichkeitenverzeichnisse";
  const cells = Array.from({ length: 12 }, (_, index) => `${long.slice(0, 20)} ${index}`);
  await store({
    _id: "article-long",
    _type: "article",
    title: long,
    slug: { _type: "slug", current: "long" },
    standfirst: long.repeat(3),
    keyTakeaways: Array.from({ length: 50 }, () => long),
    body: [
      {
        _type: "block",
        _key: "a",
        style: "h2",
        markDefs: [],
        children: [{ _type: "span", _key: "s", text: long.repeat(2), marks: [] }],
      },
      {
        _type: "dataTable",
        _key: "t",
        caption: long,
        headerColumn: true,
        rows: Array.from({ length: 50 }, (_, row) => ({ _key: `r${row}`, cells })),
      },
    ],
  });
  await becomes("/guides/long", ({ status }) => status === 200);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ["/guides/long", "/guides", "/"]) {
    await page.goto(path);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      path,
    ).toBeLessThanOrEqual(320);
  }
});

test("strange addresses are missing pages, not errors", async () => {
  for (const path of [
    "/guides/..%2f..%2fx",
    "/guides/%00",
    `/guides/${"x".repeat(2000)}`,
    "/a/b/c/d/e",
    "/guides/new%20guide",
    "/__proto__",
    "/constructor",
  ]) {
    const { status } = await visit(path);
    expect([308, 400, 404], path).toContain(status);
  }
  expect((await allPaths()).length).toBeGreaterThan(10);
});
