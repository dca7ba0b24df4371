import { z } from "zod";
import { body } from "./body.ts";
import { careCard } from "./blocks/care-card.ts";
import { painDecision } from "./blocks/pain-decision.ts";
import { cta } from "./blocks/cta.ts";
import { categoryLabel } from "./category.ts";
import { coachCard } from "./coach.ts";
import { day, list, moment, seo, text } from "./common.ts";
import { faq } from "./faq.ts";
import { picture } from "./picture.ts";
import { simpleText } from "./portable-text.ts";

export const articleCard = z.object({
  _id: z.string(),
  _type: z.literal("article"),
  title: text,
  slug: text,
  standfirst: text.optional(),
  cover: picture.optional(),
  publishedAt: moment.optional(),
  lastReviewedAt: day.optional(),
  categories: list(categoryLabel),
});
/** A guide in a list. */
export type ArticleCard = z.infer<typeof articleCard>;

export const article = articleCard.extend({
  _updatedAt: moment.optional(),
  keyTakeaways: list(text),
  triage: list(z.discriminatedUnion("_type", [careCard, painDecision])),
  nextReviewDue: day.optional(),
  author: coachCard.optional(),
  reviewedBy: coachCard.optional(),
  body,
  faqs: list(faq),
  conclusion: simpleText,
  cta: cta.optional(),
  related: list(articleCard),
  seo: seo.optional(),
});
/** A guide. */
export type Article = z.infer<typeof article>;
