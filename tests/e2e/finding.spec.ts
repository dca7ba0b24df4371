import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { guidesPerPage } from "@/lib/pagination.ts";
import type { SearchResults } from "@/lib/search/document.ts";
import { accessibilityFaults } from "./accessibility.ts";
import { becomes, visit } from "./site.ts";
import { lakeClient, siteAddress } from "./stage.ts";

/** Lists with their pages and filters, the body map and search. */

const reference = (id: string) => ({ _key: id, _type: "reference", _ref: id });

const guide = (slug: string, more: object = {}) => ({
  _id: `article-${slug}`,
  _type: "article",
  title: `Guide ${slug}`,
  slug: { _type: "slug", current: slug },
  standfirst: "Made by a test.",
  publishedAt: "2026-01-05T08:00:00.000Z",
  author: { _type: "reference", _ref: "coach-graeme-s" },
  categories: ["category-running", "category-knee"].map(reference),
  ...more,
});

/** One page more than there would be without them, in each list that they are in. */
const many = Array.from({ length: guidesPerPage }, (_, place) => guide(`many-${place}`));

const heading = (html: string) => /<h2 id="guides"[^>]*>([^<]+)</.exec(html)?.[1] ?? "";
const cards = (html: string) =>
  [...html.matchAll(/<a href="\/guides\/([^"/]+)" class="card-link/g)].map(([, slug]) => slug);
const first = /^\d+/;

test.describe("a list of more guides than fit on a page", () => {
  test.beforeAll(async () => {
    const transaction = lakeClient().transaction();
    for (const one of many) transaction.create(one);
    await transaction.commit();
    await becomes("/guides/page/2", ({ status }) => status === 200);
  });

  test.afterAll(async () => {
    const transaction = lakeClient().transaction();
    for (const { _id } of many) transaction.delete(_id);
    await transaction.commit();
    await becomes("/guides/page/2", ({ status }) => status === 404);
  });

  for (const list of ["/guides", "/topics/running", "/guides/for/running/knee"]) {
    test(`${list}: every guide once, each page with an address of its own`, async () => {
      const [one, two] = [await visit(list), await visit(`${list}/page/2`)];
      expect([one.status, two.status]).toEqual([200, 200]);
      const total = Number(first.exec(heading(one.html))?.[0]);
      expect(heading(one.html)).toContain("page 1 of 2");
      expect(heading(two.html)).toBe(`${total} guides, page 2 of 2`);
      const listed = [...cards(one.html), ...cards(two.html)];
      expect(cards(one.html)).toHaveLength(guidesPerPage);
      expect(new Set(listed).size).toBe(total);
      expect(listed).toHaveLength(total);

      expect(one.html).toContain(`<link rel="canonical" href="${siteAddress}${list}"`);
      expect(two.html).toContain(`<link rel="canonical" href="${siteAddress}${list}/page/2"`);
      expect(one.html).toContain(`<link rel="next" href="${siteAddress}${list}/page/2"`);
      expect(two.html).toContain(`<link rel="prev" href="${siteAddress}${list}"`);
      expect(two.html).toMatch(new RegExp(`<a href="${list}" rel="prev"`));
      for (const { headers } of [one, two])
        expect(headers.get("cache-control")).toMatch(/s-maxage/);
      expect(one.html.includes("noindex")).toBe(list.startsWith("/guides/for"));

      const none = ["/page/3", "/page/0", "/page/02", "/page/x", "/page/99999"];
      for (const path of none) expect((await visit(list + path)).status, path).toBe(404);
      const again = await visit(`${list}/page/1`);
      expect([again.status, again.headers.get("location")]).toEqual([308, list]);
    });
  }

  test("every filter leads to as many guides as it promises", async ({ browser }) => {
    const page = await browser.newPage({ baseURL: siteAddress, javaScriptEnabled: false });
    for (const start of ["/guides", "/topics/running", "/guides/for/running/knee"]) {
      await page.goto(start);
      const promises = await page
        .locator('nav[aria-label="Filter the guides"] a, section[aria-labelledby="where"] li a')
        .evaluateAll((links) =>
          links.map((link) => ({
            href: link.getAttribute("href") ?? "",
            count: /(\d+) guide/.exec(link.textContent)?.[1],
          })),
        );
      expect(promises.length).toBeGreaterThan(1);
      for (const { href, count } of promises.filter((one) => one.count)) {
        const { status, html } = await visit(href);
        expect(status, href).toBe(200);
        expect(first.exec(heading(html))?.[0], href).toBe(count);
      }
    }
    await page.close();
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`filters combine and come off again, JavaScript ${javaScriptEnabled ? "on" : "off"}`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ baseURL: siteAddress, javaScriptEnabled });
      const filters = page.getByRole("navigation", { name: "Filter the guides" });
      await page.goto("/guides");
      await filters.getByRole("link", { name: /^Running \(/ }).click();
      await expect(page).toHaveURL("/topics/running");
      await filters.getByRole("link", { name: /^Knee \(/ }).click();
      await expect(page).toHaveURL("/guides/for/running/knee");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Guides: Running, Knee");
      await page.getByRole("link", { name: "Next page" }).click();
      await expect(page).toHaveURL("/guides/for/running/knee/page/2");
      await filters.getByRole("link", { name: "Remove the filter Running" }).click();
      await expect(page).toHaveURL("/topics/knee");
      await filters.getByRole("link", { name: "Remove the filter Knee" }).click();
      await expect(page).toHaveURL("/guides");
      await page.close();
    });
  }
});

