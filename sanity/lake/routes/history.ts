/** History and references, as the Studio's timeline and "used by" lists ask for them. */
import { DATASET, MAX_HISTORY_IDS, PROJECT_ID } from "../constants.ts";
import { httpError } from "../errors.ts";
import { documentEvents, documentsInHistory, transactionLog } from "../history.ts";
import { flag, route } from "./route.ts";
import type { Context, Route } from "./route.ts";

/** @throws LakeError 400 for more ids than one answer tells of */
function idsOf(context: Context): string[] {
  const ids = context.part("ids").split(",");
  if (ids.length <= MAX_HISTORY_IDS) return ids;
  throw httpError(
    400,
    `The request names ${ids.length} documents, the limit is ${MAX_HISTORY_IDS}: ask for them in parts`,
  );
}

export const historyRoutes: Route[] = [
  route("GET", "/data/history/:dataset/documents/:ids", "reader", (context) => ({
    body: documentsInHistory(context.lake.store, idsOf(context), context.search),
  })),
  route("GET", "/data/history/:dataset/transactions/:ids", "reader", (context) => ({
    headers: { "content-type": "application/x-ndjson" },
    body: transactionLog(context.lake.store, idsOf(context), context.search),
  })),
  route("GET", "/data/history/:dataset/events/documents/:ids", "reader", (context) => ({
    body: documentEvents(context.lake.store, idsOf(context), context.search),
  })),
  route("GET", "/data/references/:dataset/documents/:id/to", "reader", ({ lake, part, search }) => {
    // References from other datasets alone: there are no other datasets, so nothing is counted twice.
    if (flag(search, "excludeInternalReferences"))
      return { body: { totalCount: 0, references: [] } };
    const { total, ids } = lake.store.referrers(part("id"), 100);
    return {
      body: {
        totalCount: total,
        references: ids.map((documentId) => ({
          projectId: PROJECT_ID,
          datasetName: DATASET,
          documentId,
        })),
      },
    };
  }),
];
