/** `POST /data/mutate`: reads the request, runs the mutations, shapes the answer. */
import { z } from "zod";
import type { Batch, Operation } from "./batch.ts";
import { SELECTION_TIME_LIMIT_MS } from "./constants.ts";
import { isObject } from "./documents.ts";
import type { JsonObject } from "./documents.ts";
import { httpError, queryError, WriteError } from "./errors.ts";
import { resolveId, TRANSACTION_ID } from "./ids.ts";
import type { Writer } from "./writer.ts";

/** Passed on as it came: a copy by the validator would drop what the checks of documents look for. */
const attributes = z.custom<JsonObject>(isObject, "must be an object");
const selection = z.union([
  z.object({ id: z.union([z.string(), z.array(z.string())]) }),
  z.object({ query: z.string(), params: attributes.optional() }),
]);

const mutation = z.union([
  z.strictObject({ create: attributes }),
  z.strictObject({ createIfNotExists: attributes }),
  z.strictObject({ createOrReplace: attributes }),
  z.strictObject({ delete: selection }),
  z.strictObject({ patch: attributes }),
]);

export type MutationRequest = z.infer<typeof mutation>;

const requestBody = z.object({
  mutations: z.union([z.array(mutation), mutation.transform((one) => [one])]),
  transactionId: z.string().regex(TRANSACTION_ID).optional(),
});

export interface MutationOptions {
  identity: string;
  transactionId?: string | undefined;
  returnIds: boolean;
  returnDocuments: boolean;
  dryRun: boolean;
  autoGenerateArrayKeys: boolean;
}

export interface MutationAnswer {
  transactionId: string;
  results: { id: string; operation: Operation; document?: unknown }[];
}

/** Finds the ids that a query selects, in the raw perspective. */
export type SelectIds = (query: string, params: JsonObject) => Promise<string[]>;

/** @throws LakeError 400 when the body is not a list of mutations */
export function parseMutations(body: unknown): {
  mutations: MutationRequest[];
  transactionId: string | undefined;
} {
  const parsed = requestBody.safeParse(body);
  if (!parsed.success) {
    throw httpError(
      400,
      `The body is not a valid mutation request: ${z.prettifyError(parsed.error).slice(0, 400)}`,
    );
  }
  return { mutations: parsed.data.mutations, transactionId: parsed.data.transactionId };
}

/**
 * Runs mutations as one transaction. Selections by query see the documents as they were before the transaction.
 * @throws LakeError with a `mutationError` body; then nothing was changed
 */
export async function runMutations(
  writer: Writer,
  select: SelectIds,
  mutations: MutationRequest[],
  options: MutationOptions,
): Promise<MutationAnswer> {
  const { transactionId, result } = await writer.transact(
    {
      kind: "mutationError",
      identity: options.identity,
      transactionId: options.transactionId,
      dryRun: options.dryRun,
      autoGenerateArrayKeys: options.autoGenerateArrayKeys,
    },
    () => selectAll(mutations, select),
    (batch, selected, progress) => {
      const results: { id: string; operation: Operation }[] = [];
      mutations.forEach((one, index) => {
        progress.index = index;
        results.push(...applyMutation(batch, one, selected[index] ?? []));
      });
      return options.returnDocuments
        ? results.map((entry) => ({ ...entry, document: batch.get(entry.id) ?? undefined }))
        : results;
    },
  );
  return { transactionId, results: options.returnIds || options.returnDocuments ? result : [] };
}

/**
 * The ids that each mutation is about. One query after the other: all at once they would keep everybody else's out
 * of the query threads, and go on when one of them has failed.
 * @throws LakeError what `select` throws, 408 when they take longer than `limitMs` together
 */
export async function selectAll(
  mutations: MutationRequest[],
  select: SelectIds,
  limitMs = SELECTION_TIME_LIMIT_MS,
): Promise<string[][]> {
  const end = performance.now() + limitMs;
  const selected: string[][] = [];
  for (const one of mutations) {
    if (performance.now() > end) {
      throw queryError(
        408,
        "selectionTimeoutError",
        `The queries of the transaction were stopped after ${limitMs} ms, the limit of this content lake: ${selected.length} of ${mutations.length} mutations had their documents by then`,
      );
    }
    selected.push(await selectedIds(one, select));
  }
  return selected;
}

async function selectedIds(one: MutationRequest, select: SelectIds): Promise<string[]> {
  const target = "delete" in one ? one.delete : "patch" in one ? one.patch : null;
  if (target === null) return [];
  if ("query" in target && typeof target["query"] === "string") {
    const params = attributes.safeParse("params" in target ? target["params"] : {});
    return select(target["query"], params.success ? params.data : {});
  }
  const ids: unknown = "id" in target ? target["id"] : undefined;
  if (typeof ids === "string") return [ids];
  if (Array.isArray(ids)) return ids.filter((id) => typeof id === "string");
  return [];
}

function applyMutation(
  batch: Batch,
  one: MutationRequest,
  ids: string[],
): { id: string; operation: Operation }[] {
  if ("create" in one) {
    return [
      {
        id: batch.create({ ...one.create, _id: resolveId(one.create["_id"]) }),
        operation: "create",
      },
    ];
  }
  if ("createIfNotExists" in one)
    return [batch.createIfNotExists(withRequiredId(one.createIfNotExists))];
  if ("createOrReplace" in one) return [batch.createOrReplace(withRequiredId(one.createOrReplace))];
  if ("delete" in one) {
    return ids.map((id) => {
      batch.delete(id);
      return { id, operation: "delete" as const };
    });
  }
  const { id: _id, query, params: _params, ...operations } = one.patch;
  if (ids.length === 0 && query === undefined) {
    throw new WriteError(400, "patchInvalidError", 'A patch needs an "id" or a "query"');
  }
  return ids.map((id) => {
    batch.patch(id, operations);
    return { id, operation: "update" as const };
  });
}

function withRequiredId(document: JsonObject): JsonObject {
  if (typeof document["_id"] === "string" && document["_id"] !== "") return document;
  throw new WriteError(
    400,
    "documentIdInvalidError",
    "createIfNotExists and createOrReplace need a document with an _id",
  );
}
