import { expect, test } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { allPaths, visit } from "./site.ts";
import { siteAddress } from "./stage.ts";

/** Everything that html-validate holds to be wrong by the standard; what is off is a matter of style. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:document"],
  rules: {
    // React writes `<link/>` and `<img/>`, and boolean attributes with an empty value: both are valid HTML.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    // Upper and lower case, order and white space mean nothing to a browser.
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    // What comes from the page's own address needs no checksum.
    "require-sri": ["error", { target: "crossorigin" }],
    // A matter of taste: how long a title may be.
    "long-title": "off",
  },
});

/** React writes a form that a server action takes so; browsers send it to the page that it stands on. */
const formToItself = 'Attribute "action" has invalid value ""';

declare global {
  interface Window {
    /** What was given to the share sheet that stands in for the real one. */
    shared: ShareData[];
  }
}

test("the HTML of every page is valid", async () => {
  test.setTimeout(420_000);
  for (const path of [...(await allPaths()), "/nothing/here"]) {
    const { html } = await visit(path);
    const { results } = await validator.validateString(html, path);
    const told = results
      .flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column, selector }) =>
            `${ruleId}: ${message} (${line}:${column} ${selector ?? ""})`,
        ),
      )
      .filter((message) => !message.includes(formToItself));
    expect(told, path).toEqual([]);
  }
});

test("without JavaScript a page is shared by links; with it, its address is copied, too", async ({
  browser,
}) => {
  const path = "/guides/achilles-pain-when-running";
  const without = await browser.newContext({ baseURL: siteAddress, javaScriptEnabled: false });
  const plain = await without.newPage();
  await plain.goto(path);
  const share = plain.locator("section[aria-labelledby=share]");
  for (const name of ["Facebook", "X", "LinkedIn", "Telegram", "E-mail"])
    await expect(share.getByRole("link", { name, exact: true })).toBeVisible();
  await expect(share.getByRole("button")).toHaveCount(0);
  await without.close();

  const context = await browser.newContext({
    baseURL: siteAddress,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  // Chromium without a desktop has no share sheet: one that notes what it is given stands in.
  await page.addInitScript(() => {
    Object.assign(window, { shared: [] });
    Object.defineProperty(navigator, "share", {
      value: (data: ShareData) => {
        window.shared.push(data);
        return Promise.resolve();
      },
    });
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Copy the address" }).click();
  await expect(page.getByText("The address is copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(siteAddress + path);
  await page.getByRole("button", { name: "Share…" }).click();
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  expect(await page.evaluate(() => window.shared)).toEqual([{ url: siteAddress + path, title }]);
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  expect(errors).toEqual([]);
  await context.close();
});
