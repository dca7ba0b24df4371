/** What an editor does with a document and its draft: `sanity.action.document.*`. */
import type { Batch } from "../batch.ts";
import { strengthenReferences } from "../documents.ts";
import { WriteError } from "../errors.ts";
import { draftIdOf, splitId } from "../ids.ts";
import { expectedRevision } from "../patch.ts";
import type { Store } from "../store.ts";
import type { ActionRequest } from "./requests.ts";
import { assertSameDocument, copyAs, discard, exists, missing } from "./steps.ts";

export type DocumentAction = Exclude<
  ActionRequest,
  { actionType: `sanity.action.${"release" | "document.version"}.${string}` }
>;

/** @throws WriteError */
export function applyDocumentAction(batch: Batch, store: Store, one: DocumentAction): void {
  switch (one.actionType) {
    case "sanity.action.document.create": {
      const given = one.attributes["_id"];
      const target =
        typeof given === "string" && splitId(given).bundle !== ""
          ? given
          : draftIdOf(one.publishedId);
      assertSameDocument(target, one.publishedId);
      if (batch.get(target) !== null) {
        if (one.ifExists === "ignore") return;
        throw exists(target);
      }
      if (splitId(target).bundle === "drafts" && batch.get(one.publishedId) !== null)
        throw exists(one.publishedId);
      batch.create({ ...one.attributes, _id: target });
      return;
    }
    case "sanity.action.document.edit": {
      assertSameDocument(one.draftId, one.publishedId);
      const { ifRevisionID, ...patch } = one.patch;
      const draft = batch.get(one.draftId);
      const base = draft ?? batch.get(one.publishedId);
      if (base === null) throw missing(one.draftId);
      // Without a draft the caller has seen what is published: that is the revision to ask for.
      const expected = expectedRevision(ifRevisionID);
      if (expected !== undefined) batch.assertRevision(base, expected);
      if (draft === null) batch.create(copyAs(base, one.draftId));
      batch.patch(one.draftId, patch);
      return;
    }
    case "sanity.action.document.publish": {
      assertSameDocument(one.draftId, one.publishedId);
      const draft = batch.get(one.draftId);
      if (draft === null) throw missing(one.draftId);
      if (one.ifDraftRevisionId !== undefined) batch.assertRevision(draft, one.ifDraftRevisionId);
      if (one.ifPublishedRevisionId !== undefined) {
        const published = batch.get(one.publishedId);
        if (published === null) throw missing(one.publishedId);
        batch.assertRevision(published, one.ifPublishedRevisionId);
      }
      batch.createOrReplace(strengthenReferences(copyAs(draft, one.publishedId)));
      batch.delete(one.draftId);
      return;
    }
    case "sanity.action.document.unpublish": {
      assertSameDocument(one.draftId, one.publishedId);
      const published = batch.get(one.publishedId);
      if (published === null) throw missing(one.publishedId);
      batch.createIfNotExists(copyAs(published, one.draftId));
      batch.delete(one.publishedId);
      return;
    }
    case "sanity.action.document.discard":
      return discard(batch, one.draftId, one.purge);
    case "sanity.action.document.delete": {
      for (const other of one.includeDrafts) assertSameDocument(other, one.publishedId);
      const forgotten = store
        .otherForms(one.publishedId)
        .find((other) => !one.includeDrafts.includes(other) && batch.get(other) !== null);
      if (forgotten !== undefined) {
        throw new WriteError(
          409,
          "documentHasVersionsError",
          `The document "${one.publishedId}" has the version "${forgotten}", which the action does not name`,
          { id: one.publishedId },
        );
      }
      for (const gone of [...one.includeDrafts, one.publishedId]) {
        batch.delete(gone);
        if (one.purge) batch.purge(gone);
      }
      return;
    }
    case "sanity.action.document.replaceDraft": {
      const given = one.attributes["_id"];
      const target =
        typeof given === "string" && splitId(given).bundle !== ""
          ? given
          : draftIdOf(one.publishedId);
      assertSameDocument(target, one.publishedId);
      if (batch.get(target) === null && batch.get(one.publishedId) === null)
        throw missing(one.publishedId);
      batch.createOrReplace({ ...one.attributes, _id: target });
      return;
    }
  }
}