test("one set of guides has one address; what is empty or unknown has none", async () => {
  for (const [path, target] of [
    ["/guides/for/knee/running", "/guides/for/running/knee"],
    ["/guides/for/running", "/topics/running"],
  ] as const) {
    const { status, headers } = await visit(path);
    expect([status, headers.get("location")], path).toEqual([308, target]);
  }
  for (const path of [
    "/guides/for",
    "/guides/for/nothing",
    "/guides/for/running/nothing",
    "/guides/for/running/cycling",
    "/guides/for/running/running",
    "/guides/for/cycling/achilles-and-heel",
    "/topics/nothing/page/2",
  ])
    expect((await visit(path)).status, path).toBe(404);
});

test("the body map: parts with guides are links with names, for the keyboard too", async ({
  page,
}) => {
  await page.goto("/guides");
  const map = page.locator('section[aria-labelledby="where"]');
  const front = map.getByRole("group", { name: "The body, front" });
  const back = map.getByRole("group", { name: "The body, back" });
  await expect(front.getByRole("link", { name: /^Knee, \d+ guides? \(front\)$/ })).toHaveCount(1);
  await expect(
    back.getByRole("link", { name: /^Achilles and heel, \d+ guides? \(back\)$/ }),
  ).toHaveCount(1);
  // Whatever the drawing offers, the list offers too, with the same number.
  const drawn = await map
    .locator("svg a")
    .evaluateAll((links) =>
      links.map(
        (link) => `${link.getAttribute("href")} ${/\d+ guides?/.exec(link.textContent)?.[0]}`,
      ),
    );
  const listed = await map
    .locator("li a")
    .evaluateAll((links) =>
      links.map(
        (link) => `${link.getAttribute("href")} ${/\d+ guides?/.exec(link.textContent)?.[0]}`,
      ),
    );
  expect(listed).toEqual(expect.arrayContaining(drawn));
  // A part without guides is drawn, and is no link.
  expect(await front.locator("> g path").count()).toBeGreaterThan(10);

  await map.locator("li a").last().focus();
  await page.keyboard.press("Tab");
  const focused = page.locator("svg a:focus");
  await expect(focused).toHaveCount(1);
  const href = (await focused.getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(href);
});

/** Where the first result leads. Without results there is no list of them, but there are other ways on. */
const firstResult = (html: string) => /<ol[\s\S]*?<h3[^>]*><a href="([^"]+)"/.exec(html)?.[1] ?? "";

