/** Finds the references of a document: what `references()`, integrity checks and "used by" lists need. */
import { isObject } from "./documents.ts";

export interface FoundReference {
  to: string;
  path: string;
  /** Strong references must have a target, and keep it from being deleted. */
  strong: boolean;
}

/** All objects with a `_ref`, with their path; one entry for each path. */
export function referencesOf(document: unknown): FoundReference[] {
  const found: FoundReference[] = [];
  collect(document, "", found);
  return found;
}

function collect(value: unknown, path: string, found: FoundReference[]): void {
  if (Array.isArray(value)) {
    // By position: keys may occur twice, and each path stands for one reference.
    value.forEach((item: unknown, index) => collect(item, `${path}[${index}]`, found));
    return;
  }
  if (!isObject(value)) return;
  const to = value["_ref"];
  if (typeof to === "string" && to !== "") {
    const elsewhere =
      value["_dataset"] !== undefined || value["_projectId"] !== undefined || to.includes(":");
    found.push({ to, path, strong: value["_weak"] !== true && !elsewhere });
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    collect(item, path === "" ? key : `${path}.${key}`, found);
  }
}
