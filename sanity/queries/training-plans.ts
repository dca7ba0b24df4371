import "server-only";
import { defineQuery } from "next-sanity";
import {
  trainingPlan,
  trainingPlanCard,
  type TrainingPlan,
  type TrainingPlanCard,
} from "@/lib/content/training-plan.ts";
import { parseDocument, parseDocuments, read } from "../read.ts";
import { slugParams } from "../slugs.ts";
import { tags } from "../tags.ts";
import { BODY, COACH_CARD, FAQ, HAS_ADDRESS, PLAN_CARD, SEO } from "./fragments.ts";

const TRAINING_PLAN_QUERY =
  defineQuery(`*[_type == "trainingPlan" && slug.current == $slug] | order(_id asc)[0]{
  ${PLAN_CARD},
  goalTime,
  entryRequirement{weeklyHours, longestSession, experience},
  whoFor, notFor,
  sessionsPerWeek[]{_key, discipline, count},
  longestSession,
  phases[]{_key, name, fromWeek, toWeek, focus},
  sampleWeek[]{_key, day, session, minutes, intensity, detail},
  equipment, intensityBasis, delivery, whatYouGet, refundTerms, checkoutUrl,
  "refs": [sport, coach]{_ref},
  "coach": coach->{${COACH_CARD}},
  alternatives[]{_key, when, "_ref": plan._ref, "plan": plan->{${PLAN_CARD}}},
  "faqRefs": faqs[]{_ref},
  "faqs": faqs[]->{${FAQ}},
  body[]{${BODY}},
  seo{${SEO}}
}`);

const TRAINING_PLAN_CARDS_QUERY = defineQuery(
  `*[_type == "trainingPlan" && ${HAS_ADDRESS}] | order(sport->title asc, weeks asc, title asc, _id asc){${PLAN_CARD}}`,
);

/** A training plan by its slug. */
export async function getTrainingPlan(slug: string): Promise<TrainingPlan | undefined> {
  "use cache";
  return parseDocument(
    trainingPlan,
    await read(TRAINING_PLAN_QUERY, { slug }, [tags.slug("trainingPlan", slug)]),
  );
}

/** All plans, by sport. */
export async function getTrainingPlanCards(): Promise<TrainingPlanCard[]> {
  "use cache";
  return parseDocuments(
    trainingPlanCard,
    await read(TRAINING_PLAN_CARDS_QUERY, {}, [tags.type("trainingPlan")]),
  );
}

export async function getTrainingPlanSlugs() {
  "use cache";
  return slugParams(await read(TRAINING_PLAN_CARDS_QUERY, {}, [tags.type("trainingPlan")]));
}
