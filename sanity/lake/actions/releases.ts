/**
 * Releases: `sanity.action.release.*`. The hosted service takes a while to publish or archive a release, and has
 * states for that; here each action is one transaction, so that a release is always in one of four states.
 */
import { isDeepStrictEqual } from "node:util";
import type { Batch } from "../batch.ts";
import { isObject, strengthenReferences } from "../documents.ts";
import type { JsonObject, LakeDocument } from "../documents.ts";
import { WriteError } from "../errors.ts";
import { splitId } from "../ids.ts";
import { isUnpublishing, RELEASE_TYPE, releaseDocumentId } from "../releases.ts";
import type { Store } from "../store.ts";
import type { ActionRequest, Requested } from "./requests.ts";
import { copyAs, exists, missing } from "./steps.ts";

export type ReleaseAction = Extract<
  ActionRequest,
  { actionType: `sanity.action.release.${string}` }
>;

type ReleaseState = "active" | "scheduled" | "published" | "archived";

const STATES: string[] = ["active", "scheduled", "published", "archived"] satisfies ReleaseState[];
const TYPES: unknown[] = ["asap", "scheduled", "undecided"];

/** @throws WriteError 400, 404, 409 */
export function applyReleaseAction(batch: Batch, store: Store, one: ReleaseAction): void {
  const { releaseId: name } = one;
  const id = releaseDocumentId(name);
  switch (one.actionType) {
    case "sanity.action.release.create":
      if (batch.get(id) !== null) throw exists(id);
      batch.create({
        _id: id,
        _type: RELEASE_TYPE,
        name,
        state: "active",
        userId: batch.identity,
        metadata: checkedMetadata({ releaseType: "undecided", ...one.metadata }),
      });
      return;
    case "sanity.action.release.edit":
      return edit(batch, id, one.patch);
    case "sanity.action.release.publish":
      return publish(batch, store, name);
    case "sanity.action.release.schedule":
      inState(batch, id, "schedule", ["active", "scheduled"]);
      if (Date.parse(one.publishAt) <= Date.parse(batch.timestamp))
        return publish(batch, store, name);
      batch.patch(id, {
        set: { state: "scheduled", publishAt: new Date(one.publishAt).toISOString() },
        unset: ["error"],
      });
      return;
    case "sanity.action.release.unschedule":
      inState(batch, id, "unschedule", ["scheduled"]);
      batch.patch(id, { set: { state: "active" }, unset: ["publishAt"] });
      return;
    case "sanity.action.release.archive": {
      inState(batch, id, "archive", ["active"]);
      const versions = versionsOf(batch, store, name);
      for (const version of versions) batch.delete(version._id);
      finish(batch, id, versions, { state: "archived" });
      return;
    }
    case "sanity.action.release.unarchive":
      return unarchive(batch, store, name);
    case "sanity.action.release.delete":
      inState(batch, id, "delete", ["archived", "published"]);
      // What is over has no versions left, unless it was imported so; they are locked, and go with it.
      batch.unlock(name);
      for (const version of versionsOf(batch, store, name)) batch.delete(version._id);
      batch.delete(id);
      return;
    case "sanity.action.release.import":
      return importRelease(batch, one);
  }
}

/** Who edits a release edits its metadata; the state belongs to the other actions. */
function edit(batch: Batch, id: string, patch: JsonObject): void {
  const before = batch.get(id);
  if (before === null) throw missing(id);
  batch.patch(id, patch);
  const after = batch.get(id);
  const rest = ({ metadata: _metadata, _rev, _updatedAt, ...others }: LakeDocument) => others;
  if (after === null || !isDeepStrictEqual(rest(before), rest(after)))
    throw invalid(`Only the metadata of "${id}" can be edited`);
  checkedMetadata(after["metadata"]);
}

/** All versions become what is published, or take it away, in this one transaction. */
function publish(batch: Batch, store: Store, name: string): void {
  const id = releaseDocumentId(name);
  inState(batch, id, "publish", ["active", "scheduled"]);
  batch.unlock(name);
  const versions = versionsOf(batch, store, name);
  for (const version of versions) {
    const { baseId } = splitId(version._id);
    const { _system, ...content } = version;
    if (isUnpublishing(version)) batch.delete(baseId);
    else batch.createOrReplace(strengthenReferences(copyAs(content, baseId)));
    batch.delete(version._id);
  }
  finish(batch, id, versions, { state: "published", publishedAt: batch.timestamp });
}

