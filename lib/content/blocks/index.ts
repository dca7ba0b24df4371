import { anecdote, anecdoteText } from "./anecdote.ts";
import { callout, calloutText } from "./callout.ts";
import { careCard, careCardText } from "./care-card.ts";
import { cta, ctaText } from "./cta.ts";
import { dataTable, dataTableText } from "./data-table.ts";
import { doDont, doDontText } from "./do-dont.ts";
import { exerciseReference, exerciseReferenceText } from "./exercise-reference.ts";
import { faqList, faqListText } from "./faq-list.ts";
import { figure, figureText } from "./figure.ts";
import { keyTakeaways, keyTakeawaysText } from "./key-takeaways.ts";
import { leadInList, leadInListText } from "./lead-in-list.ts";
import { painDecision, painDecisionText } from "./pain-decision.ts";
import { planCards, planCardsText } from "./plan-cards.ts";
import { recoveryTimeline, recoveryTimelineText } from "./recovery-timeline.ts";
import { rehabProgression, rehabProgressionText } from "./rehab-progression.ts";
import { video, videoText } from "./video.ts";

/** Every block that a body can hold: how it is read, and its words. */
export const blocks = {
  anecdote: { schema: anecdote, text: anecdoteText },
  callout: { schema: callout, text: calloutText },
  careCard: { schema: careCard, text: careCardText },
  cta: { schema: cta, text: ctaText },
  dataTable: { schema: dataTable, text: dataTableText },
  doDont: { schema: doDont, text: doDontText },
  exerciseReference: { schema: exerciseReference, text: exerciseReferenceText },
  faqList: { schema: faqList, text: faqListText },
  figure: { schema: figure, text: figureText },
  keyTakeaways: { schema: keyTakeaways, text: keyTakeawaysText },
  leadInList: { schema: leadInList, text: leadInListText },
  painDecision: { schema: painDecision, text: painDecisionText },
  planCards: { schema: planCards, text: planCardsText },
  recoveryTimeline: { schema: recoveryTimeline, text: recoveryTimelineText },
  rehabProgression: { schema: rehabProgression, text: rehabProgressionText },
  video: { schema: video, text: videoText },
} as const;

export type BlockType = keyof typeof blocks;
