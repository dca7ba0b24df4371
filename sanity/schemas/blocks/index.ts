import { anecdote } from "./anecdote.ts";
import { callout } from "./callout.ts";
import { careCard } from "./care-card.ts";
import { citation } from "./citation.ts";
import { cta } from "./cta.ts";
import { dataTable } from "./data-table.ts";
import { doDont } from "./do-dont.ts";
import { exerciseReference } from "./exercise-reference.ts";
import { externalLink } from "./external-link.ts";
import { faqList } from "./faq-list.ts";
import { figure } from "./figure.ts";
import { internalLink } from "./internal-link.ts";
import { keyTakeaways } from "./key-takeaways.ts";
import { leadInList } from "./lead-in-list.ts";
import { painDecision } from "./pain-decision.ts";
import { planCards } from "./plan-cards.ts";
import { recoveryTimeline } from "./recovery-timeline.ts";
import { rehabProgression } from "./rehab-progression.ts";
import { video } from "./video.ts";

/** Marks: blocks too, but they sit on words instead of between paragraphs. */
const markBlocks = { citation, externalLink, internalLink };

/** What "insert" offers in a long text, in this order: the most used first. */
const insertable = {
  callout,
  careCard,
  painDecision,
  exerciseReference,
  leadInList,
  doDont,
  dataTable,
  rehabProgression,
  recoveryTimeline,
  figure,
  video,
  faqList,
  keyTakeaways,
  anecdote,
  planCards,
  cta,
};

export const insertableBlocks = Object.values(insertable);

/** Every block by its name: the same name, and the same file name, as in `lib` and `components`. */
export const blocks = { ...insertable, ...markBlocks };

export type BlockName = keyof typeof blocks;
