/** Document ids: published `x`, draft `drafts.x`, version `versions.<release>.x`. */
import { randomBytes, randomUUID } from "node:crypto";
import { WriteError } from "./errors.ts";

const VALID_ID = /^[a-zA-Z0-9_][a-zA-Z0-9._-]*$/;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** What a transaction may be named: part of a path in the history, and the revision of its documents. */
export const TRANSACTION_ID = /^[a-zA-Z0-9_-]{1,128}$/;

export interface IdParts {
  /** The id of the published form. */
  baseId: string;
  /** '' for published, 'drafts', or the name of a release. */
  bundle: string;
}

/** Splits an id into the id of its published form and the bundle that it belongs to. */
export function splitId(id: string): IdParts {
  if (id.startsWith("drafts.") && id.length > 7) return { baseId: id.slice(7), bundle: "drafts" };
  if (id.startsWith("versions.")) {
    const dot = id.indexOf(".", 9);
    if (dot > 9 && dot < id.length - 1)
      return { baseId: id.slice(dot + 1), bundle: id.slice(9, dot) };
  }
  return { baseId: id, bundle: "" };
}

export function draftIdOf(publishedId: string): string {
  return `drafts.${publishedId}`;
}

export function isPublishedId(id: string): boolean {
  return splitId(id).bundle === "";
}

/** Ids with a dot are on a private path: no anonymous reader sees them. */
export function isRootId(id: string): boolean {
  return !id.includes(".");
}

/**
 * Gives back a usable id: the given one, or a new one when there is none or when it ends in a dot
 * (then the given one is the prefix).
 * @throws WriteError 400 when the id has characters that Sanity does not allow
 */
export function resolveId(given: unknown): string {
  if (given === undefined || given === null || given === "") return randomUUID();
  if (typeof given !== "string") {
    throw new WriteError(400, "documentIdInvalidError", "Document ID must be a string");
  }
  const id = given.endsWith(".") ? given + randomUUID() : given;
  assertValidId(id);
  return id;
}

/** @throws WriteError 400 */
export function assertValidId(id: string): void {
  if (id.length > 128) {
    throw new WriteError(
      400,
      "documentIdInvalidError",
      `Document ID is longer than 128 characters: "${id.slice(0, 40)}..."`,
      { id },
    );
  }
  if (!VALID_ID.test(id) || id.includes("..") || id.endsWith(".")) {
    throw new WriteError(
      400,
      "documentIdInvalidError",
      `Invalid document ID "${id}": use letters, digits, "_", "-" and single dots, and start with a letter, a digit or "_"`,
      { id },
    );
  }
}

/** A random name of letters and digits, without bias. */
export function randomName(length: number): string {
  let name = "";
  while (name.length < length) {
    for (const byte of randomBytes(length * 2)) {
      // 248 is the largest multiple of 62 in a byte: what is above would favour the first letters.
      if (byte < 248 && name.length < length) name += ALPHABET[byte % 62];
    }
  }
  return name;
}
