import "server-only";
import { defineQuery } from "next-sanity";
import {
  trainingPlan,
  trainingPlanCard,
  trainingPlanFacts,
  type TrainingPlan,
  type TrainingPlanCard,
  type TrainingPlanFacts,
} from "@/lib/content/training-plan.ts";
import { parseDocument, parseDocuments, read } from "../read.ts";
import { slugParams } from "../slugs.ts";
import { tags } from "../tags.ts";
import { BODY, COACH_CARD, FAQ, HAS_ADDRESS, PLAN_CARD, SEO } from "./fragments.ts";

/** All that plans are compared by. */
const PLAN_FACTS = `
  ${PLAN_CARD},
  goalTime,
  entryRequirement{weeklyHours, longestSession, experience},
  sessionsPerWeek[]{_key, discipline, count},
  longestSession,
  sampleWeek[]{_key, day, session, minutes, intensity, detail},
  equipment, intensityBasis, delivery, whatYouGet, refundTerms`;

const TRAINING_PLAN_QUERY =
  defineQuery(`*[_type == "trainingPlan" && slug.current == $slug] | order(_id asc)[0]{
  ${PLAN_FACTS},
  whoFor, notFor,
  phases[]{_key, name, fromWeek, toWeek, focus},
  checkoutUrl,
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

const TRAINING_PLAN_FACTS_QUERY = defineQuery(
  `*[_type == "trainingPlan" && ${HAS_ADDRESS}] | order(sport->title asc, weeks asc, title asc, _id asc){${PLAN_FACTS}}`,
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

/** All plans with their facts, for the finder, the filters and the comparison. */
export async function getTrainingPlanFacts(): Promise<TrainingPlanFacts[]> {
  "use cache";
  // Named before it is parsed: written in one, TypeScript takes the result's type from the parser's.
  const raw = await read(TRAINING_PLAN_FACTS_QUERY, {}, [tags.type("trainingPlan")]);
  return parseDocuments(trainingPlanFacts, raw);
}

export async function getTrainingPlanSlugs() {
  "use cache";
  return slugParams(await read(TRAINING_PLAN_CARDS_QUERY, {}, [tags.type("trainingPlan")]));
}
