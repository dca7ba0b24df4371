import "server-only";
import { defineQuery } from "next-sanity";
import { cacheTag } from "next/cache";
import { articleCard, type ArticleCard } from "@/lib/content/article.ts";
import { coach, coachCard, type Coach, type CoachCard } from "@/lib/content/coach.ts";
import { trainingPlanCard, type TrainingPlanCard } from "@/lib/content/training-plan.ts";
import { parseDocument, parseDocuments, read } from "../read.ts";
import { slugParams } from "../slugs.ts";
import { tags } from "../tags.ts";
import {
  ARTICLE_CARD,
  COACH_CARD,
  HAS_ADDRESS,
  IS_OUT,
  NEWEST_FIRST,
  PLAN_CARD,
  SEO,
  SIMPLE_TEXT,
} from "./fragments.ts";

const COACH_QUERY = defineQuery(`*[_type == "coach" && slug.current == $slug] | order(_id asc)[0]{
  ${COACH_CARD},
  bio[]{${SIMPLE_TEXT}},
  philosophy, specialities, since,
  testimonials[consent == true]{_key, quote, name, detail, consent},
  languages, location, timeZone,
  packages[]{_key, name, price, currency, per, contact, includes},
  responseTime,
  seo{${SEO}},
  "articles": *[_type == "article" && (author._ref == ^._id || reviewedBy._ref == ^._id) && ${HAS_ADDRESS} && ${IS_OUT}]
    | ${NEWEST_FIRST}{${ARTICLE_CARD}},
  "plans": *[_type == "trainingPlan" && coach._ref == ^._id && ${HAS_ADDRESS}]
    | order(title asc, _id asc){${PLAN_CARD}}
}`);

const COACH_CARDS_QUERY = defineQuery(
  `*[_type == "coach" && ${HAS_ADDRESS}] | order(name asc, _id asc){${COACH_CARD}}`,
);

/** A coach by slug, with the guides written or reviewed and the plans made. */
export async function getCoach(
  slug: string,
): Promise<{ coach: Coach; articles: ArticleCard[]; plans: TrainingPlanCard[] } | undefined> {
  "use cache";
  const raw = await read(COACH_QUERY, { slug }, [tags.slug("coach", slug)]);
  const found = parseDocument(coach, raw);
  if (!raw || !found) return undefined;
  cacheTag(tags.pointingAt(found._id));
  return {
    coach: found,
    articles: parseDocuments(articleCard, raw.articles),
    plans: parseDocuments(trainingPlanCard, raw.plans),
  };
}

/** All coaches, by name. */
export async function getCoachCards(): Promise<CoachCard[]> {
  "use cache";
  return parseDocuments(coachCard, await read(COACH_CARDS_QUERY, {}, [tags.type("coach")]));
}

export async function getCoachSlugs() {
  "use cache";
  return slugParams(await read(COACH_CARDS_QUERY, {}, [tags.type("coach")]));
}
