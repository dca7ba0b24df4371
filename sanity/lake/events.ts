/**
 * Event streams: `/data/listen` (changes of documents that a filter matches) and `/data/live/events` (sync tags
 * of what changed). A stream does not know whether it goes out as server-sent events or over a WebSocket.
 */
import { parse } from "./query/groq.ts";
import type { ExprNode } from "./query/groq.ts";
import type { Caller } from "./auth.ts";
import type { Change } from "./batch.ts";
import { MAX_STREAMS } from "./constants.ts";
import { withoutRev } from "./documents.ts";
import type { JsonObject, LakeDocument } from "./documents.ts";
import { httpError, messageOf, queryParseError } from "./errors.ts";
import { isPublishedId, isRootId, randomName } from "./ids.ts";
import { createPatch } from "./mendoza.ts";
import type { MendozaPatch } from "./mendoza.ts";
import { filterOf, matchesSimply } from "./query/match.ts";
import type { QueryPool } from "./query/pool.ts";
import { readParams } from "./query/request.ts";
import { tagsOfDocument } from "./query/tags.ts";
import type { Commit } from "./writer.ts";

export interface StreamEvent {
  event: string;
  data: string;
  id?: string;
}

/** The receiving end of a stream. */
export interface Sink {
  send(event: StreamEvent): void;
}

interface Listener {
  sink: Sink;
  query: string;
  filter: ExprNode;
  params: JsonObject;
  anonymous: boolean;
  identity: string;
  includeResult: boolean;
  includePrevious: boolean;
  includeMutations: boolean;
  includeEffects: boolean;
  visibility: string;
  /** Events wait for those before them: some filters are evaluated elsewhere. */
  tail: Promise<void>;
}

/** Somebody who is told which queries have new results. */
interface LiveReader {
  sink: Sink;
  includeDrafts: boolean;
  anonymous: boolean;
}

/** Commits that a reader who was away can catch up with: so many, and so many characters of JSON. */
const REMEMBERED_COMMITS = 500;
const REMEMBERED_LENGTH = 32 * 1024 * 1024;

export class Events {
  readonly #pool: QueryPool;
  readonly #listeners = new Set<Listener>();
  readonly #live = new Set<LiveReader>();
  readonly #recent: { commit: Commit; length: number }[] = [];
  #recentLength = 0;
  /** Stands for the moment before the first commit that is remembered. */
  #start = randomName(22);
  readonly #log: (line: string) => void;

  constructor(pool: QueryPool, log: (line: string) => void) {
    this.#pool = pool;
    this.#log = log;
  }

  get count(): number {
    return this.#listeners.size + this.#live.size;
  }

  /**
   * Starts a listener and returns the function that ends it.
   * @throws LakeError 400 for a filter that does not parse, 429 when there are too many streams
   */
  listen(
    search: URLSearchParams,
    caller: Caller | null,
    lastEventId: string | null,
    sink: Sink,
  ): () => void {
    this.#assertRoom();
    const query = search.get("query") ?? "";
    const params = readParams(search);
    const filter = readFilter(query, params);
    const listener: Listener = {
      sink,
      filter,
      query,
      params,
      anonymous: caller === null,
      identity: caller?.identity ?? "",
      includeResult: search.get("includeResult") === "true",
      includePrevious: search.get("includePreviousRevision") === "true",
      includeMutations: search.get("includeMutations") !== "false",
      includeEffects: search.get("effectFormat") === "mendoza",
      visibility: search.get("visibility") ?? "transaction",
      tail: Promise.resolve(),
    };
    const resume =
      search.get("enableResume") === "true" && lastEventId !== null && lastEventId !== "";
    const missed = resume ? this.#after(lastEventId) : null;
    const name = resume ? (missed === null ? "reset" : "welcomeback") : "welcome";
    sink.send({ event: name, data: JSON.stringify({ listenerName: randomName(22) }) });
    this.#listeners.add(listener);
    for (const { commit, from } of missed ?? []) this.#announce(listener, commit, from);
    return () => this.#listeners.delete(listener);
  }

