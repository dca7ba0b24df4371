/** Queries, documents by id, mutations and actions. */
import { parseActions } from "../actions/requests.ts";
import { runActions } from "../actions/run.ts";
import { MAX_JSON_BYTES } from "../constants.ts";
import { isObject } from "../documents.ts";
import { httpError } from "../errors.ts";
import { readJson } from "../http.ts";
import { isPublishedId, isRootId, splitId, TRANSACTION_ID } from "../ids.ts";
import { parseMutations, runMutations } from "../mutations.ts";
import { assertQueryLength, readQuery } from "../query/request.ts";
import { decode, flag, route } from "./route.ts";
import type { Handler, Route } from "./route.ts";

const query: Handler = async ({ lake, request, method, search, apiVersion, caller }) => {
  const started = performance.now();
  const body = method === "POST" ? await readJson(request, MAX_JSON_BYTES) : undefined;
  const asked = readQuery(search, body, { apiVersion, anonymous: caller === null });
  const { json, tags } = await lake.pool.query({
    kind: "query",
    query: asked.query,
    params: asked.params,
    view: asked.view,
    identity: caller?.identity ?? "<anonymous>",
  });
  const ms = Math.round(performance.now() - started);
  const echo = asked.returnQuery ? `"query":${JSON.stringify(asked.query)},` : "";
  return { json: `{${echo}"result":${json},"syncTags":${JSON.stringify(tags)},"ms":${ms}}` };
};

export const documentRoutes: Route[] = [
  route("GET POST", "/data/query/:dataset", "anyone", query),
  route("GET", "/data/doc/:dataset/:ids", "anyone", ({ lake, part, search, caller }) => {
    const ids = part("ids").split(",").map(decode);
    if (ids.length > 1_000) throw httpError(400, "More than 1000 ids");
    if (flag(search, "includeAllVersions") && caller !== null) {
      const forms = ids.flatMap((id) => [
        splitId(id).baseId,
        ...lake.store.otherForms(splitId(id).baseId),
      ]);
      const documents = forms
        .map((id) => lake.store.get(id))
        .filter((document) => document !== null);
      return { body: { documents, omitted: [] } };
    }
    const documents = [];
    const omitted = [];
    for (const id of ids) {
      const readable = caller !== null || (isRootId(id) && isPublishedId(id));
      const document = lake.store.get(id);
      // "existence" for a document that may not be read, too: whether it exists is nobody's business.
      if (document === null || !readable) omitted.push({ id, reason: "existence" });
      else if (!flag(search, "excludeContent")) documents.push(document);
    }
    return { body: { documents, omitted } };
  }),
  route("POST", "/data/mutate/:dataset", "writer", async ({ lake, request, search, caller }) => {
    const { mutations, transactionId } = parseMutations(await readJson(request, MAX_JSON_BYTES));
    const identity = caller?.identity ?? "";
    const select = async (text: string, params: Record<string, unknown>) => {
      assertQueryLength(text);
      const view = { kind: "raw", rootOnly: false } as const;
      const { json } = await lake.pool.query({
        kind: "query",
        query: text,
        params,
        view,
        identity,
      });
      return idsIn(JSON.parse(json));
    };
    const answer = await runMutations(lake.writer, select, mutations, {
      identity,
      transactionId: transactionId ?? transactionName(search),
      returnIds: flag(search, "returnIds"),
      returnDocuments: flag(search, "returnDocuments"),
      dryRun: flag(search, "dryRun"),
      autoGenerateArrayKeys: flag(search, "autoGenerateArrayKeys"),
    });
    return { body: answer };
  }),
  route("POST", "/data/actions/:dataset", "writer", async ({ lake, request, caller }) => {
    const { actions, transactionId, dryRun } = parseActions(
      await readJson(request, MAX_JSON_BYTES),
    );
    return {
      body: await runActions(lake.writer, lake.store, actions, {
        identity: caller?.identity ?? "",
        transactionId,
        dryRun,
      }),
    };
  }),
];

/** The name of a transaction in the address, if there is one. @throws LakeError 400 */
function transactionName(search: URLSearchParams): string | undefined {
  const name = search.get("transactionId");
  if (name === null) return undefined;
  if (TRANSACTION_ID.test(name)) return name;
  throw httpError(400, `The parameter "transactionId" must match ${TRANSACTION_ID.source}`);
}

/** A mutation by query takes documents or ids. @throws LakeError 400 */
function idsIn(result: unknown): string[] {
  const items: unknown[] = Array.isArray(result) ? result : result === null ? [] : [result];
  return items.map((item) => {
    const id: unknown = isObject(item) ? item["_id"] : item;
    if (typeof id !== "string") throw httpError(400, "The query of a mutation must give documents");
    return id;
  });
}
