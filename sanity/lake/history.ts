/** What the Studio's timeline asks for, from the stored transactions. */
import { MAX_RESULT_LENGTH } from "./constants.ts";
import { effectsOf } from "./events.ts";
import type { LakeDocument } from "./documents.ts";
import { httpError } from "./errors.ts";
import { splitId } from "./ids.ts";
import type { ChangeHead, Store } from "./store.ts";
import { parseTime } from "./times.ts";

/**
 * `GET /data/history/:d/documents/:ids` with `revision`, `time` or `lastRevision`.
 * @throws LakeError 404 for an unknown revision, 413 for an answer that is too large
 */
export function documentsInHistory(
  store: Store,
  ids: string[],
  search: URLSearchParams,
): { documents: LakeDocument[] } {
  if (search.get("lastRevision") === "true")
    return { documents: present(ids, (id) => store.lastState(id)) };
  const revision = search.get("revision");
  let seq: number;
  if (revision !== null) {
    const transaction = store.transactionById(revision);
    if (transaction === null) throw httpError(404, "The revision was not found");
    seq = transaction.seq;
  } else {
    seq = store.seqAtTime(timeOf(search, "time") ?? new Date().toISOString());
  }
  return { documents: present(ids, (id) => store.documentAt(id, seq)) };
}

/** `GET /data/history/:d/transactions/:ids`: one JSON object on each line. @throws LakeError 413 for an answer that is too large */
export function transactionLog(store: Store, ids: string[], search: URLSearchParams): string {
  const flag = (name: string) => search.get(name) === "true";
  const withMutations = !flag("excludeContent") && !flag("excludeMutations");
  const withEffects = search.get("effectFormat") === "mendoza";
  const onlyThese = flag("includeIdentifiedDocumentsOnly");
  const transactions = store.transactionsOf(ids, {
    from: seqOf(store, search.get("fromTransaction")),
    to: seqOf(store, search.get("toTransaction")),
    fromTime: timeOf(search, "fromTime"),
    toTime: timeOf(search, "toTime"),
    newestFirst: flag("reverse"),
    limit: limitOf(search, 1_000, 1_000),
  });
  let lines = "";
  for (const transaction of transactions) {
    const changes = store
      .changesIn(transaction.seq)
      .filter(({ documentId }) => !onlyThese || ids.includes(documentId));
    const line = {
      id: transaction.id,
      timestamp: transaction.timestamp,
      author: transaction.author,
      documentIDs: changes.map(({ documentId }) => documentId),
      ...(withMutations ? { mutations: changes.flatMap(({ mutations }) => mutations) } : {}),
      ...(withEffects
        ? {
            effects: Object.fromEntries(
              changes.map(({ documentId, after }) => [
                documentId,
                effectsOf({ before: store.documentAt(documentId, transaction.seq - 1), after }),
              ]),
            ),
          }
        : {}),
    };
    lines += `${JSON.stringify(line)}\n`;
    assertLength(lines.length);
  }
  return lines;
}

/**
 * `GET /data/history/:d/events/documents/:ids`: what happened, in the words of an editor. Not the edits of a draft:
 * the Studio makes those out of the transactions, and shows them in groups.
 */
export function documentEvents(store: Store, ids: string[], search: URLSearchParams) {
  const limit = limitOf(search, 100, 500);
  const cursor = search.get("nextCursor") ?? "";
  const before = cursor === "" ? Infinity : Number(cursor);
  if (Number.isNaN(before)) throw httpError(400, 'The parameter "nextCursor" is not a cursor');
  /** The page of all documents ends where the first of theirs is full: the next one starts there for each of them. */
  let end = 0;
  const pages = ids.map((id) => {
    const found = eventsOf(store, id)
      .filter(({ seq }) => seq < before)
      .toReversed();
    const page = found.slice(0, limit);
    if (found.length > limit) end = Math.max(end, page.at(-1)?.seq ?? 0);
    return { id, page };
  });
  const events = Object.fromEntries(
    pages.map(({ id, page }) => [
      id,
      page.filter(({ seq }) => seq >= end).map(({ event }) => event),
    ]),
  );
  return { events, nextCursor: end === 0 ? "" : String(end) };
}

