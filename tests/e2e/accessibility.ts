import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What breaks a rule of accessibility on a page, of any severity.
 *
 * @returns each broken rule with the elements that break it; empty when all is well
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await layOutAll(page);
  // No page has frames of other origins, and what is right need not be told: a third of the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(", ")}`,
  );
}

/**
 * Lays out what is far down, as if a visitor had been there (`.late` in site.css). The rules look at where things are:
 * what waits for its turn has a place that is only guessed, and seems to lie upon other things.
 */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
