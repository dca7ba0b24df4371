/** The Studio's own model of an open document, on the lake as a browser reaches it. */
import type { SanityClient } from "@sanity/client";
import { checkoutPair, createHistoryStore } from "sanity";
import type { SanityDocument } from "sanity";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLakeFetch } from "../../../sanity/lake/browser-fetch.ts";
import { testLake, until } from "./support.ts";
import type { TestLake } from "./support.ts";

let lake: TestLake;
let client: SanityClient;
beforeAll(async () => {
  lake = await testLake();
  const lakeFetch = createLakeFetch(lake.url);
  client = lake.client({ resolveFetch: () => lakeFetch });
});
afterAll(() => lake.remove());

const ids = { publishedId: "open", draftId: "drafts.open" };

/** What the form of an open document shows, and what typing into it does. */
function open() {
  const pair = checkoutPair(client, ids, client.observable.fetch<boolean>("true"));
  const shown: Record<"draft" | "published", SanityDocument | null> = {
    draft: null,
    published: null,
  };
  const errors: unknown[] = [];
  const follow = (form: "draft" | "published") =>
    pair[form].events.subscribe({
      next(event) {
        if (event.type === "snapshot") shown[form] = event.document;
      },
      error: (error) => errors.push(error),
    });
  const subscriptions = [follow("draft"), follow("published")];
  return {
    shown,
    errors,
    type(title: string) {
      const { draft } = pair;
      if (shown.published === null) throw new Error("The document is not there yet");
      draft.mutate([
        draft.createIfNotExists({ ...shown.published, _id: ids.draftId }),
        ...draft.patch([{ set: { title } }]),
      ]);
      draft.commit();
    },
    close: () => subscriptions.forEach((subscription) => subscription.unsubscribe()),
  };
}

const publish = () =>
  lake.client().action({ actionType: "sanity.action.document.publish", ...ids });

test("an open document follows a transaction that touches documents it does not know", async () => {
  const editor = lake.client();
  await editor.createOrReplace({ _id: ids.publishedId, _type: "note", title: "Before" });
  const form = open();
  await until(() => form.shown.published, "the document");
  await editor
    .transaction()
    .createOrReplace({ _id: "another", _type: "note" })
    .patch(ids.publishedId, { set: { title: "After" } })
    .createOrReplace({ _id: "a-third", _type: "note" })
    .commit();
  await until(() => form.shown.published?.["title"] === "After", "the new title");
  expect(form.errors).toEqual([]);
  form.close();
});

test("after every restore the form shows what was restored, whatever was typed just before", async () => {
  const stored = () => lake.client().getDocument(ids.draftId);
  await lake.client().createOrReplace({ _id: ids.publishedId, _type: "note", title: "First" });
  const form = open();
  await until(() => form.shown.published, "the document");
  const history = createHistoryStore({ client });
  for (let n = 1; n <= 12; n++) {
    const revision = String(form.shown.published?.["_rev"]);
    form.type(`Edit ${n}`);
    if (n % 3 === 0) form.type(`Edit ${n}, again`);
    if (n % 2 === 0) {
      await until(stored, "a draft");
      await publish();
    }
    await new Promise<void>((resolve, reject) => {
      history
        .restore(ids.publishedId, ids.draftId, revision, {
          fromDeleted: false,
          useServerDocumentActions: true,
        })
        .subscribe({ complete: resolve, error: reject });
    });
    await until(async () => {
      const draft = await stored();
      return (
        form.shown.draft?.["_rev"] === draft?._rev &&
        form.shown.draft?.["title"] === draft?.["title"]
      );
    }, `what restore ${n} made`);
    if (n % 4 === 0) {
      await publish();
      await until(() => form.shown.draft === null, "the end of the draft");
    }
  }
  expect(form.errors).toEqual([]);
  form.close();
});
