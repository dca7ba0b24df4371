import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { lakeAddress, lakeClient, newToken, stage } from "./stage.ts";
import * as studio from "./studio.ts";

/** What people may do in the Studio, by their role. */

test.describe.configure({ timeout: 240_000 });
test.use({ viewport: { width: 1600, height: 1000 } });

const slow = { timeout: 60_000 };

async function createSource(): Promise<string> {
  const _id = `source-${randomUUID().slice(0, 8)}`;
  await lakeClient().create({
    _id,
    _type: "source",
    title: "A study",
    publisher: "A journal",
    url: "https://example.org/study",
    kind: "study",
  });
  return _id;
}

test("a viewer sees documents and can change nothing", async ({ page }) => {
  const _id = await createSource();
  const [before] = [await lakeClient().fetch<number>("count(*)")];
  const writes: string[] = [];
  page.on("request", (request) => {
    if (/\/data\/(mutate|actions)\//.test(request.url())) writes.push(request.url());
  });
  await studio.signIn(page, stage().viewerToken);
  await studio.openDocument(page, "source", _id);
  const title = studio.input(page, "title");
  await expect(title).toHaveValue("A study", slow);
  await expect(title).not.toBeEditable(slow);
  await expect(studio.pane(page).getByTestId("permission-check-banner")).toBeVisible(slow);
  await expect(studio.pane(page).locator("[data-testid=action-publish]:enabled")).toHaveCount(0);
  const changing = page.getByRole("menuitem", { name: /^(Delete|Duplicate|Unpublish)/ });
  // In one look: what is loaded meanwhile builds the menu anew, and closes it.
  await expect(async () => {
    if (!(await changing.first().isVisible())) await studio.openActions(page);
    await expect(changing.first()).toBeVisible({ timeout: 3000 });
    const offered = await changing.evaluateAll((items) =>
      items.map((item) => ({
        name: item.textContent,
        isDisabled: item.matches(":disabled, [aria-disabled=true], [aria-disabled=true] *"),
      })),
    );
    expect(offered).not.toEqual([]);
    expect(offered.filter(({ isDisabled }) => !isDisabled)).toEqual([]);
  }).toPass(slow);
  await page.keyboard.press("Escape");

  // What the Studio does not offer is refused to who asks the lake directly.
  const status = await page.evaluate(
    async ([url, token, id]) => {
      const answer = await fetch(`${url}/v2025-02-19/data/mutate/production`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ mutations: [{ patch: { id, set: { title: "Hacked" } } }] }),
      });
      return answer.status;
    },
    [lakeAddress, stage().viewerToken, _id],
  );
  expect(status).toBe(403);
  expect(writes.filter((url) => !url.endsWith("/data/mutate/production"))).toEqual([]);
  expect(await lakeClient().getDocument(_id)).toMatchObject({ title: "A study" });
  expect(await lakeClient().fetch<number>("count(*)")).toBe(before);
  await lakeClient().delete(_id);
});

test("an editor edits and publishes, and is warned before a cited document is deleted", async ({
  page,
}) => {
  const _id = await createSource();
  const citing = `${_id}-citing`;
  await lakeClient().create({
    _id: `drafts.${citing}`,
    _type: "article",
    title: "A guide that cites",
    sources: [{ _key: "s", _type: "reference", _ref: _id }],
  });
  const token = await newToken("editor");
  await studio.signIn(page, token);
  await studio.openDocument(page, "source", _id);
  await studio.fillText(page, "title", "A study, edited");
  await studio.publish(page);
  await expect
    .poll(() => lakeClient().getDocument(_id))
    .toMatchObject({ title: "A study, edited" });

  await studio.chooseAction(page, "Delete");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(/1 document refers to/)).toBeVisible(slow);
  await expect(dialog.getByTestId("internal-references")).toContainText("A guide that cites", slow);
  await studio.confirm(page);
  await expect(page.getByText(/cannot be deleted as there are references to it/)).toBeVisible(slow);
  expect(await lakeClient().getDocument(_id)).toBeTruthy();

  for (const [method, path] of [
    ["GET", "/hooks/projects/local"],
    ["POST", "/projects/local/tokens"],
  ] as const) {
    const answer = await fetch(`${lakeAddress}/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(method === "POST" ? { body: JSON.stringify({ roleName: "administrator" }) } : {}),
    });
    expect(answer.status, path).toBe(403);
  }
  await lakeClient().delete(`drafts.${citing}`);
  await lakeClient().delete(_id);
});
