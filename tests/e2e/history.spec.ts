import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { becomes, visit } from "./site.ts";
import { lakeClient, newToken, stage } from "./stage.ts";
import * as studio from "./studio.ts";

/** What happened to a document, who did it, and the way back. */

test.describe.configure({ timeout: 240_000 });
test.use({ viewport: { width: 1600, height: 1000 } });

const slow = { timeout: 60_000 };

test("history names the authors, changes are credited, and an older revision comes back to the site", async ({
  page,
}) => {
  const name = randomUUID().slice(0, 8);
  const _id = `faq-${name}`;
  const ids = { publishedId: _id, draftId: `drafts.${_id}` };
  const [administrator, editor] = [
    lakeClient(),
    lakeClient().withConfig({ token: await newToken("editor") }),
  ];
  const question = (text: string) => `${text} ${name}?`;
  const answer = [
    {
      _type: "block",
      _key: "b",
      style: "normal",
      markDefs: [],
      children: [{ _type: "span", _key: "s", text: "Start slowly.", marks: [] }],
    },
  ];
  const publish = () =>
    administrator.action({ actionType: "sanity.action.document.publish", ...ids });
  const edit = (client: typeof editor, set: Record<string, unknown>) =>
    client.action({ actionType: "sanity.action.document.edit", ...ids, patch: { set } });
  await administrator.create({
    _id: ids.draftId,
    _type: "faq",
    question: question("How"),
    slug: { _type: "slug", current: `how-${name}` },
    answer,
  });
  await publish();
  await edit(administrator, { question: question("How far") });
  await publish();
  await becomes("/faq", ({ html }) => html.includes(question("How far")));
  await edit(administrator, { question: question("How fast") });
  await edit(editor, { 'answer[_key=="b"].children[_key=="s"].text': "Start slowly, and wait." });

  await studio.resumeSession(page, stage().token);
  await studio.openDocument(page, "faq", _id);
  const changes = await studio.openChanges(page);
  // Who looks at a change is told who made it.
  for (const [text, author] of [
    ["st", "Local administrator"],
    [", and wait", "Local editor"],
  ] as const) {
    await changes.locator("ins").filter({ hasText: text }).first().hover(slow);
    await expect(page.locator("[data-ui=Tooltip]").getByText(author)).toBeVisible(slow);
    await page.mouse.move(0, 0);
  }

  const entries = await studio.openHistory(page);
  await expect(
    entries.filter({ hasText: "Edited" }).getByLabel("Local editor").first(),
  ).toBeVisible();
  const published = entries.filter({ hasText: "Published" });
  await expect(published).toHaveCount(2);
  await expect(published.first().getByLabel("Local administrator").first()).toBeVisible();

  // Back to the first publication, then forwards to the second: each time the form shows what was chosen.
  for (const [which, text] of [
    [1, "How"],
    [0, "How far"],
    [1, "How"],
  ] as const) {
    await (await studio.openHistory(page)).filter({ hasText: "Published" }).nth(which).click();
    await expect(studio.input(page, "question")).toHaveValue(question(text), slow);
    await studio.restoreRevision(page);
    await expect(studio.input(page, "question")).toHaveValue(question(text), slow);
    await expect(studio.input(page, "question")).toBeEditable(slow);
    await expect
      .poll(() => administrator.getDocument(ids.draftId))
      .toMatchObject({ question: question(text), answer });
  }
  expect((await visit("/faq")).html).toContain(question("How far"));
  await studio.publish(page);
  await becomes(
    "/faq",
    ({ html }) => html.includes(question("How")) && !html.includes(question("How far")),
  );
  await expect(studio.input(page, "question")).toHaveValue(question("How"));
  await administrator.delete({ query: "*[_id in [$id, 'drafts.' + $id]]", params: { id: _id } });
});
