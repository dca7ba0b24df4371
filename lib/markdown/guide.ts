import { addressOf } from "../addresses.ts";
import type { Article } from "../content/article.ts";
import { entryOf } from "../content/body.ts";
import type { CoachCard } from "../content/coach.ts";
import type { SimpleText } from "../content/portable-text.ts";
import { formatDate } from "../dates.ts";
import { guideHeadings, readGuide } from "../guide.ts";
import { bodyMarkdown } from "./body.ts";
import { addressesOn } from "./site-addresses.ts";
import { sourcesMarkdown } from "./sources.ts";
import { type MarkdownContext, textMarkdown } from "./text.ts";
import {
  headingMarkdown,
  inlineMarkdown,
  linkMarkdown,
  listMarkdown,
  paragraphs,
} from "./words.ts";

/**
 * A whole guide as Markdown, in the order of its page: people and dates, what it says in short, triage, text,
 * questions, sources as footnotes, and what it cannot be.
 */
export function guideMarkdown(article: Article, disclaimer: SimpleText, siteUrl: string): string {
  const { body, faqs, citations, triageHeading } = readGuide(article);
  const context: MarkdownContext = { citations, absolute: addressesOn(siteUrl) };
  const section = (title: string, text: string | undefined) =>
    text ? paragraphs(headingMarkdown(2, title), text) : undefined;
  return paragraphs(
    headingMarkdown(1, article.title),
    article.standfirst && inlineMarkdown(article.standfirst),
    listMarkdownOf(factsOf(article, siteUrl)),
    section(guideHeadings.keyTakeaways, listMarkdown(article.keyTakeaways)),
    triageHeading && triageMarkdown(article, triageHeading, context),
    bodyMarkdown(body, context),
    section(guideHeadings.conclusion, textMarkdown(article.conclusion, context)),
    section(
      guideHeadings.questions,
      paragraphs(
        ...faqs.map(({ question, answer }) =>
          paragraphs(headingMarkdown(3, question), textMarkdown(answer, context)),
        ),
      ),
    ),
    section(guideHeadings.sources, sourcesMarkdown(citations.sources)),
    section("Not a diagnosis", textMarkdown(disclaimer, context)),
  ).concat("\n");
}

/** Cards stand below a heading of their own; a decision alone is its own heading. */
function triageMarkdown({ triage }: Article, heading: string, context: MarkdownContext): string {
  const isAlone = triage.every(({ _type }) => _type === "painDecision");
  const titleLevel = isAlone ? 2 : 3;
  const items = triage.map((item) => entryOf(item).markdown(item, { ...context, titleLevel }));
  return paragraphs(isAlone ? undefined : headingMarkdown(2, heading), ...items);
}

function factsOf(article: Article, siteUrl: string): string[] {
  const { author, reviewedBy, publishedAt, lastReviewedAt, nextReviewDue } = article;
  const named = (coach: CoachCard) => {
    const path = addressOf(coach);
    const name = linkMarkdown(inlineMarkdown(coach.name), path && siteUrl + path);
    return coach.role ? `${name}, ${inlineMarkdown(coach.role)}` : name;
  };
  return [
    author && `Written by ${named(author)}`,
    reviewedBy && `Reviewed by ${named(reviewedBy)}`,
    publishedAt && `Published ${formatDate(publishedAt)}`,
    lastReviewedAt && `Last reviewed ${formatDate(lastReviewedAt)}`,
    nextReviewDue && `Next review ${formatDate(nextReviewDue, "month")}`,
    `From ${siteUrl}${addressOf(article) ?? ""}`,
  ].filter((fact) => typeof fact === "string");
}

/** Facts are Markdown already. */
function listMarkdownOf(facts: string[]): string {
  return facts.map((fact) => `- ${fact}`).join("\n");
}
