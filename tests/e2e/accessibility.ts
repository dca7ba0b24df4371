import type { Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

/**
 * What breaks a rule of accessibility on a page, of any severity, in light or in dark. The page is left in light.
 *
 * @returns each broken rule with the elements that break it; empty when all is well
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await settle(page);
  await page.evaluate(axe.source);
  const faults: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    // No page has frames of other origins, and what is right need not be told: a third of the time.
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run({ resultTypes: ["violations"] })`,
    );
    for (const { id, nodes } of violations)
      faults.push(
        `${id}, ${colorScheme}: ${nodes.map(({ html }) => html.slice(0, 160)).join(", ")}`,
      );
  }
  return faults;
}

/**
 * Lays out what is far down, as if a visitor had been there (`.late` in site.css), and lets colours change at once. The
 * rules look at where things are: what waits for its turn has a place that is only guessed, and seems to lie upon others.
 */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; transition: none !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
