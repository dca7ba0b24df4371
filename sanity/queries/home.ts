import "server-only";
import { defineQuery } from "next-sanity";
import { articleCard, type ArticleCard } from "@/lib/content/article.ts";
import { home, type Home } from "@/lib/content/home.ts";
import { trainingPlanCard, type TrainingPlanCard } from "@/lib/content/training-plan.ts";
import { parseDocument, parseDocuments, read } from "../read.ts";
import { tags } from "../tags.ts";
import {
  ARTICLE_CARD,
  COACH_CARD,
  FAQ,
  HAS_ADDRESS,
  IS_OUT,
  LEADS_TO_WHAT_IS_OUT,
  LINK,
  NEWEST_FIRST,
  PLAN_CARD,
  SIMPLE_TEXT,
} from "./fragments.ts";

const HOME_QUERY = defineQuery(`{
  "home": *[_id == "siteSettings"][0].home{
    heading, standfirst,
    ways[]{_key, title, text, link{${LINK}}},
    sections[]{
      _key, _type, title,
      _type == "homeGuides" => {"refs": guides[]{_ref}, "guides": guides[${LEADS_TO_WHAT_IS_OUT}]->{${ARTICLE_CARD}}},
      _type == "homePlans" => {"refs": plans[]{_ref}, "plans": plans[]->{${PLAN_CARD}}},
      _type == "homeCoach" => {"_ref": coach._ref, "coach": coach->{${COACH_CARD}}},
      _type == "homeQuestions" => {"refs": faqs[]{_ref}, "faqs": faqs[]->{${FAQ}}},
      _type == "homeText" => {text[]{${SIMPLE_TEXT}}, link{${LINK}}}
    }
  },
  "newestGuides": *[_type == "article" && ${HAS_ADDRESS} && ${IS_OUT}] | ${NEWEST_FIRST}[0...6]{${ARTICLE_CARD}},
  "plans": *[_type == "trainingPlan" && ${HAS_ADDRESS}] | order(sport->title asc, weeks asc, title asc, _id asc){${PLAN_CARD}}
}`);

/** The front page: what an editor chose, the newest guides and all plans. */
export async function getHome(): Promise<{
  home: Home;
  newestGuides: ArticleCard[];
  plans: TrainingPlanCard[];
}> {
  "use cache";
  const raw = await read(HOME_QUERY, {}, [
    tags.document("siteSettings"),
    tags.type("article"),
    tags.type("trainingPlan"),
  ]);
  return {
    home: parseDocument(home, raw.home) ?? home.parse({}),
    newestGuides: parseDocuments(articleCard, raw.newestGuides),
    plans: parseDocuments(trainingPlanCard, raw.plans),
  };
}
