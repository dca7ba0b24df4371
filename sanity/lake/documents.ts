/** The shape of a stored document, and the checks that every document passes before it is stored. */
import { randomBytes } from "node:crypto";
import { MAX_DEPTH } from "./constants.ts";
import { WriteError } from "./errors.ts";

export interface LakeDocument {
  _id: string;
  _type: string;
  _rev: string;
  _createdAt: string;
  _updatedAt: string;
  [attribute: string]: unknown;
}

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Checks a whole value once: depth and attribute names.
 * @throws WriteError 400
 */
export function assertStorable(value: unknown, depth = 0): void {
  if (typeof value !== "object" || value === null) return;
  if (depth > MAX_DEPTH) {
    throw new WriteError(
      400,
      "documentTooDeepError",
      `The document is nested deeper than ${MAX_DEPTH} levels`,
    );
  }
  if (Array.isArray(value)) {
    for (const item of value) assertStorable(item, depth + 1);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    // A plain assignment to this name would change the prototype of a copy instead of its content.
    if (key === "__proto__") {
      throw new WriteError(
        400,
        "attributeNameInvalidError",
        'The attribute name "__proto__" is not allowed',
      );
    }
    assertStorable(item, depth + 1);
  }
}

/** @throws WriteError 400 */
export function assertValidType(type: unknown): asserts type is string {
  if (typeof type !== "string" || type === "") {
    throw new WriteError(
      400,
      "documentTypeInvalidError",
      "The document has no _type, which must be a non-empty string",
    );
  }
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (type.length > 128 || /[\u0000-\u001f]/.test(type)) {
    throw new WriteError(
      400,
      "documentTypeInvalidError",
      "The _type is longer than 128 characters or has control characters",
    );
  }
}

/** Hosted attributes that differ from write to write and that effects therefore leave out. */
export function withoutRev(document: LakeDocument | null): JsonObject | null {
  if (document === null) return null;
  const { _rev, ...rest } = document;
  return rest;
}

/** Gives every object in an array a `_key` where it lacks one; returns the same value when nothing was missing. */
export function withArrayKeys<T>(value: T): T {
  if (Array.isArray(value)) {
    let changed = false;
    const items = value.map((item: unknown) => {
      let next = withArrayKeys(item);
      if (isObject(next) && typeof next["_key"] !== "string")
        next = { _key: randomBytes(6).toString("hex"), ...next };
      if (next !== item) changed = true;
      return next;
    });
    // The mapped array has the element types of the one given.
    return changed ? (items as T) : value;
  }
  if (isObject(value)) {
    let copy: JsonObject | null = null;
    for (const [key, item] of Object.entries(value)) {
      const next = withArrayKeys(item);
      if (next !== item) {
        copy ??= { ...value };
        copy[key] = next;
      }
    }
    // The copy has the attributes of the object given, with values of the same types.
    return copy === null ? value : (copy as T);
  }
  return value;
}

/**
 * What publishing does to references that were weak only because their target was not published yet:
 * they become strong, unless the schema says that they stay weak.
 */
export function strengthenReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthenReferences);
  if (!isObject(value)) return value;
  const marker = value["_strengthenOnPublish"];
  if (typeof value["_ref"] === "string" && marker !== undefined) {
    const { _strengthenOnPublish, ...reference } = value;
    if (!isObject(marker) || marker["weak"] !== true) delete reference["_weak"];
    return reference;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, strengthenReferences(item)]),
  );
}
