import { callout } from "./callout.ts";
import { citation } from "./citation.ts";
import { cta } from "./cta.ts";
import { dataTable } from "./data-table.ts";
import { exerciseReference } from "./exercise-reference.ts";
import { externalLink } from "./external-link.ts";
import { faqList } from "./faq-list.ts";
import { figure } from "./figure.ts";
import { internalLink } from "./internal-link.ts";
import { leadInList } from "./lead-in-list.ts";

/** Marks: blocks too, but they sit on words instead of between paragraphs. */
const markBlocks = { citation, externalLink, internalLink };

/** What "insert" offers in a long text, in this order. */
const insertable = { callout, figure, leadInList, dataTable, exerciseReference, faqList, cta };

export const insertableBlocks = Object.values(insertable);

/** Every block by its name: the same name, and the same file name, as in `lib` and `components`. */
export const blocks = { ...insertable, ...markBlocks };

export type BlockName = keyof typeof blocks;
