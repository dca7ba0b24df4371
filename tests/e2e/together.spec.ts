import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { lakeClient, newToken, stage } from "./stage.ts";
import * as studio from "./studio.ts";

/** Two people with one document open, each in a Studio of their own. */

test.describe.configure({ timeout: 240_000 });
test.use({ viewport: { width: 1600, height: 1000 } });

const slow = { timeout: 60_000 };

test("two people see each other and each other's changes, and lose none", async ({
  page: first,
  browser,
}) => {
  const _id = `source-${randomUUID().slice(0, 8)}`;
  await lakeClient().create({
    _id,
    _type: "source",
    title: "A study",
    publisher: "A journal",
    url: "https://example.org/study",
    kind: "study",
  });
  await studio.resumeSession(first, stage().token);
  const second = await studio.somebodyElse(browser, await newToken("editor"));
  await studio.openDocument(first, "source", _id);
  await studio.openDocument(second, "source", _id);
  const reads = (page: Page, path: string, text: string) =>
    expect(studio.input(page, path)).toHaveValue(text, slow);
  const sees = (page: Page, name: string) =>
    expect(studio.pane(page).getByTestId("document-level-presence").getByLabel(name)).toBeVisible(
      slow,
    );

  await sees(first, "Local editor");
  await sees(second, "Local administrator");

  await Promise.all([
    studio.fillText(first, "title", "A longer study"),
    studio.fillText(second, "publisher", "A better journal"),
  ]);
  for (const page of [first, second]) {
    await reads(page, "title", "A longer study");
    await reads(page, "publisher", "A better journal");
  }
  await expect
    .poll(() => lakeClient().getDocument(`drafts.${_id}`))
    .toMatchObject({ title: "A longer study", publisher: "A better journal" });

  await studio.publish(first);
  await studio.isPublished(second);
  await reads(second, "title", "A longer study");

  // A script changes this document and others at once.
  const others = [`${_id}-b`, `${_id}-c`];
  const transaction = lakeClient().transaction();
  for (const id of others) transaction.create({ _id: id, _type: "source", title: "Another" });
  await transaction.patch(_id, { set: { title: "A study, corrected" } }).commit();
  for (const page of [first, second]) await reads(page, "title", "A study, corrected");
  await studio.fillText(second, "title", "A study, corrected twice");
  await reads(first, "title", "A study, corrected twice");

  await second.context().close();
  await expect(first.getByTestId("document-level-presence").getByLabel("Local editor")).toBeHidden(
    slow,
  );
  await lakeClient().delete({
    query: `*[_id in $ids]`,
    params: { ids: [_id, `drafts.${_id}`, ...others] },
  });
});