  /** Starts a stream of sync tags and returns the function that ends it. @throws LakeError 401, 429 */
  liveEvents(
    search: URLSearchParams,
    caller: Caller | null,
    lastEventId: string | null,
    sink: Sink,
  ): () => void {
    this.#assertRoom();
    const includeDrafts = search.get("includeDrafts") === "true";
    if (includeDrafts && caller === null) throw httpError(401, "includeDrafts needs a token");
    const entry = { sink, includeDrafts, anonymous: caller === null };
    const newest = this.#recent.at(-1)?.commit.transactionId ?? this.#start;
    // Who was away for too long starts over; who missed little is told what it missed.
    const missed = lastEventId === null || lastEventId === "" ? [] : this.#after(lastEventId);
    if (missed === null) sink.send({ event: "restart", id: newest, data: "{}" });
    sink.send({ event: "welcome", id: newest, data: "{}" });
    this.#live.add(entry);
    for (const { commit } of missed ?? []) this.#tell(entry, commit);
    return () => this.#live.delete(entry);
  }

  /** Tells everybody about a commit. */
  publish(commit: Commit): void {
    this.#remember(commit);
    for (const listener of this.#listeners) this.#announce(listener, commit, 0);
    for (const entry of this.#live) this.#tell(entry, commit);
  }

  #remember(commit: Commit): void {
    const length = commit.changes.reduce((sum, one) => sum + JSON.stringify(one).length, 0);
    this.#recent.push({ commit, length });
    this.#recentLength += length;
    while (
      this.#recent.length > REMEMBERED_COMMITS ||
      // The newest stays, however large: its id is the one that readers get next.
      (this.#recentLength > REMEMBERED_LENGTH && this.#recent.length > 1)
    ) {
      const oldest = this.#recent.shift();
      if (oldest === undefined) break;
      this.#recentLength -= oldest.length;
      this.#start = oldest.commit.transactionId;
    }
  }

  /** Commits after an event, and where in the first of them to go on; null when the event is not remembered. */
  #after(eventId: string): { commit: Commit; from: number }[] | null {
    const [transactionId, documentId] = eventId.split("#");
    const commits = this.#recent.map(({ commit }) => commit);
    if (eventId === this.#start) return commits.map((commit) => ({ commit, from: 0 }));
    const index = commits.findIndex((commit) => commit.transactionId === transactionId);
    const found = commits[index];
    if (found === undefined) return null;
    const position =
      documentId === undefined
        ? found.changes.length
        : found.changes.findIndex((c) => c.documentId === documentId) + 1;
    return commits.slice(index).map((commit, i) => ({ commit, from: i === 0 ? position : 0 }));
  }

  #announce(listener: Listener, commit: Commit, from: number): void {
    const visible = (document: LakeDocument | null) =>
      document !== null &&
      (!listener.anonymous || (isRootId(document._id) && isPublishedId(document._id)));
    const pairs = commit.changes.map(
      (change) =>
        [
          visible(change.before) ? change.before : null,
          visible(change.after) ? change.after : null,
        ] as const,
    );
    const documents = pairs.flat();
    const simple = matchesSimply(listener.filter, listener.params, documents);
    const emit = (matches: boolean[]) => {
      const heard = commit.changes
        .map((change, index) => ({
          change,
          index,
          before: matches[2 * index] === true,
          after: matches[2 * index + 1] === true,
        }))
        .filter(({ before, after }) => before || after);
      heard.forEach((one, position) => {
        if (one.index < from) return;
        // The Studio holds back the events of a transaction until it has them all: those that a listener does
        // not get must not count, or its form would stand still for ever.
        const place = { position: position + 1, total: heard.length };
        listener.sink.send(mutationEvent(listener, commit, one, place));
      });
    };
    // The usual filters are evaluated right here; the others in a query thread, which can be ended.
    listener.tail =
      simple === null
        ? listener.tail.then(async () => {
            try {
              emit(
                await this.#pool.match({
                  kind: "match",
                  query: listener.query,
                  params: listener.params,
                  // A filter may ask about other documents: its answers must tell nothing that its reader may not read.
                  view: listener.anonymous
                    ? { kind: "published", rootOnly: true }
                    : { kind: "raw", rootOnly: false },
                  identity: listener.identity,
                  documents,
                }),
              );
            } catch (error) {
              this.#log(`listener filter failed: ${messageOf(error)}`);
              listener.sink.send({
                event: "channelError",
                data: JSON.stringify({ message: messageOf(error) }),
              });
            }
          })
        : listener.tail.then(() => emit(simple));
  }

  #tell(entry: LiveReader, commit: Commit): void {
    const tags = new Set<string>();
    for (const { documentId, before, after } of commit.changes) {
      if (!entry.includeDrafts && !isPublishedId(documentId)) continue;
      // When a private document changes is nobody's business either.
      if (entry.anonymous && !isRootId(documentId)) continue;
      for (const document of [before, after]) {
        if (document !== null) for (const tag of tagsOfDocument(document)) tags.add(tag);
      }
    }
    if (tags.size > 0)
      entry.sink.send({
        event: "message",
        id: commit.transactionId,
        data: JSON.stringify({ tags: [...tags] }),
      });
  }

  #assertRoom(): void {
    if (this.count >= MAX_STREAMS)
      throw httpError(
        429,
        `There are ${MAX_STREAMS} event streams already, the limit of this content lake`,
      );
  }
}

