import { expect, type Page, test } from "@playwright/test";
import { tortureDocuments } from "../torture.ts";
import { accessibilityFaults } from "./accessibility.ts";
import { becomes } from "./site.ts";
import { lakeClient, siteAddress } from "./stage.ts";

/** A guide with every block at its worst, in a real browser. */

const path = "/guides/torture";

test.beforeAll(async () => {
  const transaction = lakeClient().transaction();
  for (const document of tortureDocuments) transaction.createOrReplace(document);
  await transaction.commit();
  await becomes(path, ({ status }) => status === 200);
});

test.afterAll(async () => {
  const ids = tortureDocuments.map(({ _id }) => _id).toReversed();
  for (const id of ids) await lakeClient().delete(id);
  await becomes(path, ({ status }) => status === 404);
});

const hacked = (page: Page) => page.evaluate(() => Reflect.get(window, "hacked"));

for (const width of [320, 768, 1440]) {
  test(`holds at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path);
    expect(await hacked(page)).toBeUndefined();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
}

test("no id stands twice, every anchor leads somewhere, no heading is empty", async ({ page }) => {
  await page.goto(path);
  const found = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return {
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      lost: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        .map(({ hash }) => decodeURIComponent(hash.slice(1)))
        .filter((id) => !ids.includes(id)),
      empty: [...document.querySelectorAll("h1,h2,h3,h4,h5")].filter(
        (heading) => !heading.textContent.trim(),
      ).length,
    };
  });
  expect(found).toEqual({ twice: [], lost: [], empty: 0 });
  await expect(page.getByText("A secret without consent.")).toHaveCount(0);
});

test("a wide table moves by keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(path);
  const region = page.getByRole("region", { name: "Twelve columns" });
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test("a video asks nothing of its host before it is played", async ({ page }) => {
  const asked: string[] = [];
  await page.route(
    ({ href }) => /^https?:/.test(href) && !href.startsWith(siteAddress),
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: "text/html", body: "<title>Player</title>" });
    },
  );
  await page.goto(path, { waitUntil: "networkidle" });
  const frame = page.locator("iframe");
  await expect(frame).toHaveCount(1);
  await frame.scrollIntoViewIfNeeded();
  expect(asked).toEqual([]);
  await page
    .frameLocator("iframe")
    .getByRole("link", { name: /Play the video/ })
    .press("Enter");
  await expect
    .poll(() => asked)
    .toEqual([expect.stringMatching(/^https:\/\/www\.youtube-nocookie\.com\/embed\/aUaInS6HIGo/)]);
});

test("on paper, questions are open and boxes are whole", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(path);
  await expect(page.locator("details.question").first().locator("div").first()).toBeVisible();
  const split = await page
    .locator(".keep-whole:visible")
    .evaluateAll((boxes) => boxes.filter((box) => getComputedStyle(box).breakInside !== "avoid"));
  expect(split).toEqual([]);
});
