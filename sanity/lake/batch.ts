/**
 * One transaction under construction: an overlay over the stored documents. Operations see what earlier
 * operations of the same transaction did; nothing touches the disk before all of them have succeeded.
 */
import { Mutation } from "@sanity/mutator";
import type { Mut } from "@sanity/mutator";
import {
  assertStorable,
  assertValidType,
  isObject,
  withArrayKeys,
  withoutRev,
} from "./documents.ts";
import type { JsonObject, LakeDocument } from "./documents.ts";
import { messageOf, WriteError } from "./errors.ts";
import { assertValidId, resolveId, splitId } from "./ids.ts";
import { assertPatch, expectedRevision } from "./patch.ts";
import { referencesOf } from "./references.ts";
import { releaseDocumentId } from "./releases.ts";
import type { Store } from "./store.ts";
import { parseTime } from "./times.ts";

export interface Change {
  documentId: string;
  before: LakeDocument | null;
  after: LakeDocument | null;
  /** What was done to this document, in the form of the mutation protocol. */
  mutations: unknown[];
}

export type Operation = "create" | "update" | "delete" | "none";

export interface BatchOptions {
  transactionId: string;
  timestamp: string;
  identity: string;
  autoGenerateArrayKeys: boolean;
}

export class Batch {
  readonly #store: Store;
  readonly #options: BatchOptions;
  readonly #changes = new Map<string, Change>();
  readonly #purged = new Set<string>();
  readonly #unlocked = new Set<string>();

  constructor(store: Store, options: BatchOptions) {
    this.#store = store;
    this.#options = options;
  }

  get timestamp(): string {
    return this.#options.timestamp;
  }

  /** Who asks for the transaction. */
  get identity(): string {
    return this.#options.identity;
  }

  /** The document as this transaction sees it. */
  get(id: string): LakeDocument | null {
    const change = this.#changes.get(id);
    return change === undefined ? this.#store.get(id) : change.after;
  }

  /** @throws WriteError 409 when the id is taken */
  create(attributes: unknown): string {
    const document = this.#newDocument(attributes);
    if (this.get(document._id) !== null) {
      throw new WriteError(
        409,
        "documentAlreadyExistsError",
        `Document by ID "${document._id}" already exists`,
        {
          id: document._id,
        },
      );
    }
    this.#record(document._id, document, { create: withoutRev(document) });
    return document._id;
  }

  createIfNotExists(attributes: unknown): { id: string; operation: Operation } {
    const document = this.#newDocument(attributes);
    if (this.get(document._id) !== null) return { id: document._id, operation: "none" };
    this.#record(document._id, document, { createIfNotExists: withoutRev(document) });
    return { id: document._id, operation: "create" };
  }

  createOrReplace(attributes: unknown): { id: string; operation: Operation } {
    const document = this.#newDocument(attributes);
    const operation = this.get(document._id) === null ? "create" : "update";
    this.#record(document._id, document, { createOrReplace: withoutRev(document) });
    return { id: document._id, operation };
  }

  /** Deleting what does not exist is no error, as on the hosted store. */
  delete(id: string): void {
    assertValidId(id);
    if (this.get(id) === null) return;
    this.#record(id, null, { delete: { id } });
  }

  /**
   * Applies patch operations to an existing document, if it has the revision that they ask for.
   * @throws WriteError 404 when it does not exist, 409 when `ifRevisionID` does not match, 400 when the patch is wrong
   */
  patch(id: string, { ifRevisionID, ...operations }: JsonObject): void {
    assertValidId(id);
    const before = this.get(id);
    if (before === null) {
      throw new WriteError(
        404,
        "documentNotFoundError",
        `The document with the ID "${id}" was not found`,
        { id },
      );
    }
    const expected = expectedRevision(ifRevisionID);
    if (expected !== undefined) this.assertRevision(before, expected);
    assertPatch(operations);
    assertStorable(operations);
    let after: unknown;
    try {
      // The mutator's type for a patch names each operation; the shape was checked just above.
      const patch = { ...operations, id } as unknown as NonNullable<Mut["patch"]>;
      after = new Mutation({ mutations: [{ patch }] }).apply(structuredClone(before));
    } catch (error) {
      throw new WriteError(
        400,
        "patchInvalidError",
        `The patch cannot be applied to "${id}": ${messageOf(error)}`,
        { id },
      );
    }
    if (!isObject(after) || after["_id"] !== before._id || after["_type"] !== before._type) {
      throw new WriteError(
        400,
        "immutableAttributeError",
        `The attributes _id and _type of "${id}" cannot be changed`,
        { id },
      );
    }
    assertStorable(after);
    const keyed = this.#withKeys(after);
    const document: LakeDocument = {
      ...keyed,
      _id: before._id,
      _type: before._type,
      _createdAt: before._createdAt,
      _updatedAt: this.#options.timestamp,
      _rev: this.#options.transactionId,
    };
    const mutation =
      keyed === after
        ? { patch: { ...operations, id } }
        : { createOrReplace: withoutRev(document) };
    this.#record(id, document, mutation);
  }

