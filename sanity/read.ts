import "server-only";
import type { ClientReturn } from "next-sanity";
import { cacheLife, cacheTag } from "next/cache";
import { draftMode } from "next/headers";
import type { z } from "zod";
import { parseTolerantly } from "@/lib/content/tolerant.ts";
import { client, draftClient } from "./client.ts";
import type { Mismatch } from "./covers.ts";
import { isNothing, recall, remember } from "./last-known.ts";
import { resultTags, tagsAtATime } from "./tags.ts";

/** The content lake did not answer, and nothing is known from before. */
export class LakeUnreachable extends Error {
  constructor(cause: unknown) {
    super("The content lake does not answer.", { cause });
    this.name = "LakeUnreachable";
  }
}

/**
 * Reads from the content lake, inside a `'use cache'` function, and tags that function's result with every
 * document that the answer contains. In draft mode, where nothing is cached, it reads drafts.
 *
 * @param tags what the answer depends on besides the documents in it: a list, an address
 * @throws LakeUnreachable when the lake does not answer and never answered this question before
 */
export async function read<const Query extends string>(
  query: Query,
  params: Record<string, unknown> = {},
  tags: string[] = [],
): Promise<ClientReturn<Query>> {
  const { isEnabled } = await draftMode();
  if (isEnabled)
    return draftClient().fetch<ClientReturn<Query>, Record<string, unknown>>(query, params);

  const { result, isFresh } = await ask(query, params);
  const all = resultTags(result, tags);
  for (let first = 0; first < all.length; first += tagsAtATime)
    cacheTag(...all.slice(first, first + tagsAtATime));
  // What is known from before is shown until the lake answers again; pages ask anew every few seconds.
  if (isFresh) cacheLife("max");
  else cacheLife({ stale: 300, revalidate: 5, expire: 31_536_000 });
  // TypeGen derived the type from this very query; what editors stored may differ, which is what the parsers are for.
  return result as ClientReturn<Query>;
}

async function ask(
  query: string,
  params: Record<string, unknown>,
): Promise<{ result: unknown; isFresh: boolean }> {
  try {
    const result = await client.fetch<unknown, Record<string, unknown>>(query, params);
    // What does not exist is not worth a file: anybody can ask for any address.
    if (!isNothing(result)) await remember(query, params, result);
    return { result, isFresh: true };
  } catch (error) {
    if (isRefusal(error)) throw error;
    const known = await recall(query, params);
    if (!known) throw new LakeUnreachable(error);
    console.warn(
      `The content lake does not answer; showing what was last known. (${String(error)})`,
    );
    return { result: known.result, isFresh: false };
  }
}

/** An answer that asking again will not change: the query itself is wrong, or forbidden. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof Error &&
    "statusCode" in error &&
    typeof error.statusCode === "number" &&
    error.statusCode < 500 &&
    error.statusCode !== 429
  );
}

/**
 * Reads a document of a query result into a domain type. What is broken costs only itself and is logged
 * with the document's id and the path within it.
 *
 * @returns `undefined` when there is no document, or it lacks what it cannot do without
 */
export function parseDocument<S extends z.ZodType, Raw>(
  schema: S,
  raw: Raw,
  ..._mismatch: Mismatch<NonNullable<Raw>, z.input<S>>
): z.output<S> | undefined {
  return parseLogged(schema, raw);
}

/** Reads a list item by item: a broken document costs its card, never the list. */
export function parseDocuments<S extends z.ZodType, Raw>(
  schema: S,
  raw: Raw[] | null | undefined,
  ..._mismatch: Mismatch<NonNullable<Raw>, z.input<S>>
): z.output<S>[] {
  return (raw ?? [])
    .map((item) => parseLogged(schema, item))
    .filter((value) => value !== undefined);
}

function parseLogged<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> | undefined {
  if (raw === null || raw === undefined) return undefined;
  const { value, flaws } = parseTolerantly(schema, raw);
  const name = nameOf(raw);
  for (const { path, reason } of flaws) {
    console.warn(`${name}: ${path || "the document"} is left out: ${reason}`);
  }
  if (value === undefined)
    console.error(`${name} is not shown: it lacks what it cannot do without.`);
  return value;
}

function nameOf(raw: unknown): string {
  if (typeof raw !== "object" || raw === null) return "A document";
  const { _type, _id } = raw as { _type?: unknown; _id?: unknown };
  return `${typeof _type === "string" ? _type : "document"} ${typeof _id === "string" ? _id : "without an id"}`;
}
