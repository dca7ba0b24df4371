/** What the Studio's timeline asks for, from the stored transactions. */
import { effectsOf } from "./events.ts";
import { withoutRev } from "./documents.ts";
import type { LakeDocument } from "./documents.ts";
import { httpError } from "./errors.ts";
import { splitId } from "./ids.ts";
import type { Store, StoredChange, StoredTransaction } from "./store.ts";

/** `GET /data/history/:d/documents/:ids` with `revision`, `time` or `lastRevision`. @throws LakeError 404 for an unknown revision */
export function documentsInHistory(
  store: Store,
  ids: string[],
  search: URLSearchParams,
): { documents: LakeDocument[] } {
  if (search.get("lastRevision") === "true")
    return { documents: present(ids.map((id) => store.lastState(id))) };
  const revision = search.get("revision");
  let seq: number;
  if (revision !== null) {
    const transaction = store.transactionById(revision);
    if (transaction === null) throw httpError(404, "The revision was not found");
    seq = transaction.seq;
  } else {
    const time = Date.parse(search.get("time") ?? new Date().toISOString());
    if (Number.isNaN(time)) throw httpError(400, 'The parameter "time" is not a time');
    seq = store.seqAtTime(new Date(time).toISOString());
  }
  return { documents: present(ids.map((id) => store.documentAt(id, seq))) };
}

/** `GET /data/history/:d/transactions/:ids`: one JSON object on each line. */
export function transactionLog(store: Store, ids: string[], search: URLSearchParams): string {
  const bare = search.get("excludeContent") === "true";
  const withEffects = search.get("effectFormat") === "mendoza";
  const backwards = search.get("reverse") === "true";
  const limit = Math.min(1_000, Math.max(1, Number(search.get("limit") ?? 1_000) || 1_000));
  let groups = grouped(store, ids);
  const from = seqOf(store, search.get("fromTransaction"));
  const to = seqOf(store, search.get("toTransaction"));
  const fromTime = search.get("fromTime");
  const toTime = search.get("toTime");
  groups = groups.filter(
    ({ transaction }) =>
      (from === null || transaction.seq >= from) &&
      (to === null || transaction.seq <= to) &&
      (fromTime === null || transaction.timestamp >= fromTime) &&
      (toTime === null || transaction.timestamp <= toTime),
  );
  if (backwards) groups = groups.toReversed();
  return groups
    .slice(0, limit)
    .map(({ transaction, changes }) => {
      const line = {
        id: transaction.id,
        timestamp: transaction.timestamp,
        author: transaction.author,
        documentIDs: changes.map(({ change }) => change.documentId),
        ...(bare ? {} : { mutations: changes.flatMap(({ change }) => change.mutations) }),
        ...(withEffects
          ? {
              effects: Object.fromEntries(
                changes.map(({ change, before }) => [
                  change.documentId,
                  effectsOf({ before, after: change.after }),
                ]),
              ),
            }
          : {}),
      };
      return `${JSON.stringify(line)}\n`;
    })
    .join("");
}

/** `GET /data/history/:d/events/documents/:ids`: what happened, in the words of an editor. */
export function documentEvents(store: Store, ids: string[], search: URLSearchParams) {
  const limit = Math.min(500, Math.max(1, Number(search.get("limit") ?? 100) || 100));
  const events: Record<string, unknown[]> = {};
  for (const id of ids) {
    const { baseId, bundle } = splitId(id);
    const draftId = bundle === "" ? `drafts.${baseId}` : id;
    const groups = grouped(store, [baseId, draftId]);
    events[id] = groups
      .flatMap(({ transaction, changes }) => eventOf(transaction, changes, baseId, draftId))
      .toReversed()
      .slice(0, limit);
  }
  return { events, nextCursor: "" };
}

interface ChangeWithBefore {
  change: StoredChange;
  before: LakeDocument | null;
}

function eventOf(
  transaction: StoredTransaction,
  changes: ChangeWithBefore[],
  publishedId: string,
  draftId: string,
) {
  const published = changes.find(({ change }) => change.documentId === publishedId);
  const draft = changes.find(({ change }) => change.documentId === draftId);
  const common = {
    id: transaction.id,
    timestamp: transaction.timestamp,
    author: transaction.author,
    contributors: [transaction.author],
    documentVariantType: "draft",
    versionId: draftId,
    revisionId: transaction.id,
  };
  const draftGone = draft !== undefined && draft.change.after === null;
  if (published !== undefined && published.change.after !== null) {
    if (draftGone) {
      return [
        {
          ...common,
          documentId: publishedId,
          type: "publishDocumentVersion",
          versionRevisionId: draft.change.previousRev ?? transaction.id,
          documentVariantType: "published",
          cause: { type: "document.publish" },
        },
      ];
    }
    return [
      {
        ...common,
        documentId: publishedId,
        type: published.before === null ? "createLiveDocument" : "updateLiveDocument",
        documentVariantType: "published",
      },
    ];
  }
  if (published !== undefined) {
    const toDraft = draft !== undefined && draft.change.after !== null;
    return [
      toDraft || draft === undefined
        ? {
            ...common,
            documentId: publishedId,
            type: toDraft ? "unpublishDocument" : "deleteDocumentGroup",
            documentVariantType: "published",
          }
        : {
            ...common,
            documentId: publishedId,
            type: "deleteDocumentGroup",
            documentVariantType: "published",
          },
    ];
  }
  if (draft === undefined) return [];
  if (draftGone)
    return [
      {
        ...common,
        documentId: publishedId,
        type: "deleteDocumentVersion",
        versionRevisionId: draft.change.previousRev ?? transaction.id,
      },
    ];
  if (draft.before === null)
    return [
      {
        ...common,
        documentId: publishedId,
        type: "createDocumentVersion",
        versionRevisionId: transaction.id,
        document: withoutRev(draft.change.after),
      },
    ];
  return [
    {
      ...common,
      documentId: publishedId,
      type: "editDocumentVersion",
      transactions: [
        {
          type: "editTransaction",
          author: transaction.author,
          timestamp: transaction.timestamp,
          revisionId: transaction.id,
        },
      ],
    },
  ];
}

function grouped(
  store: Store,
  ids: string[],
): { transaction: StoredTransaction; changes: ChangeWithBefore[] }[] {
  const last = new Map<string, LakeDocument | null>();
  const groups = new Map<number, { transaction: StoredTransaction; changes: ChangeWithBefore[] }>();
  for (const { transaction, change } of store.changesOf(ids)) {
    const group = groups.get(transaction.seq) ?? { transaction, changes: [] };
    group.changes.push({ change, before: last.get(change.documentId) ?? null });
    last.set(change.documentId, change.after);
    groups.set(transaction.seq, group);
  }
  return [...groups.values()];
}

function seqOf(store: Store, transactionId: string | null): number | null {
  return transactionId === null ? null : (store.transactionById(transactionId)?.seq ?? null);
}

function present(documents: (LakeDocument | null)[]): LakeDocument[] {
  return documents.filter((document) => document !== null);
}
