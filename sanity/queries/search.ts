import "server-only";
import { randomUUID } from "node:crypto";
import { type ClientReturn, defineQuery } from "next-sanity";
import { cacheLife, cacheTag } from "next/cache";
import { z } from "zod";
import { addressOf } from "@/lib/addresses.ts";
import { body, bodyText } from "@/lib/content/body.ts";
import { list, text } from "@/lib/content/common.ts";
import { plainTextOf } from "@/lib/content/plain-text.ts";
import { simpleText } from "@/lib/content/portable-text.ts";
import { Refresher } from "@/lib/refresher.ts";
import type { SearchDocument, SearchResult } from "@/lib/search/document.ts";
import { SearchIndex } from "@/lib/search/search-index.ts";
import { client } from "../client.ts";
import { LakeUnreachable, parseDocument, parseDocuments } from "../read.ts";
import { tags } from "../tags.ts";
import { BODY, HAS_ADDRESS, IS_OUT, SIMPLE_TEXT } from "./fragments.ts";

/** Types whose words can be in a search: those that are found, and those that they show. */
const watched = [
  "article",
  "category",
  "coach",
  "exercise",
  "faq",
  "page",
  "source",
  "trainingPlan",
];

/** Types that are found: those with a page, or a place on one. */
const findable = new Set(watched.filter((type) => addressOf({ _type: type, slug: "-" })));

/** Documents that are fetched at a time. */
const batch = 50;

const REVISIONS_QUERY = defineQuery(`*[_type in $watched]{
  "id": _id, "type": _type, "revision": _rev,
  "isPublic": ${HAS_ADDRESS} && seo.noIndex != true && (_type != "article" || ${IS_OUT}),
  "belongsTo": [...coalesce(categories[]._ref, []), sport._ref]
}`);

const WORDS_QUERY = defineQuery(`*[
  _type in ["article", "category", "coach", "exercise", "faq", "page", "trainingPlan"] && _id in $ids
]{
  _id, _type,
  "title": coalesce(title, question, name),
  "slug": slug.current,
  "summary": coalesce(standfirst, summary, shortBio),
  "categoryRefs": categories[]{_ref},
  "categories": categories[]->{_id, title},
  "sportRef": sport{_ref},
  "sport": sport->{_id, title},
  role, event, distance, level, goalTime, philosophy, tip, feel,
  keyTakeaways, whoFor, whatYouGet, specialities, targetMuscles, steps,
  intro[]{${SIMPLE_TEXT}},
  answer[]{${SIMPLE_TEXT}},
  bio[]{${SIMPLE_TEXT}},
  body[]{${BODY}},
  conclusion[]{${SIMPLE_TEXT}}
}`);

const revisions = z.object({
  id: z.string(),
  type: z.string(),
  revision: z.string(),
  isPublic: z.boolean().default(false),
  belongsTo: list(z.string()),
});

const label = z.object({ title: text });

const words = z.object({
  _id: z.string(),
  _type: z.string(),
  title: text,
  slug: text,
  summary: text.optional(),
  categories: list(label),
  sport: label.optional(),
  role: text.optional(),
  event: text.optional(),
  distance: text.optional(),
  level: text.optional(),
  goalTime: text.optional(),
  philosophy: text.optional(),
  tip: text.optional(),
  feel: text.optional(),
  keyTakeaways: list(text),
  whoFor: list(text),
  whatYouGet: list(text),
  specialities: list(text),
  targetMuscles: list(text),
  steps: list(text),
  intro: simpleText,
  answer: simpleText,
  bio: simpleText,
  body,
  conclusion: simpleText,
});

/** Everything that can be found. */
type Memory = {
  refresher: Refresher;
  index: SearchIndex;
  /** The revision of every watched document. */
  revisions: Map<string, string>;
  /** For each document in the index, all documents whose words went into it. */
  parts: Map<string, Set<string>>;
};

// One for the whole process: pages and route handlers are bundled apart, and each would have its own.
const place = Symbol.for("site.search");
const holder = globalThis as { [place]?: Memory };

/**
 * The index of all that visitors may read, as fresh as the pages. It stays in memory; when something has
 * changed, the documents concerned are read anew, and no others. While the content lake does not answer, it is what
 * was last known.
 *
 * @throws LakeUnreachable when the content lake does not answer and nothing was read before
 */
