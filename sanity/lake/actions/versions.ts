/** What an editor does with the versions of a document that releases hold: `sanity.action.document.version.*`. */
import type { Batch } from "../batch.ts";
import { WriteError } from "../errors.ts";
import type { ActionRequest, Requested } from "./requests.ts";
import { assertSameDocument, copyAs, discard, missing } from "./steps.ts";

export type VersionAction = Extract<
  ActionRequest,
  { actionType: `sanity.action.document.version.${string}` }
>;

/** @throws WriteError */
export function applyVersionAction(batch: Batch, one: VersionAction): void {
  switch (one.actionType) {
    case "sanity.action.document.version.create":
      return createVersion(batch, one);
    case "sanity.action.document.version.discard":
      return discard(batch, one.versionId, one.purge);
    case "sanity.action.document.version.replace": {
      const target = one.document["_id"];
      if (typeof target !== "string" || batch.get(target) === null) throw missing(String(target));
      batch.createOrReplace(one.document);
      return;
    }
    case "sanity.action.document.version.unpublish": {
      assertSameDocument(one.versionId, one.publishedId);
      if (batch.get(one.versionId) === null) {
        const published = batch.get(one.publishedId);
        if (published === null) throw missing(one.publishedId);
        batch.create(copyAs(published, one.versionId));
      }
      batch.patch(one.versionId, { set: { "_system.delete": true } });
      return;
    }
  }
}

function createVersion(
  batch: Batch,
  one: Requested<"sanity.action.document.version.create">,
): void {
  if (one.document !== undefined) {
    const target = String(one.document["_id"]);
    assertSameDocument(target, one.publishedId);
    batch.create(one.document);
    return;
  }
  if (one.baseId === undefined || one.versionId === undefined) {
    throw new WriteError(
      400,
      "actionInvalidError",
      'version.create needs "document", or "baseId" and "versionId"',
    );
  }
  assertSameDocument(one.versionId, one.publishedId);
  const base = batch.get(one.baseId);
  if (base === null) throw missing(one.baseId);
  if (one.ifBaseRevisionId !== undefined) batch.assertRevision(base, one.ifBaseRevisionId);
  batch.create(copyAs(base, one.versionId));
}