function mutationEvent(
  listener: Listener,
  commit: Commit,
  { change, before, after }: { change: Change; before: boolean; after: boolean },
  place: { position: number; total: number },
): StreamEvent {
  const eventId = `${commit.transactionId}#${change.documentId}`;
  const data = {
    eventId,
    documentId: change.documentId,
    transactionId: commit.transactionId,
    transition: before && after ? "update" : after ? "appear" : "disappear",
    identity: commit.identity,
    ...(listener.includeMutations ? { mutations: change.mutations } : {}),
    ...(change.before === null ? {} : { previousRev: change.before._rev }),
    // On deletes too: without it the Studio keeps showing what is gone.
    resultRev: change.after?._rev ?? commit.transactionId,
    ...(listener.includeResult && change.after !== null && after ? { result: change.after } : {}),
    ...(listener.includePrevious && change.before !== null && before
      ? { previous: change.before }
      : {}),
    timestamp: commit.timestamp,
    visibility: listener.visibility === "query" ? "query" : "transaction",
    transactionTotalEvents: place.total,
    transactionCurrentEvent: place.position,
    ...(listener.includeEffects ? { effects: effectsOf(change) } : {}),
  };
  return { event: "mutation", id: eventId, data: JSON.stringify(data) };
}

export interface Effects {
  apply: MendozaPatch;
  revert: MendozaPatch;
}

/** Made once for each change, however many listeners want them. */
const madeEffects = new WeakMap<object, Effects>();

/** What happened to a document, as patches forwards and backwards. Revisions are no part of it. */
export function effectsOf(change: {
  before: LakeDocument | null;
  after: LakeDocument | null;
}): Effects {
  const made = madeEffects.get(change);
  if (made !== undefined) return made;
  const [before, after] = [withoutRev(change.before), withoutRev(change.after)];
  const effects = { apply: createPatch(before, after), revert: createPatch(after, before) };
  madeEffects.set(change, effects);
  return effects;
}

/** @throws LakeError 400 */
function readFilter(query: string, params: JsonObject): ExprNode {
  let tree: ExprNode;
  try {
    tree = parse(query, { params });
  } catch (error) {
    throw queryParseError(messageOf(error), query, 0, query.length);
  }
  const filter = filterOf(tree);
  if (filter === null)
    throw queryParseError("A listener needs a query of the form *[filter]", query, 0, query.length);
  return filter;
}
