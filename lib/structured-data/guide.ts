import type { Article as ArticleNode, FAQPage, MedicalWebPage, WithContext } from "schema-dts";
import type { Article } from "../content/article.ts";
import type { Faq } from "../content/faq.ts";
import { plainTextOf } from "../content/plain-text.ts";
import type { Source } from "../content/source.ts";
import { changedOn } from "../changed-on.ts";
import { addressOn, context, person, pictureInRatios, publisher, some } from "./shared.ts";
import type { Site } from "./shared.ts";

/**
 * A guide. Its dates are those that the page shows.
 *
 * @param sources what the page lists under its sources, in that order
 */
export function articleData(site: Site, article: Article, sources: Source[] = []) {
  const url = addressOn(site, article);
  return {
    ...context,
    "@type": "Article",
    headline: article.title,
    description: article.standfirst,
    url,
    mainEntityOfPage: url,
    datePublished: article.publishedAt,
    dateModified: changedOn(article),
    image: article.cover && pictureInRatios(site, article.cover),
    author: article.author && person(site, article.author),
    publisher: publisher(site),
    articleSection: some(article.categories.map(({ title }) => title)),
    citation: some(sources.map(citationOf)),
    inLanguage: "en-NZ",
  } satisfies WithContext<ArticleNode>;
}

/**
 * The page of a guide on an injury or a part of the body, where somebody has reviewed it and the day is
 * known. Without both there is nothing to state.
 */
export function medicalPageData(site: Site, article: Article) {
  const isMedical = article.categories.some(
    ({ kind }) => kind === "condition" || kind === "bodyArea",
  );
  if (!isMedical || !article.lastReviewedAt || !article.reviewedBy) return undefined;
  return {
    ...context,
    "@type": "MedicalWebPage",
    name: article.title,
    url: addressOn(site, article),
    lastReviewed: article.lastReviewedAt,
    reviewedBy: person(site, article.reviewedBy),
    about: some(
      article.categories
        .filter(({ kind }) => kind === "condition")
        .map(({ title }) => ({ "@type": "MedicalCondition" as const, name: title })),
    ),
    inLanguage: "en-NZ",
  } satisfies WithContext<MedicalWebPage>;
}

/** The questions that a page answers; nothing when it answers none. */
export function questionsData(faqs: Faq[]) {
  if (faqs.length === 0) return undefined;
  return {
    ...context,
    "@type": "FAQPage",
    mainEntity: faqs.map(({ question, answer }) => ({
      "@type": "Question" as const,
      name: question,
      acceptedAnswer: { "@type": "Answer" as const, text: plainTextOf(answer) },
    })),
  } satisfies WithContext<FAQPage>;
}

function citationOf({ title, publisher: house, year, url }: Source) {
  return {
    "@type": "CreativeWork",
    name: title,
    url,
    datePublished: year === undefined ? undefined : String(year),
    publisher: house === undefined ? undefined : { "@type": "Organization" as const, name: house },
  } as const;
}
