/** Steps and errors that several actions share. */
import type { Batch } from "../batch.ts";
import type { JsonObject, LakeDocument } from "../documents.ts";
import { WriteError } from "../errors.ts";
import { splitId } from "../ids.ts";

/** Deletes a draft or a version. @throws WriteError 400 for a published document, 404 */
export function discard(batch: Batch, target: string, purge: boolean): void {
  if (splitId(target).bundle === "") {
    throw new WriteError(
      400,
      "actionInvalidError",
      `"${target}" is a published document: it cannot be discarded`,
    );
  }
  if (batch.get(target) === null) throw missing(target);
  batch.delete(target);
  if (purge) batch.purge(target);
}

/** The same content under another id; `_updatedAt` is set anew, `_createdAt` stays. */
export function copyAs(document: LakeDocument, target: string): JsonObject {
  const { _rev, _updatedAt, ...content } = document;
  return { ...content, _id: target };
}

/** @throws WriteError 400 */
export function assertSameDocument(target: string, publishedId: string): void {
  const { baseId, bundle } = splitId(target);
  if (splitId(publishedId).bundle === "" && baseId === publishedId && bundle !== "") return;
  throw new WriteError(
    400,
    "actionInvalidError",
    `"${target}" is not a draft or version of "${publishedId}"`,
  );
}

export function missing(target: string): WriteError {
  return new WriteError(
    404,
    "documentNotFoundError",
    `The document with the ID "${target}" was not found`,
    { id: target },
  );
}

export function exists(target: string): WriteError {
  return new WriteError(
    409,
    "documentAlreadyExistsError",
    `Document by ID "${target}" already exists`,
    { id: target },
  );
}
