import { expect, test, type Page } from "@playwright/test";
import { allPaths } from "./site.ts";

/** How a guide comes out of a printer: as a handout for whoever treats the runner. */
async function printed(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const file = (await page.pdf({ format: "A4" })).toString("latin1");
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Headings with nothing below them but a heading that is not theirs: what they stood above is left out on paper. */
async function emptyHeadings(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const shown = [...document.querySelectorAll("main .prose > *")].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0,
    );
    const levelOf = (element: Element | undefined) =>
      Number(/^H(\d)$/.exec(element?.tagName ?? "")?.[1] ?? 0);
    return shown
      .filter((element, index) => {
        const next = shown[index + 1];
        const isAlone = next?.parentElement !== element.parentElement;
        const nextLevel = isAlone ? 1 : levelOf(next);
        return levelOf(element) > 0 && nextLevel > 0 && nextLevel <= levelOf(element);
      })
      .map((element) => element.textContent);
  });
}

test("every guide prints as a clean handout: no navigation, answers open, addresses of links", async ({
  page,
}) => {
  test.setTimeout(420_000);
  for (const path of (await allPaths()).filter((one) => /^\/guides\/[^/]+$/.test(one))) {
    const pages = await printed(page, path);
    await page.emulateMedia({ media: "print" });
    const words = (await page.locator("main").innerText()).split(/\s+/).length;
    // Two pages for a thousand words, and one for what does not break.
    expect(pages, `${path}: ${words} words`).toBeLessThanOrEqual(Math.ceil(words / 500) + 1);

    for (const gone of ["banner", "contentinfo"] as const)
      await expect(page.getByRole(gone), path).toBeHidden();
    for (const gone of ["nav", ".no-print", "#share", "#related"])
      for (const one of await page.locator(gone).all()) await expect(one, path).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Last reviewed")).toBeVisible();
    for (const id of ["sources", "disclaimer"])
      await expect(page.locator(`#${id}`), path).toBeVisible();

    const answers = page.locator("details.question > :not(summary)");
    for (const answer of await answers.all()) {
      const isOpen = await answer.evaluate(
        (element) =>
          element.checkVisibility({ contentVisibilityAuto: true }) &&
          element.getBoundingClientRect().height > 0,
      );
      expect(isOpen, `${path}: ${await answer.getAttribute("id")}`).toBe(true);
    }
    const unbroken = await page.evaluate(() =>
      [...document.querySelectorAll("table, figure, .keep-whole, .question, h2, h3, h4")]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { breakInside, breakAfter } = getComputedStyle(element);
          return /^H\d$/.test(element.tagName) ? breakAfter !== "avoid" : breakInside !== "avoid";
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(unbroken, path).toEqual([]);
    // A grid that breaks over pages lets what follows lie upon it, so the text stands in none.
    const gridsAround = await page
      .locator("article .prose:has(> h2)")
      .first()
      .evaluate((text) => {
        const displays: string[] = [];
        for (let box = text.parentElement; box; box = box.parentElement)
          displays.push(getComputedStyle(box).display);
        return displays.filter((display) => display.includes("grid"));
      });
    expect(gridsAround, path).toEqual([]);
    expect(await emptyHeadings(page), path).toEqual([]);
    const address = await page
      .locator("#sources ~ ol a[href^='https']")
      .first()
      .evaluate((link) => getComputedStyle(link, "::after").content);
    expect(address, path).toContain("https://");
    await page.emulateMedia({ media: null });
  }
});
