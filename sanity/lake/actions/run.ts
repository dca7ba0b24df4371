/** `POST /data/actions`: publish, unpublish and the other steps that an editor takes. */
import type { Batch } from "../batch.ts";
import type { Store } from "../store.ts";
import type { Writer } from "../writer.ts";
import { applyDocumentAction } from "./documents.ts";
import { applyReleaseAction } from "./releases.ts";
import type { ReleaseAction } from "./releases.ts";
import type { ActionRequest } from "./requests.ts";
import { applyVersionAction } from "./versions.ts";
import type { VersionAction } from "./versions.ts";

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
  if (isRelease(one)) applyReleaseAction(batch, store, one);
  else if (isVersion(one)) applyVersionAction(batch, one);
  else applyDocumentAction(batch, store, one);
}

function isRelease(one: ActionRequest): one is ReleaseAction {
  return one.actionType.startsWith("sanity.action.release.");
}

function isVersion(one: ActionRequest): one is VersionAction {
  return one.actionType.startsWith("sanity.action.document.version.");
}
