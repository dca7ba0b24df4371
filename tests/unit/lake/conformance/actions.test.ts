/** Actions on documents and their versions; releases have a file of their own. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failureOf, testLake } from "../support.ts";
import type { TestLake } from "../support.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
});
afterAll(() => lake.remove());

const get = (id: string) => lake.client().getDocument(id);

describe("actions", () => {
  const act = (action: Record<string, unknown>) => lake.client().action(action as never);
  const doc = "sanity.action.document";

  test("create, edit, publish, edit again, discard, unpublish, delete", async () => {
    await act({
      actionType: `${doc}.create`,
      publishedId: "p",
      attributes: { _id: "drafts.p", _type: "note", n: 1 },
      ifExists: "fail",
    });
    const taken = await failureOf(
      act({
        actionType: `${doc}.create`,
        publishedId: "p",
        attributes: { _id: "drafts.p", _type: "note" },
        ifExists: "fail",
      }),
    );
    expect(taken.details).toMatchObject({ type: "actionError" });
    await act({
      actionType: `${doc}.create`,
      publishedId: "p",
      attributes: { _id: "drafts.p", _type: "note" },
      ifExists: "ignore",
    });
    await act({
      actionType: `${doc}.edit`,
      publishedId: "p",
      draftId: "drafts.p",
      patch: { set: { n: 2 } },
    });
    await act({ actionType: `${doc}.publish`, publishedId: "p", draftId: "drafts.p" });
    expect(await get("p")).toMatchObject({ n: 2 });
    expect(await get("drafts.p")).toBeUndefined();

    await act({
      actionType: `${doc}.edit`,
      publishedId: "p",
      draftId: "drafts.p",
      patch: { set: { n: 3 } },
    });
    expect(await get("drafts.p")).toMatchObject({ n: 3 });
    expect(await get("p")).toMatchObject({ n: 2 });
    await act({ actionType: `${doc}.version.discard`, versionId: "drafts.p" });
    expect(
      (await failureOf(act({ actionType: `${doc}.discard`, draftId: "drafts.p" }))).statusCode,
    ).toBe(404);

    await act({ actionType: `${doc}.unpublish`, publishedId: "p", draftId: "drafts.p" });
    expect(await get("p")).toBeUndefined();
    expect(await get("drafts.p")).toMatchObject({ n: 2 });
    await act({ actionType: `${doc}.publish`, publishedId: "p", draftId: "drafts.p" });
    await act({
      actionType: `${doc}.edit`,
      publishedId: "p",
      draftId: "drafts.p",
      patch: { unset: ["_empty_action_guard_pseudo_field_"] },
    });
    expect(
      (await failureOf(act({ actionType: `${doc}.delete`, publishedId: "p", includeDrafts: [] })))
        .statusCode,
    ).toBe(409);
    await act({ actionType: `${doc}.delete`, publishedId: "p", includeDrafts: ["drafts.p"] });
    expect(await get("p")).toBeUndefined();
    expect(await get("drafts.p")).toBeUndefined();
  });

  test("publishing checks revisions", async () => {
    const client = lake.client();
    await client.create({ _id: "rev", _type: "note" });
    const draft = await client.create({ _id: "drafts.rev", _type: "note", n: 1 });
    const publish = { actionType: `${doc}.publish`, publishedId: "rev", draftId: "drafts.rev" };
    expect((await failureOf(act({ ...publish, ifPublishedRevisionId: "other" }))).statusCode).toBe(
      409,
    );
    expect((await failureOf(act({ ...publish, ifDraftRevisionId: "other" }))).statusCode).toBe(409);
    await act({ ...publish, ifDraftRevisionId: draft._rev });
    expect(await get("rev")).toMatchObject({ n: 1 });
  });

  test("editing checks the revision of the draft, or of what a new draft is made from", async () => {
    const client = lake.client();
    const published = await client.create({ _id: "seen", _type: "note" });
    const edit = (ifRevisionID: unknown) =>
      act({
        actionType: `${doc}.edit`,
        publishedId: "seen",
        draftId: "drafts.seen",
        patch: { inc: { n: 1 }, setIfMissing: { n: 0 }, ifRevisionID },
      });
    const refused = async (ifRevisionID: unknown) =>
      (await failureOf(edit(ifRevisionID))).statusCode;
    expect(await refused("other")).toBe(409);
    expect(await refused(5)).toBe(400);
    expect(await get("drafts.seen")).toBeUndefined();
    await edit(published._rev);
    expect(await refused(published._rev)).toBe(409);
    expect(await refused(null)).toBe(400);
    await edit((await get("drafts.seen"))?._rev);
    expect(await get("drafts.seen")).toMatchObject({ n: 2 });
    expect(await get("drafts.seen")).not.toHaveProperty("ifRevisionID");
  });

  test("publishing strengthens references", async () => {
    const client = lake.client();
    const to = {
      _type: "reference",
      _ref: "target",
      _weak: true,
      _strengthenOnPublish: { type: "note" },
    };
    await client.create({ _id: "drafts.strong", _type: "note", to });
    const early = await failureOf(
      act({ actionType: `${doc}.publish`, publishedId: "strong", draftId: "drafts.strong" }),
    );
    expect(early.statusCode).toBe(409);
    expect(await get("strong")).toBeUndefined();
    await client.create({ _id: "target", _type: "note" });
    await act({ actionType: `${doc}.publish`, publishedId: "strong", draftId: "drafts.strong" });
    expect((await get("strong"))?.["to"]).toEqual({ _type: "reference", _ref: "target" });
  });

  test("replaceDraft, versions, and what there is not", async () => {
    const client = lake.client();
    await client.create({ _id: "v", _type: "note", n: 1 });
    await act({
      actionType: `${doc}.replaceDraft`,
      publishedId: "v",
      attributes: { _id: "drafts.v", _type: "note", n: 7 },
    });
    expect(await get("drafts.v")).toMatchObject({ n: 7 });
    await act({
      actionType: `${doc}.version.create`,
      publishedId: "v",
      baseId: "v",
      versionId: "versions.r1.v",
    });
    await act({
      actionType: `${doc}.version.replace`,
      document: { _id: "versions.r1.v", _type: "note", n: 9 },
    });
    expect(await get("versions.r1.v")).toMatchObject({ n: 9 });
    expect(await client.fetch('*[_id == "v"][0].n', {}, { perspective: ["r1", "drafts"] })).toBe(9);
    expect(await client.fetch('*[_id == "v"][0].n', {}, { perspective: ["drafts"] })).toBe(7);
    for (const actionType of [`${doc}.variant.create`, "sanity.action.variant.definition.create"]) {
      const error = await failureOf(act({ actionType, publishedId: "v", variantId: "x" }));
      expect(error.statusCode).toBe(501);
      expect(error.message).toMatch(/variant\S+ is not implemented by the embedded content lake/);
    }
    expect((await failureOf(act({ actionType: "nonsense" }))).statusCode).toBe(400);
    expect(
      (
        await failureOf(
          act({ actionType: `${doc}.publish`, publishedId: "v", draftId: "drafts.other" }),
        )
      ).statusCode,
    ).toBe(400);
  });
});
