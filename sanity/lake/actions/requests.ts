/** The body of `POST /data/actions`: every action that the lake has, and what each of them needs. */
import { z } from "zod";
import { isObject } from "../documents.ts";
import type { JsonObject } from "../documents.ts";
import { httpError, notImplemented } from "../errors.ts";
import { TRANSACTION_ID } from "../ids.ts";

/** Passed on as it came: a copy by the validator would drop what the checks of documents look for. */
const attributes = z.custom<JsonObject>(isObject, "must be an object");
const id = z.string().min(1);
/** The last part of `_.releases.<name>`, and the middle one of `versions.<name>.<id>`. */
const releaseId = z
  .string()
  .regex(/^[a-zA-Z0-9_-]{1,64}$/, "must be 1 to 64 letters, digits, hyphens and underscores")
  .refine((name) => !["drafts", "published", "raw"].includes(name), "is the name of a perspective");

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
  z.object({
    actionType: z.literal("sanity.action.document.discard"),
    draftId: id,
    purge: z.boolean().default(false),
  }),
  z.object({
    actionType: z.literal("sanity.action.document.delete"),
    publishedId: id,
    includeDrafts: z.array(z.string()).default([]),
    purge: z.boolean().default(false),
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
  z.object({
    actionType: z.literal("sanity.action.document.version.discard"),
    versionId: id,
    purge: z.boolean().default(false),
  }),
  z.object({
    actionType: z.literal("sanity.action.document.version.replace"),
    document: attributes,
  }),
  z.object({
    actionType: z.literal("sanity.action.document.version.unpublish"),
    versionId: id,
    publishedId: id,
  }),
  z.object({
    actionType: z.literal("sanity.action.release.create"),
    releaseId,
    metadata: attributes.default({}),
  }),
  z.object({
    actionType: z.literal("sanity.action.release.edit"),
    releaseId,
    patch: attributes,
  }),
  z.object({ actionType: z.literal("sanity.action.release.publish"), releaseId }),
  z.object({ actionType: z.literal("sanity.action.release.archive"), releaseId }),
  z.object({ actionType: z.literal("sanity.action.release.unarchive"), releaseId }),
  z.object({
    actionType: z.literal("sanity.action.release.schedule"),
    releaseId,
    publishAt: z.iso.datetime({ offset: true }),
  }),
  z.object({ actionType: z.literal("sanity.action.release.unschedule"), releaseId }),
  z.object({ actionType: z.literal("sanity.action.release.delete"), releaseId }),
  z.object({
    actionType: z.literal("sanity.action.release.import"),
    releaseId,
    // The two names that the client has for it.
    attributes: attributes.optional(),
    document: attributes.optional(),
    ifExists: z.enum(["fail", "ignore", "replace"]).default("fail"),
  }),
]);

export type ActionRequest = z.infer<typeof action>;

const known = new Set<string>(action.options.map((option) => option.shape.actionType.value));

const requestBody = z.object({
  actions: z.union([
    z.array(z.looseObject({ actionType: z.string() })),
    z.looseObject({ actionType: z.string() }).transform((one) => [one]),
  ]),
  transactionId: z.string().regex(TRANSACTION_ID).optional(),
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

/** The request of one action. */
export type Requested<T extends ActionRequest["actionType"]> = Extract<
  ActionRequest,
  { actionType: T }
>;
