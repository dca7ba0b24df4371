import { callout, calloutText } from "./callout.ts";
import { cta, ctaText } from "./cta.ts";
import { dataTable, dataTableText } from "./data-table.ts";
import { exerciseReference, exerciseReferenceText } from "./exercise-reference.ts";
import { faqList, faqListText } from "./faq-list.ts";
import { figure, figureText } from "./figure.ts";
import { leadInList, leadInListText } from "./lead-in-list.ts";

/** Every block that a body can hold: how it is read, and its words. */
export const blocks = {
  callout: { schema: callout, text: calloutText },
  cta: { schema: cta, text: ctaText },
  dataTable: { schema: dataTable, text: dataTableText },
  exerciseReference: { schema: exerciseReference, text: exerciseReferenceText },
  faqList: { schema: faqList, text: faqListText },
  figure: { schema: figure, text: figureText },
  leadInList: { schema: leadInList, text: leadInListText },
} as const;

export type BlockType = keyof typeof blocks;
