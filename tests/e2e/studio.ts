import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { project } from "../../lib/project.ts";

/**
 * What an editor does in the Studio, in small steps. Selectors are the Studio's own `data-testid`s where
 * it has them. A document that is open is found by `pane(page)`: the Studio may show several at once.
 */

const SLOW = { timeout: 60_000 };

/** Opens the Studio and signs in by pasting the token of the embedded lake. */
export async function signIn(page: Page, token: string, address = "/studio"): Promise<void> {
  await page.goto(address);
  // The Studio sends who is not signed in to the lake's own page.
  await page.getByLabel(/token/i).fill(token, SLOW);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByTestId("studio-navbar").waitFor(SLOW);
}

/** Lets a page be that of somebody who has signed in before. To sign in takes two starts of the Studio, this none. */
export async function resumeSession(page: Page, token: string): Promise<void> {
  await page.addInitScript(([key, session]) => localStorage.setItem(key, session), [
    `__studio_auth_token_${project.projectId}`,
    JSON.stringify({ token }),
  ] as const);
}

/** The page of somebody else who has signed in, in a browser of their own. Who asks for it closes its context. */
export async function somebodyElse(browser: Browser, token: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
  const page = await context.newPage();
  await resumeSession(page, token);
  return page;
}

/** Opens a document by its id, wherever it stands in the lists. */
export async function openDocument(page: Page, type: string, id: string): Promise<void> {
  await page.goto(`/studio/intent/edit/id=${id};type=${type}/`);
  await formIsReady(page);
}

