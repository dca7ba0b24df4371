import type { ReactNode } from "react";
import type { BlockType } from "@/lib/content/blocks/index.ts";
import { AnecdoteBlock } from "./anecdote.tsx";
import type { BlockProps } from "./block-props.ts";
import { CalloutBlock } from "./callout.tsx";
import { CareCardBlock } from "./care-card.tsx";
import { CtaBlock } from "./cta.tsx";
import { DataTableBlock } from "./data-table.tsx";
import { DoDontBlock } from "./do-dont.tsx";
import { ExerciseReferenceBlock } from "./exercise-reference.tsx";
import { FaqListBlock } from "./faq-list.tsx";
import { FigureBlock } from "./figure.tsx";
import { KeyTakeawaysBlock } from "./key-takeaways.tsx";
import { LeadInListBlock } from "./lead-in-list.tsx";
import { PainDecisionBlock } from "./pain-decision.tsx";
import { PlanCardsBlock } from "./plan-cards.tsx";
import { RecoveryTimelineBlock } from "./recovery-timeline.tsx";
import { RehabProgressionBlock } from "./rehab-progression.tsx";
import { VideoBlock } from "./video.tsx";

export type { BlockOf, BlockProps } from "./block-props.ts";

/** How every block of a body is shown. */
export const blockComponents: { [Type in BlockType]: (props: BlockProps<Type>) => ReactNode } = {
  anecdote: AnecdoteBlock,
  callout: CalloutBlock,
  careCard: CareCardBlock,
  cta: CtaBlock,
  dataTable: DataTableBlock,
  doDont: DoDontBlock,
  exerciseReference: ExerciseReferenceBlock,
  faqList: FaqListBlock,
  figure: FigureBlock,
  keyTakeaways: KeyTakeawaysBlock,
  leadInList: LeadInListBlock,
  painDecision: PainDecisionBlock,
  planCards: PlanCardsBlock,
  recoveryTimeline: RecoveryTimelineBlock,
  rehabProgression: RehabProgressionBlock,
  video: VideoBlock,
};
