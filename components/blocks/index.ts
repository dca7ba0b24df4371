import type { ReactNode } from "react";
import type { BlockType } from "@/lib/content/blocks/index.ts";
import type { BlockProps } from "./block-props.ts";
import { CalloutBlock } from "./callout.tsx";
import { CtaBlock } from "./cta.tsx";
import { DataTableBlock } from "./data-table.tsx";
import { ExerciseReferenceBlock } from "./exercise-reference.tsx";
import { FaqListBlock } from "./faq-list.tsx";
import { FigureBlock } from "./figure.tsx";
import { LeadInListBlock } from "./lead-in-list.tsx";

export type { BlockOf, BlockProps } from "./block-props.ts";

/** How every block of a body is shown. */
export const blockComponents: { [Type in BlockType]?: (props: BlockProps<Type>) => ReactNode } = {
  callout: CalloutBlock,
  cta: CtaBlock,
  dataTable: DataTableBlock,
  exerciseReference: ExerciseReferenceBlock,
  faqList: FaqListBlock,
  figure: FigureBlock,
  leadInList: LeadInListBlock,
};
