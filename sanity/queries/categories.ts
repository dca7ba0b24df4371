import "server-only";
import { defineQuery } from "next-sanity";
import { cacheTag } from "next/cache";
import {
  category,
  type Category,
  categoryOption,
  type CategoryOption,
} from "@/lib/content/category.ts";
import { trainingPlanCard, type TrainingPlanCard } from "@/lib/content/training-plan.ts";
import { parseDocument, parseDocuments, read } from "../read.ts";
import { slugParams } from "../slugs.ts";
import { tags } from "../tags.ts";
import { CATEGORY_LABEL, HAS_ADDRESS, PLAN_CARD, SIMPLE_TEXT } from "./fragments.ts";

const TOPIC_QUERY =
  defineQuery(`*[_type == "category" && slug.current == $slug] | order(_id asc)[0]{
  ${CATEGORY_LABEL}, _type, summary,
  intro[]{${SIMPLE_TEXT}},
  "plans": *[_type == "trainingPlan" && sport._ref == ^._id && ${HAS_ADDRESS}]
    | order(title asc, _id asc){${PLAN_CARD}}
}`);

const CATEGORIES_QUERY =
  defineQuery(`*[_type == "category" && ${HAS_ADDRESS}] | order(kind asc, order asc, title asc, _id asc){
  ${CATEGORY_LABEL}, _type, bodyMapRegions
}`);

/** A topic hub by its slug: its own words and its plans. Its guides are in `guide-lists.ts`. */
export async function getTopic(
  slug: string,
): Promise<{ category: Category; plans: TrainingPlanCard[] } | undefined> {
  "use cache";
  const raw = await read(TOPIC_QUERY, { slug }, [tags.slug("category", slug)]);
  const found = parseDocument(category, raw);
  if (!raw || !found) return undefined;
  cacheTag(tags.pointingAt(found._id));
  return { category: found, plans: parseDocuments(trainingPlanCard, raw.plans) };
}

/** All categories, by kind and in the editors' order, whether anything belongs to them or not. */
export async function getCategories(): Promise<CategoryOption[]> {
  "use cache";
  return parseDocuments(categoryOption, await read(CATEGORIES_QUERY, {}, [tags.type("category")]));
}

export async function getTopicSlugs() {
  "use cache";
  return slugParams(await read(CATEGORIES_QUERY, {}, [tags.type("category")]));
}
