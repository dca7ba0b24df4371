import "server-only";
import { defineQuery } from "next-sanity";
import { cacheTag } from "next/cache";
import { z } from "zod";
import { articleCard, type ArticleCard } from "@/lib/content/article.ts";
import { category, categoryLabel, type Category } from "@/lib/content/category.ts";
import { trainingPlanCard, type TrainingPlanCard } from "@/lib/content/training-plan.ts";
import { parseDocument, parseDocuments, read } from "../read.ts";
import { slugParams } from "../slugs.ts";
import { tags } from "../tags.ts";
import {
  ARTICLE_CARD,
  CATEGORY_LABEL,
  HAS_ADDRESS,
  IS_OUT,
  NEWEST_FIRST,
  PLAN_CARD,
  SIMPLE_TEXT,
} from "./fragments.ts";

const TOPIC_QUERY =
  defineQuery(`*[_type == "category" && slug.current == $slug] | order(_id asc)[0]{
  ${CATEGORY_LABEL}, _type, summary,
  intro[]{${SIMPLE_TEXT}},
  "articles": *[_type == "article" && ^._id in categories[]._ref && ${HAS_ADDRESS} && ${IS_OUT}]
    | ${NEWEST_FIRST}{${ARTICLE_CARD}},
  "plans": *[_type == "trainingPlan" && sport._ref == ^._id && ${HAS_ADDRESS}]
    | order(title asc, _id asc){${PLAN_CARD}}
}`);

const TOPICS_QUERY =
  defineQuery(`*[_type == "category" && ${HAS_ADDRESS}] | order(kind asc, order asc, title asc, _id asc){
  ${CATEGORY_LABEL}, _type,
  "count": count(*[_type == "article" && ^._id in categories[]._ref && ${HAS_ADDRESS} && ${IS_OUT}])
    + count(*[_type == "trainingPlan" && sport._ref == ^._id && ${HAS_ADDRESS}])
}`);

const topic = categoryLabel.extend({ count: z.number() });
/** A topic that has something to show, with the number of guides and plans in it. */
export type Topic = z.infer<typeof topic>;

/** A topic hub by its slug: its own words, its guides and its plans. */
export async function getTopic(
  slug: string,
): Promise<{ category: Category; articles: ArticleCard[]; plans: TrainingPlanCard[] } | undefined> {
  "use cache";
  const raw = await read(TOPIC_QUERY, { slug }, [tags.slug("category", slug)]);
  const found = parseDocument(category, raw);
  if (!raw || !found) return undefined;
  cacheTag(tags.pointingAt(found._id));
  return {
    category: found,
    articles: parseDocuments(articleCard, raw.articles),
    plans: parseDocuments(trainingPlanCard, raw.plans),
  };
}

/** The topics in use, by kind. */
export async function getTopics(): Promise<Topic[]> {
  "use cache";
  const raw = await read(TOPICS_QUERY, {}, [
    tags.type("category"),
    tags.members("article"),
    tags.members("trainingPlan"),
  ]);
  return parseDocuments(topic, raw).filter(({ count }) => count > 0);
}

export async function getTopicSlugs() {
  "use cache";
  return slugParams(await read(TOPICS_QUERY, {}, [tags.type("category")]));
}
