import { expect, test } from "@playwright/test";
import { accessibilityFaults } from "./accessibility.ts";
import { visit } from "./site.ts";

const runner = "for=running.marathon&hours=4&days=5&weeks=20";
const asked = [
  "/plans?sport=triathlon",
  "/plans?sport=cycling&event=marathon",
  "/plans/compare",
  "/plans/compare?plan=marathon-training-plan&plan=beginner-half-ironman-plan&plan=100km-training-plan",
  "/plans/finder",
  `/plans/finder?${runner}`,
  "/plans/finder?for=running.marathon&hours=1&days=3&weeks=4",
  "/plans/finder?hours=lots&race=never",
];

test.describe("plans", () => {
  for (const path of asked) {
    test(`${path} is whole at every width`, async ({ page }) => {
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await expect(page.locator("h1")).toHaveCount(1);
        expect(await accessibilityFaults(page), `at ${width} px`).toEqual([]);
        await page.setViewportSize({ width: 320, height: 700 });
        const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(scrollWidth, `from ${width} px`).toBeLessThanOrEqual(320);
      }
    });
  }

  test("are filtered by address, and an empty list shows what comes nearest", async () => {
    const triathlon = await visit("/plans?sport=triathlon");
    expect(triathlon.html).toContain("2 plans of 5");
    expect(triathlon.html).not.toContain("Marathon Training Plan");
    const none = await visit("/plans?sport=cycling&event=marathon");
    expect(none.html).toContain("No plan of 5 fits all of that");
    expect(none.html).toContain("Cycling Time Trial Training Plan");
    expect(none.html).toContain('name="robots" content="noindex');
    // An old link with a filter that is gone still leads to a list.
    expect((await visit("/plans?sport=chess&weeks=x")).html).toContain("Marathon Training Plan");
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("are filtered, compared and found by keyboard", async ({ page }) => {
      await page.goto("/plans");
      await page.getByLabel("Sport", { exact: true }).selectOption("Running");
      await page.getByLabel("Sport", { exact: true }).press("Enter");
      await page.getByRole("button", { name: "Show the plans" }).press("Enter");
      await expect(page.locator("main").getByRole("status")).toHaveText("2 plans of 5");

      await page.getByLabel("Compare Marathon Training Plan (All Levels)").press("Space");
      await page.getByLabel("Compare 100km Training Plan (All Levels)").press("Space");
      await page.getByRole("button", { name: "Compare the ticked plans" }).press("Enter");
      await expect(page).toHaveURL(/\/plans\/compare\?plan=marathon-training-plan&plan=100km/);
      const price = page.getByRole("rowheader", { name: "Price differs" });
      await expect(price).toBeVisible();
      await expect(page.getByRole("rowheader", { name: "Sport the same" })).toBeVisible();

      await page.goto("/plans/finder");
      await page.getByLabel("What are you training for?").selectOption("Marathon");
      await page.getByLabel("Or weeks to go").fill("20");
      await page.getByLabel(/How many hours/).fill("4,5");
      await page.getByLabel("5", { exact: true }).press("Space");
      await page.getByRole("button", { name: "Find my plan" }).press("Enter");
      await expect(page.locator("main").getByRole("status")).toHaveText("1 plan fits you");
      await expect(
        page.getByText("You train 4.5 hours a week now; week 1 asks for 3.5"),
      ).toBeVisible();
      await expect(page.getByText(/Start on Monday \d+ \w+ \d{4}/)).toBeVisible();
      // What was answered is still in the form, and the address gives the same answer to anybody.
      await expect(page.getByLabel(/How many hours/)).toHaveValue("4,5");
      await page.goto(page.url());
      await expect(page.locator("main").getByRole("status")).toHaveText("1 plan fits you");
    });
  });

  test("says what to mend, and keeps what was typed", async ({ page }) => {
    await page.goto("/plans/finder?for=running.marathon&hours=lots&days=5");
    const problems = page.getByRole("group", { name: "One answer is missing" });
    await expect(problems).toBeFocused();
    await problems.getByRole("link").click();
    await expect(page.getByLabel(/How many hours/)).toBeFocused();
    await expect(page.getByLabel(/How many hours/)).toHaveValue("lots");
    await expect(page.getByLabel("What are you training for?")).toHaveValue("running.marathon");
  });

  test("says what is missing when nothing was filled in", async ({ page }) => {
    await page.goto("/plans/finder");
    await expect(page.getByRole("group", { name: /missing/ })).toHaveCount(0);
    await page.getByRole("button", { name: "Find my plan" }).click();
    await expect(page).toHaveURL("/plans/finder?for=&race=&weeks=&hours=");
    const problems = page.getByRole("group", { name: "3 answers are missing" });
    await expect(problems).toBeFocused();
    await expect(problems.getByRole("link")).toHaveText([
      /what you are training for/,
      /how many hours/,
      /how many days/,
    ]);
    const { html, headers } = await visit("/plans/finder?for=&race=&weeks=&hours=");
    expect(html).toContain('name="robots" content="noindex');
    expect(headers.get("cache-control")).not.toMatch(/s-maxage/);
    // The questions themselves, and an address with something else in it, stay static.
    for (const path of ["/plans/finder", "/plans/finder?utm_source=mail"])
      expect((await visit(path)).headers.get("cache-control"), path).toMatch(/s-maxage/);
  });

  test("says it when nothing fits, with the way to coaching", async ({ page }) => {
    await page.goto("/plans/finder?for=triathlon.half-ironman&hours=1&days=3&weeks=6");
    await expect(page.locator("main").getByRole("status")).toHaveText(
      "None of our plans fits you right now",
    );
    await expect(page.getByRole("link", { name: "Ask for a plan made for you" })).toHaveAttribute(
      "href",
      "/contact",
    );
    await expect(page.getByText(/is too big a step/).first()).toBeVisible();
    await expect(page.getByText(/Start on Monday/)).toHaveCount(0);
  });

  test("no more than three are compared, unknown ones not at all", async ({ page }) => {
    const plans = ["x", "a b", "<script>", "marathon-training-plan"].map((plan) => ["plan", plan]);
    await page.goto(`/plans/compare?${new URLSearchParams(plans)}`);
    await expect(page.locator("main").getByRole("status")).toHaveText(/^You chose one plan\./);
    const all = await visit("/plans");
    const slugs = [...all.html.matchAll(/name="plan" value="([^"]+)"/g)].map(
      ([, slug = ""]) => slug,
    );
    expect(slugs.length).toBeGreaterThan(3);
    await page.goto(`/plans/compare?${new URLSearchParams(slugs.map((slug) => ["plan", slug]))}`);
    await expect(page.getByRole("columnheader")).toHaveCount(3);
    await expect(page.locator("main").getByRole("status")).toContainText("the first three");
  });
});