export async function getSearchIndex(): Promise<SearchIndex> {
  const memory = (holder[place] ??= emptyMemory());
  const { refresher, index } = memory;
  const version = await contentVersion();
  try {
    await refresher.reach(version, () => bringUpToDate(memory));
  } catch (error) {
    if (index.size === 0) throw new LakeUnreachable(error);
    console.warn(`The search shows what was last known. (${String(error)})`);
  }
  return index;
}

/** The pages that some words of an address may have meant; none while that cannot be told. */
export async function getLikelyPages(question: string): Promise<SearchResult[]> {
  "use cache";
  cacheTag(tags.all, ...watched.map(tags.type));
  try {
    const index = await getSearchIndex();
    cacheLife("max");
    return index.search(question, 3).results;
  } catch (error) {
    console.warn(`Likely pages could not be looked for. (${String(error)})`);
    cacheLife({ stale: 300, revalidate: 5, expire: 31_536_000 });
    return [];
  }
}

/** A name for the content as it is now; it changes with every word from the webhook. */
async function contentVersion(): Promise<string> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.all, ...watched.map(tags.type));
  return randomUUID();
}

function emptyMemory(): Memory {
  return {
    refresher: new Refresher(),
    index: new SearchIndex(),
    revisions: new Map(),
    parts: new Map(),
  };
}

async function bringUpToDate({ index, revisions: had, parts }: Memory): Promise<void> {
  const now = parseDocuments(revisions, await ask(REVISIONS_QUERY, { watched }));
  const inUse = new Set(now.flatMap(({ isPublic, belongsTo }) => (isPublic ? belongsTo : [])));
  const shown = now.filter(
    // A hub that nothing belongs to helps nobody.
    ({ id, type, isPublic }) =>
      isPublic && findable.has(type) && (type !== "category" || inUse.has(id)),
  );

  const current = new Map(now.map(({ id, revision }) => [id, revision]));
  const changed = new Set(
    [...had.keys(), ...current.keys()].filter((id) => had.get(id) !== current.get(id)),
  );
  const shownIds = new Set(shown.map(({ id }) => id));
  for (const id of parts.keys()) {
    if (shownIds.has(id)) continue;
    index.remove(id);
    parts.delete(id);
  }
  const outdated = [...shownIds].filter((id) => {
    const own = parts.get(id);
    return !own || changed.has(id) || [...own].some((part) => changed.has(part));
  });
  for (let from = 0; from < outdated.length; from += batch) {
    const ids = outdated.slice(from, from + batch);
    const raw = await ask(WORDS_QUERY, { ids });
    const found = new Map(raw.map((one) => [one._id, one]));
    for (const id of ids) {
      const one = found.get(id);
      const document = one && documentOf(one);
      if (document) index.put(document);
      else index.remove(id);
      parts.set(id, partsOf(one));
    }
  }
  had.clear();
  for (const [id, revision] of current) had.set(id, revision);
}

/** Asks for what is published, whatever mode the visitor is in: drafts are for nobody to find. */
function ask<const Query extends string>(query: Query, params: Record<string, unknown>) {
  return client.fetch<ClientReturn<Query>, Record<string, unknown>>(query, params);
}

type Words = ClientReturn<typeof WORDS_QUERY>[number];

function documentOf(raw: Words): SearchDocument | undefined {
  const found = parseDocument(words, raw);
  const address = found && addressOf(found);
  if (!found || !address) return undefined;
  const lines = [
    found.role,
    found.event,
    found.distance,
    found.level,
    found.goalTime,
    ...found.keyTakeaways,
    plainTextOf(found.intro),
    plainTextOf(found.answer),
    ...found.steps,
    found.tip,
    found.feel,
    found.philosophy,
    ...found.targetMuscles,
    ...found.specialities,
    plainTextOf(found.bio),
    ...found.whoFor,
    ...found.whatYouGet,
    bodyText(found.body),
    plainTextOf(found.conclusion),
  ];
  return {
    id: found._id,
    type: found._type,
    address,
    title: found.title,
    summary: found.summary ?? "",
    labels: [found.sport, ...found.categories].map((one) => one?.title ?? "").join(", "),
    text: lines.filter(Boolean).join("\n"),
  };
}

/** The ids of all documents in a query result, and of those that it points at. */
function partsOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== "string") partsOf(item, found);
    else if (key === "_id" || key === "_ref") found.add(item);
  }
  return found;
}
