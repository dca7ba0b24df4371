import { anecdote, anecdoteMarkdown, anecdoteText } from "./anecdote.ts";
import { callout, calloutMarkdown, calloutText } from "./callout.ts";
import { careCard, careCardMarkdown, careCardText } from "./care-card.ts";
import { cta, ctaMarkdown, ctaText } from "./cta.ts";
import { dataTable, dataTableMarkdown, dataTableText } from "./data-table.ts";
import { doDont, doDontMarkdown, doDontText } from "./do-dont.ts";
import {
  exerciseReference,
  exerciseReferenceMarkdown,
  exerciseReferenceText,
} from "./exercise-reference.ts";
import { faqList, faqListMarkdown, faqListText } from "./faq-list.ts";
import { figure, figureMarkdown, figureText } from "./figure.ts";
import { keyTakeaways, keyTakeawaysMarkdown, keyTakeawaysText } from "./key-takeaways.ts";
import { leadInList, leadInListMarkdown, leadInListText } from "./lead-in-list.ts";
import { painDecision, painDecisionMarkdown, painDecisionText } from "./pain-decision.ts";
import { planCards, planCardsMarkdown, planCardsText } from "./plan-cards.ts";
import {
  recoveryTimeline,
  recoveryTimelineMarkdown,
  recoveryTimelineText,
} from "./recovery-timeline.ts";
import {
  rehabProgression,
  rehabProgressionMarkdown,
  rehabProgressionText,
} from "./rehab-progression.ts";
import { video, videoMarkdown, videoText } from "./video.ts";
import { blockEntry } from "../block-entry.ts";

/** Every block that a body can hold: how it is read, its words, and its Markdown. */
export const blocks = {
  anecdote: blockEntry(anecdote, {
    text: anecdoteText,
    markdown: anecdoteMarkdown,
    texts: ({ text }) => [text],
  }),
  callout: blockEntry(callout, {
    text: calloutText,
    markdown: calloutMarkdown,
    texts: ({ text }) => [text],
  }),
  careCard: blockEntry(careCard, {
    text: careCardText,
    markdown: careCardMarkdown,
    texts: ({ text }) => [text],
  }),
  cta: blockEntry(cta, { text: ctaText, markdown: ctaMarkdown }),
  dataTable: blockEntry(dataTable, { text: dataTableText, markdown: dataTableMarkdown }),
  doDont: blockEntry(doDont, { text: doDontText, markdown: doDontMarkdown }),
  exerciseReference: blockEntry(exerciseReference, {
    text: exerciseReferenceText,
    markdown: exerciseReferenceMarkdown,
  }),
  faqList: blockEntry(faqList, {
    text: faqListText,
    markdown: faqListMarkdown,
    texts: ({ faqs }) => faqs.map(({ answer }) => answer),
  }),
  figure: blockEntry(figure, { text: figureText, markdown: figureMarkdown }),
  keyTakeaways: blockEntry(keyTakeaways, {
    text: keyTakeawaysText,
    markdown: keyTakeawaysMarkdown,
  }),
  leadInList: blockEntry(leadInList, { text: leadInListText, markdown: leadInListMarkdown }),
  painDecision: blockEntry(painDecision, {
    text: painDecisionText,
    markdown: painDecisionMarkdown,
    texts: ({ go, caution, stop }) => [go, caution, stop],
  }),
  planCards: blockEntry(planCards, { text: planCardsText, markdown: planCardsMarkdown }),
  recoveryTimeline: blockEntry(recoveryTimeline, {
    text: recoveryTimelineText,
    markdown: recoveryTimelineMarkdown,
    texts: ({ basis }) => [basis],
  }),
  rehabProgression: blockEntry(rehabProgression, {
    text: rehabProgressionText,
    markdown: rehabProgressionMarkdown,
  }),
  video: blockEntry(video, { text: videoText, markdown: videoMarkdown }),
} as const;

export type BlockType = keyof typeof blocks;
