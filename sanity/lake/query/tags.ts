/**
 * Sync tags: what a query has looked at, and what a change touches. A page that carries the tags of its
 * queries is stale exactly when a live event names one of them.
 */
import { createHash } from "node:crypto";
import type { LakeDocument } from "../documents.ts";
import { isObject } from "../documents.ts";
import { splitId } from "../ids.ts";
import { referencesOf } from "../references.ts";
import type { LookupKind } from "./constraints.ts";

/** Next.js takes 128 tags for one request; more than this become one tag for everything. */
const MAX_TAGS = 96;

export const EVERYTHING_TAG = tagOf("all", "");

/** `s1:` and a short digest, as on the hosted store: the content of a tag is nobody's business. */
export function tagOf(kind: LookupKind | "all", value: string): string {
  return `s1:${createHash("sha256").update(`${kind}:${value}`).digest("base64url").slice(0, 10)}`;
}

export class TagCollector {
  readonly #keys = new Set<string>();
  readonly #made = new Set<string>();

  /** Takes over a tag that another collector has made. */
  addTag(tag: string): void {
    this.#made.add(tag);
  }

  add(kind: LookupKind | "all", value: string): void {
    this.#keys.add(
      `${kind === "base" ? "id" : kind}:${kind === "id" || kind === "base" ? splitId(value).baseId : value}`,
    );
  }

  tags(): string[] {
    if (this.#keys.size + this.#made.size > MAX_TAGS || this.#keys.has("all:"))
      return [EVERYTHING_TAG];
    const made = new Set(this.#made);
    for (const key of this.#keys)
      made.add(`s1:${createHash("sha256").update(key).digest("base64url").slice(0, 10)}`);
    return made.has(EVERYTHING_TAG) ? [EVERYTHING_TAG] : [...made];
  }
}

/** The tags of all queries that a change of this document can have an effect on. */
export function tagsOfDocument(document: LakeDocument): string[] {
  const { baseId, bundle } = splitId(document._id);
  const tags = [
    EVERYTHING_TAG,
    tagOf("id", baseId),
    tagOf("type", document._type),
    tagOf("bundle", bundle),
  ];
  const slug = document["slug"];
  if (isObject(slug) && typeof slug["current"] === "string")
    tags.push(tagOf("slug", slug["current"]));
  for (const reference of referencesOf(document)) tags.push(tagOf("ref", reference.to));
  return tags;
}
