import { randomUUID } from "node:crypto";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { accessibilityFaults } from "./accessibility.ts";
import { aPersonsTime } from "./enquiry-form.ts";
import { lakeClient, siteAddress } from "./stage.ts";

/** The whole way of a prospect, by keyboard alone: a guide, its plan, the comparison, the finder, an enquiry. */

/** More stops than any page has. */
const mostStops = 300;

/** Moves on with the tab key until something has the focus, as somebody without a mouse does. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < mostStops; stop += 1) {
    const hasFocus = await target.evaluate((element) => element === document.activeElement);
    if (hasFocus) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The tab key does not lead to ${String(target)}.`);
}

async function pressOn(page: Page, target: Locator, key: "Enter" | "Space"): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.type(text);
}

for (const javaScriptEnabled of [true, false]) {
  for (const width of [360, 1440]) {
    test(`from a guide to an enquiry by keyboard, ${width} px, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
      browser,
    }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({
        baseURL: siteAddress,
        viewport: { width, height: 900 },
        javaScriptEnabled,
        reducedMotion: "reduce",
        extraHTTPHeaders: {
          "x-test-address": `192.0.2.${(width % 200) + Number(javaScriptEnabled)}`,
        },
      });
      const page = await context.newPage();
      const main = page.locator("main");
      const button = (name: string) => main.getByRole("button", { name });
      /** Where the visitor has come to: the right page, with no fault of accessibility. */
      const arrives = async (address: RegExp) => {
        await expect(page).toHaveURL(address);
        // The tool that looks for faults is a script itself. The document is the same without any.
        if (javaScriptEnabled) expect(await accessibilityFaults(page), page.url()).toEqual([]);
      };

      await page.goto("/guides/achilles-pain-when-running");
      await arrives(/\/guides\/achilles-pain-when-running$/);
      await pressOn(
        page,
        main.getByRole("link", { name: /^See the 16-week marathon plan/ }),
        "Enter",
      );

      await arrives(/\/plans\/marathon-training-plan$/);
      await pressOn(
        page,
        main
          .getByRole("navigation", { name: "Breadcrumb" })
          .getByRole("link", { name: "Training plans" }),
        "Enter",
      );

      await arrives(/\/plans$/);
      await pressOn(page, main.getByLabel("Compare Marathon Training Plan (All Levels)"), "Space");
      await pressOn(page, main.getByLabel("Compare 100km Training Plan (All Levels)"), "Space");
      await pressOn(page, button("Compare the ticked plans"), "Enter");

      await arrives(/\/plans\/compare\?plan=/);
      await expect(main.getByRole("columnheader")).toHaveCount(2);
      await pressOn(page, main.getByRole("link", { name: /^Not sure\?/ }), "Enter");

      await arrives(/\/plans\/finder$/);
      await typeInto(page, main.getByLabel("What are you training for?"), "Marathon");
      await typeInto(page, main.getByLabel("Or weeks to go"), "20");
      await typeInto(page, main.getByLabel(/How many hours/), "4.5");
      await reach(page, main.getByRole("radio").first());
      await page.keyboard.press("Space");
      for (let day = 1; day < 5; day += 1) await page.keyboard.press("ArrowRight");
      await pressOn(page, button("Find my plan"), "Enter");

      await arrives(/\/plans\/finder\?for=running\.marathon&race=&weeks=20&hours=4\.5&days=5$/);
      await expect(main.getByRole("status")).toHaveText("1 plan fits you");
      await pressOn(page, main.getByRole("link", { name: /^See the 16-week plan/ }), "Enter");

      await arrives(/\/plans\/marathon-training-plan$/);
      await pressOn(page, main.getByRole("link", { name: "Ask for this plan" }).first(), "Enter");

      await arrives(/\/contact\/plan\/marathon-training-plan$/);
      const words = `The whole way ${randomUUID()}`;
      await typeInto(page, main.getByLabel("Your name"), "Jo Runner");
      await typeInto(page, main.getByLabel("Your e-mail address"), "jo@example.com");
      await typeInto(page, main.getByRole("textbox", { name: "Your message" }), words);
      await pressOn(page, main.getByRole("checkbox"), "Space");
      await page.waitForTimeout(aPersonsTime);
      await pressOn(page, main.getByRole("button", { name: /^Send/ }), "Enter");
      // Without JavaScript nothing told the time that the visitor took: the form asks to look it over.
      if (!javaScriptEnabled) {
        await expect(main.getByRole("group", { name: "Please look it over" })).toBeFocused();
        await page.waitForTimeout(aPersonsTime);
        await pressOn(page, main.getByRole("button", { name: /^Send/ }), "Enter");
      }

      await arrives(/\/contact\/sent$/);
      const about = `*[_type == "enquiry" && message == $words].subject._ref`;
      expect(await lakeClient().fetch(about, { words })).toEqual([
        "trainingPlan-marathon-training-plan",
      ]);
      await lakeClient().delete({
        query: `*[_type == "enquiry" && message == $words]`,
        params: { words },
      });
      await context.close();
    });
  }
}
