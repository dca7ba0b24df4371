import "server-only";
import { defineQuery } from "next-sanity";
import { article, articleCard, type Article, type ArticleCard } from "@/lib/content/article.ts";
import { trainingPlanCard, type TrainingPlanCard } from "@/lib/content/training-plan.ts";
import { parseDocument, parseDocuments, read } from "../read.ts";
import { slugParams } from "../slugs.ts";
import { tags } from "../tags.ts";
import { ARTICLE, ARTICLE_CARD, HAS_ADDRESS, IS_OUT, PLAN_CARD } from "./fragments.ts";

const ARTICLE_QUERY =
  defineQuery(`*[_type == "article" && slug.current == $slug && ${IS_OUT}] | order(_id asc)[0]{
  ${ARTICLE}
}`);

const RELATED_QUERY = defineQuery(`*[
  _type == "article" && _id != $id && ${HAS_ADDRESS} && ${IS_OUT} && count((categories[]._ref)[@ in $categories]) > 0
] | order(count((categories[]._ref)[@ in $categories]) desc, publishedAt desc, _id asc)[0...3]{${ARTICLE_CARD}}`);

const PLANS_BESIDE_QUERY =
  defineQuery(`*[_type == "trainingPlan" && ${HAS_ADDRESS} && sport._ref in $categories]
  | order(title asc, _id asc)[0...4]{${PLAN_CARD}}`);

const ARTICLE_SLUGS_QUERY = defineQuery(
  `*[_type == "article" && ${HAS_ADDRESS} && ${IS_OUT}]{"slug": slug.current, _updatedAt, "noIndex": seo.noIndex}`,
);

/** A guide with the guides and the plans that are shown beside it. */
export type ArticleWithSurroundings = {
  article: Article;
  related: ArticleCard[];
  plans: TrainingPlanCard[];
};

/**
 * A guide by its slug, or `undefined` when there is none that visitors may read. The guides beside it are
 * those that the editor chose, else those that share most categories with it; the plans are those of its sport.
 */
export async function getArticle(slug: string): Promise<ArticleWithSurroundings | undefined> {
  "use cache";
  const found = parseDocument(
    article,
    await read(ARTICLE_QUERY, { slug }, [tags.slug("article", slug)]),
  );
  if (!found) return undefined;
  const categories = found.categories.map(({ _id }) => _id);
  const pointingThere = categories.map(tags.pointingAt);
  const chosen = found.related.filter(({ _id }) => _id !== found._id);
  return {
    article: found,
    related:
      chosen.length > 0
        ? chosen
        : parseDocuments(
            articleCard,
            await read(RELATED_QUERY, { id: found._id, categories }, pointingThere),
          ),
    plans: parseDocuments(
      trainingPlanCard,
      await read(PLANS_BESIDE_QUERY, { categories }, pointingThere),
    ),
  };
}

export async function getArticleSlugs() {
  "use cache";
  return slugParams(await read(ARTICLE_SLUGS_QUERY, {}, [tags.type("article")]));
}
