import { expect, test } from "@playwright/test";
import { lakeClient, stage } from "./stage.ts";
import * as studio from "./studio.ts";

/** Ten thousand documents in one list. Drafts, so that no visitor and no webhook hears of them. */

test.describe.configure({ timeout: 240_000 });
test.use({ viewport: { width: 1600, height: 1000 } });

const slow = { timeout: 60_000 };
const COUNT = 10_000;
const PER_TRANSACTION = 2_000;
const idOf = (n: number) => `drafts.many-${String(n).padStart(5, "0")}`;

test.beforeAll(async () => {
  for (let from = 0; from < COUNT; from += PER_TRANSACTION) {
    const transaction = lakeClient().transaction();
    for (let n = from; n < from + PER_TRANSACTION; n++) {
      transaction.createOrReplace({
        _id: idOf(n),
        _type: "source",
        title: n === 7_654 ? "The Zugspitze study" : `Study number ${n}`,
        publisher: "A journal",
        kind: "study",
      });
    }
    await transaction.commit({ returnDocuments: false });
  }
});

test.afterAll(async () => {
  for (let from = 0; from < COUNT; from += PER_TRANSACTION) {
    const transaction = lakeClient().transaction();
    for (let n = from; n < from + PER_TRANSACTION; n++) transaction.delete(idOf(n));
    await transaction.commit({ returnDocuments: false });
  }
});

test("a list of ten thousand documents scrolls, is searched, and its documents are edited", async ({
  page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("response", (response) => {
    if (response.url().includes("/data/") && response.status() >= 400)
      errors.push(`${response.status()} ${response.url()}`);
  });
  await studio.resumeSession(page, stage().token);
  await page.goto("/studio/structure/source");
  const list = page.getByTestId("document-list-pane");
  const items = list.locator("a[href*='many-']");
  await expect(items.first()).toBeVisible(slow);

  // The Studio shows the first two thousand of a list, and says so at its end.
  const end = list.getByText(/maximum of 2,?000/);
  await expect(async () => {
    await items.last().hover({ timeout: 2_000 });
    await page.mouse.wheel(0, 1_000_000);
    await expect(end).toBeVisible({ timeout: 1_000 });
  }).toPass(slow);

  expect(await studio.search(page, "Zugspitze")).toEqual(["many-07654"]);
  await page.getByTestId("search-results").getByRole("option").getByRole("link").click();
  await expect(studio.input(page, "title")).toHaveValue("The Zugspitze study", slow);
  await studio.fillText(page, "title", "The Zugspitze study, edited");
  await expect
    .poll(() => lakeClient().getDocument(idOf(7_654)), slow)
    .toMatchObject({ title: "The Zugspitze study, edited" });
  expect(errors).toEqual([]);

  // What was searched for is kept in the lake, and offered again: the browser's own copy goes first.
  const copy = await page.evaluate(() => {
    const key = "studio.search.recent.production";
    const kept = localStorage.getItem(key);
    localStorage.removeItem(key);
    return kept;
  });
  expect(copy).toContain("Zugspitze");
  await page.reload();
  const recent = page.getByLabel("Recent searches").getByText("Zugspitze");
  await expect(async () => {
    await studio.openSearch(page);
    await expect(recent).toBeVisible({ timeout: 5_000 });
  }).toPass(slow);
});