function finish(
  batch: Batch,
  id: string,
  versions: LakeDocument[],
  attributes: JsonObject & { state: ReleaseState },
): void {
  const finalDocumentStates = versions.map((version) => ({ _key: version._rev, id: version._id }));
  // Two versions of one transaction have the same revision.
  finalDocumentStates.forEach((state, index) => (state._key += `-${index}`));
  batch.patch(id, { set: { ...attributes, finalDocumentStates }, unset: ["error", "publishAt"] });
}

function unarchive(batch: Batch, store: Store, name: string): void {
  const id = releaseDocumentId(name);
  const release = inState(batch, id, "unarchive", ["archived"]);
  batch.unlock(name);
  const states: unknown[] = Array.isArray(release["finalDocumentStates"])
    ? release["finalDocumentStates"]
    : [];
  for (const state of states) {
    const versionId = isObject(state) ? String(state["id"]) : "";
    const last = store.lastState(versionId);
    if (splitId(versionId).bundle !== name || last === null) {
      throw new WriteError(
        409,
        "documentNotFoundError",
        `The release "${name}" cannot be unarchived: the history has no version "${versionId}"`,
        { id: versionId },
      );
    }
    const { _rev, ...content } = last;
    batch.create(content);
  }
  batch.patch(id, { set: { state: "active" }, unset: ["finalDocumentStates"] });
}

/**
 * A release as an export has it. One that was scheduled arrives active and without its time: an import brings the
 * release before its versions, which must not be locked for it, and must not be published while some are missing.
 */
function importRelease(batch: Batch, one: Requested<"sanity.action.release.import">): void {
  const id = releaseDocumentId(one.releaseId);
  const given = one.document ?? one.attributes;
  if (given === undefined) throw invalid('release.import needs "document" or "attributes"');
  if (given["_id"] !== id || given["_type"] !== RELEASE_TYPE)
    throw invalid(`The document of release.import must be "${id}", of the type "${RELEASE_TYPE}"`);
  if (!STATES.includes(String(given["state"])))
    throw invalid(`A release is ${STATES.join(", ")}, and not "${String(given["state"])}"`);
  checkedMetadata(given["metadata"]);
  if (batch.get(id) !== null) {
    if (one.ifExists === "fail") throw exists(id);
    if (one.ifExists === "ignore") return;
  }
  const { _rev, ...content } = given;
  if (content["state"] === "scheduled") {
    content["state"] = "active" satisfies ReleaseState;
    delete content["publishAt"];
  }
  batch.createOrReplace({ ...content, name: one.releaseId });
}

/** @throws WriteError 404 when there is no such release, 409 when its state does not allow the action */
function inState(batch: Batch, id: string, action: string, states: ReleaseState[]): LakeDocument {
  const release = batch.get(id);
  if (release === null) throw missing(id);
  const state = String(release["state"]);
  if (states.some((one) => one === state)) return release;
  throw new WriteError(
    409,
    "releaseStateError",
    `Cannot ${action} the release "${id}", which is ${state}: it must be ${states.join(" or ")}`,
    { id, state },
  );
}

function versionsOf(batch: Batch, store: Store, name: string): LakeDocument[] {
  const ids = new Set([...store.idsInBundle(name), ...batch.touched()]);
  return [...ids]
    .filter((id) => splitId(id).bundle === name)
    .map((id) => batch.get(id))
    .filter((version) => version !== null);
}

/** @throws WriteError 400 */
function checkedMetadata(metadata: unknown): JsonObject {
  if (!isObject(metadata)) throw invalid("The metadata of a release must be an object");
  if (!TYPES.includes(metadata["releaseType"]))
    throw invalid(`The releaseType must be one of ${TYPES.join(", ")}`);
  return metadata;
}

function invalid(description: string): WriteError {
  return new WriteError(400, "actionInvalidError", description);
}
