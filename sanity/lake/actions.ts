/** `POST /data/actions`: publish, unpublish and the other steps that an editor takes. */
import { z } from "zod";
import type { Batch } from "./batch.ts";
import { isObject, strengthenReferences } from "./documents.ts";
import type { JsonObject, LakeDocument } from "./documents.ts";
import { httpError, notImplemented, WriteError } from "./errors.ts";
import { draftIdOf, splitId } from "./ids.ts";
import type { Store } from "./store.ts";
import type { Writer } from "./writer.ts";

/** Passed on as it came: a copy by the validator would drop what the checks of documents look for. */
const attributes = z.custom<JsonObject>(isObject, "must be an object");
const id = z.string().min(1);

const action = z.discriminatedUnion("actionType", [
  z.object({
    actionType: z.literal("sanity.action.document.create"),
    publishedId: id,
    attributes,
    ifExists: z.enum(["fail", "ignore"]).default("fail"),
  }),
  z.object({
    actionType: z.literal("sanity.action.document.edit"),
    draftId: id,
    publishedId: id,
    patch: attributes,
  }),
  z.object({
    actionType: z.literal("sanity.action.document.publish"),
    draftId: id,
    publishedId: id,
    ifDraftRevisionId: z.string().optional(),
    ifPublishedRevisionId: z.string().optional(),
  }),
  z.object({
    actionType: z.literal("sanity.action.document.unpublish"),
    draftId: id,
    publishedId: id,
  }),
  z.object({ actionType: z.literal("sanity.action.document.discard"), draftId: id }),
  z.object({
    actionType: z.literal("sanity.action.document.delete"),
    publishedId: id,
    includeDrafts: z.array(z.string()).default([]),
  }),
  z.object({
    actionType: z.literal("sanity.action.document.replaceDraft"),
    publishedId: id,
    attributes,
  }),
  z.object({
    actionType: z.literal("sanity.action.document.version.create"),
    publishedId: id,
    document: attributes.optional(),
    baseId: id.optional(),
    versionId: id.optional(),
    ifBaseRevisionId: z.string().optional(),
  }),
  z.object({ actionType: z.literal("sanity.action.document.version.discard"), versionId: id }),
  z.object({
    actionType: z.literal("sanity.action.document.version.replace"),
    document: attributes,
  }),
  z.object({
    actionType: z.literal("sanity.action.document.version.unpublish"),
    versionId: id,
    publishedId: id,
  }),
]);

export type ActionRequest = z.infer<typeof action>;

const known = new Set<string>(action.options.map((option) => option.shape.actionType.value));

const requestBody = z.object({
  actions: z.union([
    z.array(z.looseObject({ actionType: z.string() })),
    z.looseObject({ actionType: z.string() }).transform((one) => [one]),
  ]),
  transactionId: z
    .string()
    .regex(/^[a-zA-Z0-9_-]{1,128}$/)
    .optional(),
  dryRun: z.boolean().optional(),
});

/** @throws LakeError 400 for a body that is no list of actions, 501 for an action that the lake does not have */
export function parseActions(body: unknown): {
  actions: ActionRequest[];
  transactionId: string | undefined;
  dryRun: boolean;
} {
  const request = requestBody.safeParse(body);
  if (!request.success) {
    throw httpError(
      400,
      `The body is not a valid action request: ${z.prettifyError(request.error).slice(0, 400)}`,
    );
  }
  const actions = request.data.actions.map((one) => {
    if (!known.has(one.actionType)) {
      if (one.actionType.startsWith("sanity.action."))
        throw notImplemented(`The action "${one.actionType}"`);
      throw httpError(400, `Unknown action type "${one.actionType.slice(0, 100)}"`);
    }
    const parsed = action.safeParse(one);
    if (!parsed.success) {
      throw httpError(
        400,
        `Invalid ${one.actionType}: ${z.prettifyError(parsed.error).slice(0, 400)}`,
      );
    }
    return parsed.data;
  });
  return {
    actions,
    transactionId: request.data.transactionId,
    dryRun: request.data.dryRun ?? false,
  };
}

/**
 * Runs actions as one transaction.
 * @throws LakeError with an `actionError` body; then nothing was changed
 */
export async function runActions(
  writer: Writer,
  store: Store,
  actions: ActionRequest[],
  options: { identity: string; transactionId?: string | undefined; dryRun: boolean },
): Promise<{ transactionId: string }> {
  const { transactionId } = await writer.transact(
    { kind: "actionError", ...options },
    () => Promise.resolve(null),
    (batch, _, progress) => {
      actions.forEach((one, index) => {
        progress.index = index;
        applyAction(batch, store, one);
      });
    },
  );
  return { transactionId };
}

function applyAction(batch: Batch, store: Store, one: ActionRequest): void {
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
      if (batch.get(one.draftId) === null) {
        const published = batch.get(one.publishedId);
        if (published === null) throw missing(one.draftId);
        batch.createIfNotExists(copyAs(published, one.draftId));
      }
      batch.patch(one.draftId, one.patch);
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
      return discard(batch, one.draftId);
    case "sanity.action.document.version.discard":
      return discard(batch, one.versionId);
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
      for (const other of one.includeDrafts) batch.delete(other);
      batch.delete(one.publishedId);
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
    case "sanity.action.document.version.create":
      return createVersion(batch, one);
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
  one: Extract<ActionRequest, { actionType: "sanity.action.document.version.create" }>,
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

function discard(batch: Batch, target: string): void {
  if (splitId(target).bundle === "") {
    throw new WriteError(
      400,
      "actionInvalidError",
      `"${target}" is a published document: it cannot be discarded`,
    );
  }
  if (batch.get(target) === null) throw missing(target);
  batch.delete(target);
}

/** The same content under another id; `_updatedAt` is set anew, `_createdAt` stays. */
function copyAs(document: LakeDocument, target: string): JsonObject {
  const { _rev, _updatedAt, ...content } = document;
  return { ...content, _id: target };
}

function assertSameDocument(target: string, publishedId: string): void {
  const { baseId, bundle } = splitId(target);
  if (splitId(publishedId).bundle === "" && baseId === publishedId && bundle !== "") return;
  throw new WriteError(
    400,
    "actionInvalidError",
    `"${target}" is not a draft or version of "${publishedId}"`,
  );
}

function missing(target: string): WriteError {
  return new WriteError(
    404,
    "documentNotFoundError",
    `The document with the ID "${target}" was not found`,
    { id: target },
  );
}

function exists(target: string): WriteError {
  return new WriteError(
    409,
    "documentAlreadyExistsError",
    `Document by ID "${target}" already exists`,
    { id: target },
  );
}
