import { z } from "zod";
import { text } from "../common.ts";
import { plainTextOf } from "../plain-text.ts";
import { simpleText } from "../portable-text.ts";
import { type BlockContext, textMarkdown } from "../../markdown/text.ts";
import { headingMarkdown, paragraphs, tableMarkdown } from "../../markdown/words.ts";

const amount = z.number().nonnegative().max(1000);

const row = z
  .object({ _key: z.string(), severity: text, from: amount, to: amount, notes: text.optional() })
  .transform((span) => ({
    ...span,
    from: Math.min(span.from, span.to),
    to: Math.max(span.from, span.to),
  }));

export const recoveryTimeline = z.object({
  _type: z.literal("recoveryTimeline"),
  _key: z.string(),
  title: text.default("How long recovery takes"),
  unit: z.enum(["days", "weeks", "months"]),
  rows: z.array(row).min(1),
  basis: simpleText,
});
/** How long recovery takes, by severity. Drawing, table and sentence all come from these rows. */
export type RecoveryTimeline = z.infer<typeof recoveryTimeline>;

type Unit = RecoveryTimeline["unit"];

/** "6 to 12 weeks", "1 week", "up to 2 weeks". */
export function spanInWords(from: number, to: number, unit: Unit): string {
  const named = to === 1 ? unit.slice(0, -1) : unit;
  if (from === to) return `${to} ${named}`;
  return from === 0 ? `up to ${to} ${named}` : `${from} to ${to} ${named}`;
}

export const recoveryTimelineText = (block: RecoveryTimeline): string =>
  [
    block.title,
    ...block.rows.map(({ severity, from, to, notes }) =>
      [`${severity}: ${spanInWords(from, to, block.unit)}`, notes].filter(Boolean).join(". "),
    ),
    plainTextOf(block.basis),
  ]
    .filter(Boolean)
    .join("\n");

export function recoveryTimelineMarkdown(block: RecoveryTimeline, context: BlockContext): string {
  const hasNotes = block.rows.some(({ notes }) => notes);
  return paragraphs(
    headingMarkdown(context.titleLevel, block.title),
    tableMarkdown([
      ["How bad", "Time", ...(hasNotes ? ["Notes"] : [])],
      ...block.rows.map(({ severity, from, to, notes }) => [
        severity,
        spanInWords(from, to, block.unit),
        ...(hasNotes ? [notes ?? ""] : []),
      ]),
    ]),
    textMarkdown(block.basis, context),
  );
}