interface Found {
  seq: number;
  event: { type: string; [attribute: string]: unknown };
}

/** The events that concern a document, oldest first, at most one for each transaction. */
function eventsOf(store: Store, id: string): Found[] {
  const { baseId, bundle } = splitId(id);
  const versionId = bundle === "" ? `drafts.${baseId}` : id;
  const found: Found[] = [];
  let versionExists = false;
  for (const { transaction, changes } of store.changeHeadsOf([baseId, versionId])) {
    const published = changes.find(({ documentId }) => documentId === baseId);
    const version = changes.find(({ documentId }) => documentId === versionId);
    if (version !== undefined) versionExists = version.exists;
    const event = eventOf(published, version, versionExists, bundle);
    if (event === null) continue;
    found.push({
      seq: transaction.seq,
      event: {
        id: transaction.id,
        timestamp: transaction.timestamp,
        author: transaction.author,
        documentId: baseId,
        versionId,
        ...event,
        ...("revisionId" in event ? { revisionId: transaction.id } : {}),
        ...("versionRevisionId" in event
          ? { versionRevisionId: event.versionRevisionId ?? transaction.id }
          : {}),
      },
    });
  }
  return found;
}

/** What one transaction meant; an attribute that is null stands for the revision that the transaction made. */
function eventOf(
  published: ChangeHead | undefined,
  version: ChangeHead | undefined,
  versionExists: boolean,
  bundle: string,
): {
  type: string;
  revisionId?: null;
  versionRevisionId?: string | null;
  publishCause?: string;
} | null {
  const versionGone = version !== undefined && !version.exists;
  if (published !== undefined && published.exists) {
    if (versionGone) {
      return {
        type: "publishDocumentVersion",
        revisionId: null,
        // The draft as it was published: what the Studio shows for this moment.
        versionRevisionId: version.previousRev,
        publishCause: "document.publish",
      };
    }
    // Written without a draft, by an import for instance. A version has no part in that.
    if (bundle !== "" && bundle !== "drafts") return null;
    const type = published.previousRev === null ? "createLiveDocument" : "updateLiveDocument";
    return { type, revisionId: null };
  }
  if (published !== undefined) {
    return versionExists
      ? { type: "unpublishDocument", versionRevisionId: null }
      : { type: "deleteDocumentGroup" };
  }
  // What happens to a draft is no part of the history of the published document.
  if (version === undefined || bundle === "") return null;
  if (versionGone) return { type: "deleteDocumentVersion", versionRevisionId: version.previousRev };
  return version.previousRev === null
    ? { type: "createDocumentVersion", versionRevisionId: null }
    : null;
}

function limitOf(search: URLSearchParams, standard: number, most: number): number {
  return Math.min(most, Math.max(1, Number(search.get("limit") ?? standard) || standard));
}

/** @throws LakeError 400 */
function timeOf(search: URLSearchParams, name: string): string | null {
  const text = search.get(name);
  if (text === null || text === "") return null;
  const time = parseTime(text);
  if (time === null) throw httpError(400, `The parameter "${name}" must be an RFC 3339 time`);
  return new Date(time).toISOString();
}

function seqOf(store: Store, transactionId: string | null): number | null {
  return transactionId === null ? null : (store.transactionById(transactionId)?.seq ?? null);
}

/** The documents that there are among those asked for. @throws LakeError 413 */
function present(ids: string[], read: (id: string) => LakeDocument | null): LakeDocument[] {
  const documents: LakeDocument[] = [];
  let length = 0;
  for (const id of ids) {
    const document = read(id);
    if (document === null) continue;
    length += JSON.stringify(document).length;
    assertLength(length);
    documents.push(document);
  }
  return documents;
}

/** @throws LakeError 413 */
function assertLength(length: number): void {
  if (length <= MAX_RESULT_LENGTH) return;
  throw httpError(
    413,
    `The history is larger than the limit of ${MAX_RESULT_LENGTH} characters: ask for fewer documents or transactions, or without their content`,
  );
}
