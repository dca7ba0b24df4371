import { type Citations, numberCitations, textsOf } from "./citations.ts";
import type { Article } from "./content/article.ts";
import { type Body, type BodyItem, bodyText, questionsIn } from "./content/body.ts";
import type { Faq } from "./content/faq.ts";
import { plainTextOf } from "./content/plain-text.ts";
import { readingMinutes } from "./reading-time.ts";
import { type ContentsItem, isCountedId, type Outline, outlineOf } from "./table-of-contents.ts";

/** Ids of the page's own parts, which no heading of the text may take. */
const ownIds = new Set([
  "title",
  "content",
  "menu",
  "key-takeaways",
  "triage",
  "conclusion",
  "questions",
  "sources",
  "share",
  "disclaimer",
  "promo",
  "plans",
  "related",
  "author",
  "contents-beside",
  "contents-folded",
]);

/** The headings of a guide's own parts: the same on the page and wherever else it is read. */
export const guideHeadings = {
  keyTakeaways: "In short",
  conclusion: "The bottom line",
  questions: "Questions and answers",
  sources: "Sources",
} as const;

/** A guide as it is read, from its first part to its last. */
export type GuideParts = {
  /** The text; a question that was asked before is not asked again. */
  body: Body;
  /** The questions at the end that the text does not answer already. */
  faqs: Faq[];
  /** Numbered in reading order: triage, text, conclusion, questions. */
  citations: Citations;
  outline: Outline;
  contents: ContentsItem[];
  /** What stands above the cards and the decision; `undefined` when there are none. */
  triageHeading: string | undefined;
  minutes: number | undefined;
};

/** Puts a guide in reading order. Its page and all other forms of it are made from this, so they agree. */
export function readGuide(article: Article): GuideParts {
  const { triage, conclusion } = article;
  const body = askedOnce(article.body);
  const asked = new Set(questionsIn(body).map(({ slug }) => slug));
  const faqs = article.faqs.map(anchored).filter(({ slug }) => isFirst(slug, asked));
  const citations = numberCitations([
    ...textsOf(triage),
    ...textsOf(body),
    conclusion,
    ...faqs.map(({ answer }) => answer),
  ]);
  const outline = outlineOf(body, [...ownIds, ...faqs.map(({ slug }) => slug)]);
  const triageHeading = headingOf(triage);
  const part = (id: string, text: string) => ({ id, text, children: [] });
  return {
    body,
    faqs,
    citations,
    outline,
    triageHeading,
    contents: [
      ...(triageHeading ? [part("triage", triageHeading)] : []),
      ...outline.contents,
      ...(conclusion.length > 0 ? [part("conclusion", guideHeadings.conclusion)] : []),
      ...(faqs.length > 0 ? [part("questions", guideHeadings.questions)] : []),
      ...(citations.sources.length > 0 ? [part("sources", guideHeadings.sources)] : []),
    ],
    minutes: readingMinutes(
      [
        ...article.keyTakeaways,
        bodyText(triage),
        bodyText(body),
        plainTextOf(conclusion),
        ...faqs.map(({ question, answer }) => `${question} ${plainTextOf(answer)}`),
      ].join("\n"),
    ),
  };
}

/** A question that stands in two lists of a text would have two places and one address. */
function askedOnce(body: Body): Body {
  const asked = new Set<string>();
  return body.flatMap<BodyItem>((item) => {
    if (item._type !== "faqList") return [item];
    const faqs = item.faqs.map(anchored).filter(({ slug }) => isFirst(slug, asked));
    return faqs.length > 0 ? [{ ...item, faqs }] : [];
  });
}

/** A question's slug is its anchor; one that the page uses itself gets a word in front. */
function anchored(faq: Faq): Faq {
  const isTaken = ownIds.has(faq.slug) || isCountedId(faq.slug);
  return isTaken ? { ...faq, slug: `question-${faq.slug}` } : faq;
}

function isFirst(slug: string, seen: Set<string>): boolean {
  if (seen.has(slug)) return false;
  seen.add(slug);
  return true;
}

function headingOf(triage: Article["triage"]): string | undefined {
  const decision = triage.find((item) => item._type === "painDecision");
  const hasCards = triage.some((item) => item._type === "careCard");
  if (!hasCards) return decision?.heading;
  return decision ? "Is it serious, and what can you do today?" : "Is it serious?";
}