test("search finds despite typing errors, marks what it found, and is not for search engines", async () => {
  for (const question of ["achiles", "achilles pian runing", "Achilles%20pain%20when%20run"]) {
    const { status, html } = await visit(`/search?q=${question}`);
    expect(status).toBe(200);
    expect(firstResult(html), question).toBe("/guides/achilles-pain-when-running");
    expect(html, question).toMatch(/<mark[^>]*>Achilles<\/mark>/);
    expect(html).toMatch(/<meta name="robots" content="noindex/);
  }
});

for (const [question, place] of [
  ["cadance", /^\/guides\/running-cadence$/],
  ["heel drop", /^\/guides\//],
  ["seated calf raise", /^\/exercises\//],
  ["running technique", /^\/topics\//],
  ["power meter", /^\/faq#/],
  ["Graeme", /^\/coaches\//],
  ["time trial plan", /^\/plans\//],
  ["editorial policy", /^\/editorial-policy$/],
  ["refund", /^\/faq#/],
] as const)
  test(`search finds what it should first: ${question}`, async () => {
    const { html } = await visit(`/search?q=${encodeURIComponent(question)}`);
    expect(firstResult(html)).toMatch(place);
  });

test("a search without results helps on; a hostile one does nothing", async () => {
  const nothing = await visit("/search?q=zzyzxqzz");
  expect(nothing.status).toBe(200);
  expect(nothing.html).toContain("Nothing found");
  expect(nothing.html).toContain('href="/topics/running"');
  expect((await visit("/search?q=akilees")).html).toMatch(
    /Did you mean[\s\S]{0,80}href="\/search\?q=achilles"/,
  );
  for (const question of [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "%E0%A4%A",
    "%00",
    "x".repeat(5000),
    "a&q=b",
  ]) {
    const raw = question.startsWith("%") ? question : encodeURIComponent(question);
    const { status, html } = await visit(`/search?q=${raw}`);
    expect(status, question).toBe(200);
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<img src=x");
  }
  expect((await visit("/search")).html).toContain("What are you looking for?");
});

test("the answers for the header: JSON, a sentence for what is no question", async () => {
  const { status, html, headers } = await visit("/api/search?q=cadance");
  expect(status).toBe(200);
  expect(headers.get("cache-control")).toBe("public, max-age=15");
  // The type that the route answers with.
  const { total, results } = JSON.parse(html) as SearchResults;
  expect(total).toBeGreaterThanOrEqual(results.length);
  expect(results[0]).toMatchObject({ type: "article", address: "/guides/running-cadence" });
  for (const bad of ["", "?q=", "?q=%20", `?q=${"x".repeat(101)}`, "?query=heel"]) {
    const answer = await visit(`/api/search${bad}`);
    expect(answer.status, bad).toBe(400);
    expect(JSON.parse(answer.html)).toEqual({ message: expect.stringMatching(/\w.*[.…]$/) });
  }
});

const openSearch = async (page: Page) => {
  await page.getByRole("banner").getByRole("button", { name: "Search" }).first().click();
  return page.locator("#search_panel").getByRole("searchbox");
};

test("results come while one types, and the arrow keys walk through them", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/plans", { waitUntil: "networkidle" });
  const field = await openSearch(page);
  await expect(field).toBeFocused();
  await field.pressSequentially("achiles");
  const panel = page.locator("#search_panel");
  await expect(panel.getByRole("status")).toHaveText(/^\d+ results?$/);
  await page.keyboard.press("ArrowDown");
  await expect(panel.getByRole("link").first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(field).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/guides/achilles-pain-when-running");

  const again = await openSearch(page);
  await again.fill("zzyzxqzz");
  await expect(panel.getByRole("status")).toHaveText("Nothing found.");
  // The first Escape empties the field, as in every search field; the second closes the panel.
  await page.keyboard.press("Escape");
  await expect(again).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
});

test("without JavaScript the header's form leads to the results", async ({ browser }) => {
  const page = await browser.newPage({ baseURL: siteAddress, javaScriptEnabled: false });
  await page.goto("/plans");
  const field = await openSearch(page);
  await field.fill("cadance");
  await field.press("Enter");
  await expect(page).toHaveURL("/search?q=cadance");
  await page.getByRole("link", { name: "Running cadence" }).click();
  await expect(page).toHaveURL("/guides/running-cadence");
  await page.close();
});

test("what is published is found by the next search; what is not public never is", async () => {
  const word = `q${randomUUID().replaceAll("-", "")}`;
  const isFound = (slug: string) => (page: { html: string }) =>
    page.html.includes(`/guides/${slug}"`);
  const results = `/search?q=${word}`;
  const client = lakeClient();
  await visit(results);

  await client.create({
    ...guide(`draft-${word}`, { title: word }),
    _id: `drafts.article-${word}-d`,
  });
  await client.create(
    guide(`hidden-${word}`, { title: word, seo: { _type: "seo", noIndex: true } }),
  );
  await client.create(
    guide(`later-${word}`, { title: word, publishedAt: "2099-01-01T00:00:00.000Z" }),
  );
  await client.create(guide(`new-${word}`, { title: word }));
  await becomes(results, isFound(`new-${word}`));
  const { html } = await visit(results);
  expect(html).toContain("1 result");
  for (const other of ["draft", "hidden", "later"]) expect(html).not.toContain(`${other}-${word}`);

  await client
    .patch(`article-new-${word}`)
    .set({ title: "Renamed", standfirst: "No more." })
    .commit();
  await becomes(results, ({ html: now }) => now.includes("Nothing found"));
  await client.patch(`article-new-${word}`).set({ title: word }).commit();
  await becomes(results, isFound(`new-${word}`));
  await client.action({
    actionType: "sanity.action.document.unpublish",
    draftId: `drafts.article-new-${word}`,
    publishedId: `article-new-${word}`,
  });
  await becomes(results, (page) => !isFound(`new-${word}`)(page));
  await client.delete({ query: "*[_id match $ids]", params: { ids: `*${word}*` } });
});

test("a page that is missing is a true 404, with the words of its address and the likely page", async ({
  page,
}) => {
  const { status, html, headers } = await visit("/guides/achiles-pain-runing");
  expect(status).toBe(404);
  expect(headers.get("cache-control")).toMatch(/s-maxage/);
  expect(html).toMatch(/<input[^>]*value="achiles pain runing"/);
  expect(html).toContain('<a href="/guides/achilles-pain-when-running"');
  // What the server sent stays when the scripts have run.
  await page.goto("/guides/achiles-pain-runing", { waitUntil: "networkidle" });
  await expect(page.getByLabel("Search the site")).toHaveValue("achiles pain runing");
  await expect(page.getByRole("link", { name: "Achilles pain when running" })).toBeVisible();
  expect((await visit("/zzyzx/qqqq")).html).not.toContain("Is this what you were after?");
});

const looks = [
  "/search?q=achiles",
  "/search?q=zzyzxqzz",
  "/guides/for/running/knee",
  "/guides/achiles",
];

test("none of these pages breaks a rule of accessibility or scrolls sideways", async ({
  browser,
}) => {
  test.setTimeout(420_000);
  for (const width of [320, 360, 1440]) {
    const context = await browser.newContext({
      baseURL: siteAddress,
      viewport: { width, height: 900 },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    for (const path of looks) {
      await page.goto(path);
      if (path === looks[0]) {
        await page.waitForLoadState("networkidle");
        const field = await openSearch(page);
        await field.fill("achiles");
        await expect(page.getByRole("status")).toHaveText(/^\d+ results?$/);
      }
      expect(await accessibilityFaults(page), `${path} at ${width} px`).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        path,
      ).toBeLessThanOrEqual(width);
    }
    await context.close();
  }
});
