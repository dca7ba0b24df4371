/** Releases as they are stored: system documents named `_.releases.<name>`, beside versions named `versions.<name>.<id>`. */
import { isObject } from "./documents.ts";
import type { LakeDocument } from "./documents.ts";

export const RELEASE_TYPE = "system.release";

export function releaseDocumentId(name: string): string {
  return `_.releases.${name}`;
}

export function releaseName(release: LakeDocument): string {
  return release._id.slice("_.releases.".length);
}

/** Who has made a release: in whose name it is published when it is due. */
export function ownerOf(release: LakeDocument): string {
  return typeof release["userId"] === "string" ? release["userId"] : "";
}

/** When a scheduled release is due, or null for any other. */
export function dueTime(release: LakeDocument): number | null {
  if (release["state"] !== "scheduled" || !release._id.startsWith("_.releases.")) return null;
  const time = Date.parse(String(release["publishAt"]));
  return Number.isNaN(time) ? null : time;
}

/** Whether a version asks for its document to be unpublished with the release. */
export function isUnpublishing(version: LakeDocument): boolean {
  const system = version["_system"];
  return isObject(system) && system["delete"] === true;
}