/** Opens the form of a new document, and returns the id that it will have once published. */
export async function createDocument(page: Page, type: string): Promise<string> {
  // Without the template, the Studio leaves the initial values out.
  await page.goto(`/studio/intent/create/type=${type};template=${type}/`);
  await formIsReady(page);
  await page.waitForURL(/\/structure\//);
  const id = /[;,]([0-9a-f-]{36})(?:,|%2C|$)/.exec(decodeURIComponent(page.url()))?.[1];
  if (!id) throw new Error(`No document id in ${page.url()}`);
  return id;
}

async function formIsReady(page: Page): Promise<void> {
  await pane(page).getByTestId("form-view").waitFor(SLOW);
}

/** The document that was opened last. */
export function pane(page: Page): Locator {
  return page.getByTestId("document-pane").last();
}

/** A field by its path, for example `title` or `seo.title`. */
export function field(page: Page, path: string): Locator {
  return pane(page).getByTestId(`field-${path}`);
}

/** What the editor acts on: the Studio gives it the path as its id. */
export function input(page: Page, path: string): Locator {
  return pane(page).locator(`[id="${path}"]`);
}

/** Shows one tab of a long form: `content`, `people`, `next`, `seo`, or `all-fields`. */
export async function openTab(page: Page, name: string): Promise<void> {
  await pane(page).getByTestId(`group-tab-${name}`).click();
}

/** A field of one line or of several. */
export async function fillText(page: Page, path: string, text: string): Promise<void> {
  await field(page, path).locator("input:not([type=checkbox]), textarea").first().fill(text);
}

export async function fillTitle(page: Page, title: string): Promise<void> {
  await fillText(page, "title", title);
}

export async function fillSlug(page: Page, slug: string): Promise<void> {
  await fillText(page, "slug", slug);
}

/** Makes the slug from the title. */
export async function generateSlug(page: Page): Promise<void> {
  await field(page, "slug").getByRole("button", { name: "Generate" }).click();
}

/** Types into a Portable Text field, for example `body`. Line breaks make paragraphs. */
export async function typeText(page: Page, path: string, text: string): Promise<void> {
  const editor = field(page, path).getByTestId("pt-editor");
  // The editor is locked until it is clicked, so that scrolling over it changes nothing.
  await editor.click();
  await editor.locator("[contenteditable=true]").first().waitFor();
  await page.keyboard.type(text);
}

/** Sets a reference field to a document, by the id of that document. */
export async function pickReference(page: Page, path: string, id: string): Promise<void> {
  await pickFrom(page, input(page, path), id);
}

/** Adds a reference to a list of references. */
export async function addReference(page: Page, path: string, id: string): Promise<void> {
  await field(page, path).getByTestId("add-single-object-button").click();
  await pickFrom(page, field(page, path).getByTestId("autocomplete").last(), id);
}

async function pickFrom(page: Page, searchBox: Locator, id: string): Promise<void> {
  // Lists everything that may be chosen, without a search.
  await searchBox.locator("xpath=ancestor::*[@data-ui='Autocomplete']").getByLabel("Open").click();
  await page.locator(`[role=option][id$="-option-${id}"]`).getByRole("button").click();
  // The search box makes way for a preview of what was chosen.
  await searchBox.waitFor({ state: "detached" });
}

/** Uploads a picture into an image field and waits until the Studio shows it. */
export async function uploadPicture(page: Page, path: string, file: string): Promise<void> {
  // The first write of a new document builds the form anew, and would take the upload with it.
  await isSaved(page);
  const upload = input(page, path).locator("input[type=file]");
  await upload.setInputFiles(file);
  await upload.waitFor({ state: "detached", ...SLOW });
}

/** Presses Publish and waits until the Studio says that the document is published. */
export async function publish(page: Page): Promise<void> {
  await pressPublish(page);
  await isPublished(page);
}

/** Presses Publish as soon as validation allows it, and returns at once: for measuring. */
export async function pressPublish(page: Page): Promise<void> {
  await pane(page).locator("[data-testid=action-publish]:not([disabled])").click(SLOW);
}

/** Right after publishing there is no draft any more. */
export async function isPublished(page: Page): Promise<void> {
  await pane(page).locator("[data-testid=action-publish][disabled]").waitFor(SLOW);
}

/** Waits until the Studio says that what was typed is in the content lake. */
export async function isSaved(page: Page): Promise<void> {
  const status = pane(page)
    .getByTestId("pane-footer")
    .getByText(/^(Saved|Edited just now)/);
  await status.first().waitFor(SLOW);
}

/** Chooses an action from the menu beside Publish, by its words. */
export async function chooseAction(
  page: Page,
  name: "Delete" | "Discard changes" | "Duplicate" | "Mark as answered",
): Promise<void> {
  await expect(async () => {
    const action = await showAction(page, name);
    await action.click({ timeout: 3000 });
  }).toPass(SLOW);
}

/** Opens the menu beside Publish until it shows an action: what is saved meanwhile builds it anew, and closes it. */
export async function showAction(page: Page, name: string): Promise<Locator> {
  const action = page.getByRole("menuitem", { name: new RegExp(`^${name}`) });
  await expect(async () => {
    if (!(await action.isVisible())) await openActions(page);
    await expect(action).toBeVisible({ timeout: 3000 });
  }).toPass(SLOW);
  return action;
}

/** Opens the menu of what can be done with a document. What is edited live has all its actions there. */
export async function openActions(page: Page): Promise<void> {
  await pane(page).getByTestId("pane-footer").getByTestId("action-menu-button").click();
}

/** Answers the question that deleting, unpublishing and discarding ask. */
export async function confirm(page: Page): Promise<void> {
  await page.getByTestId("confirm-button").click();
}

/** Takes a document off the site and keeps it as a draft. */
export async function unpublish(page: Page): Promise<void> {
  // The Studio offers this only to who looks at the published version.
  await pane(page).getByTestId("document-header-Published-chip").click();
  await pane(page).getByTestId("action-unpublish").click();
  await confirm(page);
}

export async function discardChanges(page: Page): Promise<void> {
  await chooseAction(page, "Discard changes");
  await confirm(page);
}

export async function deleteDocument(page: Page): Promise<void> {
  await chooseAction(page, "Delete");
  await confirm(page);
}

/** Opens the list of what happened to a document, and returns its entries, newest first. */
export async function openHistory(page: Page): Promise<Locator> {
  await openChanges(page);
  await page.getByRole("tab", { name: "History" }).click();
  const entries = page.getByTestId("timeline-item-button");
  await entries.first().waitFor(SLOW);
  return entries;
}

/** Opens the comparison of a draft with what is published. */
export async function openChanges(page: Page): Promise<Locator> {
  const tab = page.getByRole("tab", { name: "Review changes" });
  if (!(await tab.isVisible()))
    await pane(page).getByTestId("pane-footer-document-status").click(SLOW);
  await tab.click(SLOW);
  return page.getByTestId("review-changes-pane").last();
}

/** Makes the revision that is shown the draft. */
export async function restoreRevision(page: Page): Promise<void> {
  await pane(page).getByRole("button", { name: "Revert to revision" }).click(SLOW);
  await page.getByRole("button", { name: "Confirm", exact: true }).click();
  await pane(page)
    .getByRole("button", { name: "Revert to revision" })
    .waitFor({
      state: "detached",
      ...SLOW,
    });
}

/**
 * Opens the search of the top bar, unless it is open, and returns its box. The bar is built anew while the
 * Studio starts, and a search that was just opened goes with it: who reads from it asks until it is there.
 */
export async function openSearch(page: Page): Promise<Locator> {
  const box = page.getByPlaceholder("Search", { exact: true });
  if (!(await box.isVisible())) await page.getByTestId("studio-search").click({ timeout: 2000 });
  return box;
}

/** Finds documents by the search of the top bar; returns the ids of what is shown, best first. */
export async function search(page: Page, words: string): Promise<string[]> {
  const results = page.getByTestId("search-results").getByRole("option").getByRole("link");
  await expect(async () => {
    const box = await openSearch(page);
    await box.fill(words, { timeout: 2000 });
    await expect(results.first()).toBeVisible({ timeout: 5000 });
  }).toPass(SLOW);
  const addresses = await results.evaluateAll((links) =>
    links.map((link) => link.getAttribute("href") ?? ""),
  );
  return addresses.map((address) => /id=([^;]+)/.exec(address)?.[1] ?? "");
}