  /** @throws WriteError 409 */
  assertRevision(document: LakeDocument, expected: string): void {
    // Within one transaction the revision is that of the transaction: compare with what was there before it.
    const stored = this.#changes.get(document._id)?.before ?? document;
    if (document._rev === expected || stored._rev === expected) return;
    throw new WriteError(
      409,
      "documentRevisionIDDoesNotMatchError",
      `Document "${document._id}" has unexpected revision ID ("${document._rev}"), expected "${expected}"`,
      { id: document._id, currentRevisionID: document._rev, expectedRevisionID: expected },
    );
  }

  /** The history of a document goes when the transaction is committed. */
  purge(id: string): void {
    this.#purged.add(id);
  }

  /** Documents whose history goes. */
  purged(): string[] {
    return [...this.#purged];
  }

  /** This transaction is what a locked release waits for. */
  unlock(release: string): void {
    this.#unlocked.add(release);
  }

  /** Ids of all documents that this transaction has touched so far. */
  touched(): string[] {
    return [...this.#changes.keys()];
  }

  /** The changes that remain, one for each document, in the order in which the documents were first touched. */
  changes(): Change[] {
    return [...this.#changes.values()].filter(
      (change) => change.before !== null || change.after !== null,
    );
  }

  /**
   * Strong references must point at something when the transaction is done.
   * @throws WriteError 409
   */
  assertIntegrity(): void {
    for (const { documentId, before, after } of this.#changes.values()) {
      if (after === null) {
        if (before !== null) this.#assertUnreferenced(documentId);
        continue;
      }
      const known = new Set(
        before === null
          ? []
          : referencesOf(before)
              .filter((r) => r.strong)
              .map((r) => r.to),
      );
      for (const reference of referencesOf(after)) {
        if (!reference.strong || known.has(reference.to) || this.#exists(reference.to)) continue;
        throw new WriteError(
          409,
          "documentReferenceDoesNotExistError",
          `Document "${documentId}" references non-existent document "${reference.to}"`,
          { id: documentId, referenceID: reference.to },
        );
      }
    }
  }

  #assertUnreferenced(id: string): void {
    const referrers = this.#store
      .strongReferrers(id)
      .filter((from) => !this.#changes.has(from) && from !== id);
    for (const { documentId, after } of this.#changes.values()) {
      if (
        after !== null &&
        documentId !== id &&
        referencesOf(after).some((r) => r.strong && r.to === id)
      ) {
        referrers.push(documentId);
      }
    }
    if (referrers.length === 0) return;
    throw new WriteError(
      409,
      "documentHasExistingReferencesError",
      `Document "${id}" cannot be deleted as there are references to it from "${referrers[0]}"${referrers.length > 1 ? ` and ${referrers.length - 1} more` : ""}`,
      { id, referencingIDs: referrers.slice(0, 100) },
    );
  }

  #exists(id: string): boolean {
    const change = this.#changes.get(id);
    return change === undefined ? this.#store.exists(id) : change.after !== null;
  }

  /** Versions in a release that is scheduled or over stay as they are. @throws WriteError 409 */
  #assertUnlocked(id: string): void {
    const { bundle } = splitId(id);
    if (bundle === "" || bundle === "drafts" || this.#unlocked.has(bundle)) return;
    const state = this.get(releaseDocumentId(bundle))?.["state"];
    if (state !== "scheduled" && state !== "published" && state !== "archived") return;
    throw new WriteError(
      409,
      "releaseLockedError",
      `"${id}" cannot be changed: the release "${bundle}" is ${state}`,
      { id },
    );
  }

  #newDocument(attributes: unknown): LakeDocument {
    if (!isObject(attributes)) {
      throw new WriteError(400, "documentInvalidError", "A document must be a JSON object");
    }
    const id = resolveId(attributes["_id"]);
    assertValidType(attributes["_type"]);
    assertStorable(attributes);
    const { timestamp, transactionId } = this.#options;
    return {
      ...this.#withKeys(attributes),
      _id: id,
      _type: attributes["_type"],
      _createdAt: timeOr(attributes["_createdAt"], "_createdAt", timestamp),
      _updatedAt: timeOr(attributes["_updatedAt"], "_updatedAt", timestamp),
      _rev: transactionId,
    };
  }

  #withKeys(value: JsonObject): JsonObject {
    return this.#options.autoGenerateArrayKeys ? withArrayKeys(value) : value;
  }

  #record(id: string, after: LakeDocument | null, mutation: unknown): void {
    this.#assertUnlocked(id);
    const change = this.#changes.get(id);
    if (change === undefined) {
      this.#changes.set(id, {
        documentId: id,
        before: this.#store.get(id),
        after,
        mutations: [mutation],
      });
    } else {
      change.after = after;
      change.mutations.push(mutation);
    }
  }
}

function timeOr(value: unknown, name: string, fallback: string): string {
  if (value === undefined || value === null) return fallback;
  if (typeof value === "string" && parseTime(value) !== null) return value;
  throw new WriteError(400, "attributeInvalidError", `${name} must be an RFC 3339 time`);
}
