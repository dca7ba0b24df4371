import "server-only";
import { defineQuery } from "next-sanity";
import { cacheTag } from "next/cache";
import { articleCard, type ArticleCard } from "@/lib/content/article.ts";
import { exercise, type Exercise } from "@/lib/content/exercise.ts";
import { parseDocument, parseDocuments, read } from "../read.ts";
import { slugParams } from "../slugs.ts";
import { tags } from "../tags.ts";
import { ARTICLE_CARD, EXERCISE, HAS_ADDRESS, IS_OUT, NEWEST_FIRST } from "./fragments.ts";

const EXERCISE_QUERY =
  defineQuery(`*[_type == "exercise" && slug.current == $slug] | order(_id asc)[0]{
  ${EXERCISE}, _type,
  "guides": *[_type == "article" && ^._id in body[].exercise._ref && ${HAS_ADDRESS} && ${IS_OUT}]
    | ${NEWEST_FIRST}{${ARTICLE_CARD}}
}`);

const EXERCISES_QUERY = defineQuery(
  `*[_type == "exercise" && ${HAS_ADDRESS}] | order(title asc, _id asc){${EXERCISE}, _type}`,
);

/** An exercise by its slug, with the guides that use it. */
export async function getExercise(
  slug: string,
): Promise<{ exercise: Exercise; guides: ArticleCard[] } | undefined> {
  "use cache";
  const raw = await read(EXERCISE_QUERY, { slug }, [tags.slug("exercise", slug)]);
  const found = parseDocument(exercise, raw);
  if (!raw || !found) return undefined;
  cacheTag(tags.pointingAt(found._id));
  return { exercise: found, guides: parseDocuments(articleCard, raw.guides) };
}

/** All exercises, by name. */
export async function getExercises(): Promise<Exercise[]> {
  "use cache";
  return parseDocuments(exercise, await read(EXERCISES_QUERY, {}, [tags.type("exercise")]));
}

export async function getExerciseSlugs() {
  "use cache";
  return slugParams(await read(EXERCISES_QUERY, {}, [tags.type("exercise")]));
}
