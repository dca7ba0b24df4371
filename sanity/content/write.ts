/**
 * Helpers to write a document as one would type it. Keys are made from the position in the text, so
 * loading the same content twice gives the same documents.
 */
import type {
  Anecdote,
  Block,
  Body,
  Callout,
  CareCard,
  Cta,
  Keyed,
  Link,
  PageId,
  PainDecision,
  Picture,
  RecoveryRow,
  RecoveryTimeline,
  Reference,
  RehabStage,
  SimpleText,
  Slug,
  TextBlock,
  Video,
} from "./documents.ts";
import type { DrawingId } from "./drawings.ts";
import type { DocumentId, IdOf } from "./ids/index.ts";
import { readInlineMarks } from "./inline-marks.ts";

/** A paragraph or block that learns its key when it takes its place in a text. */
type Unplaced<T> = (key: string) => T;
type Paragraph = Unplaced<TextBlock<"normal">>;
type BodyPart = Unplaced<Body[number]>;
type TextParts = (Paragraph | Paragraph[])[];

// Text

function textBlock<Style extends string>(
  style: Style,
  text: string,
  listItem?: "bullet" | "number",
): Unplaced<TextBlock<Style>> {
  return (_key) => ({
    _key,
    _type: "block",
    style,
    ...(listItem ? { listItem, level: 1 } : {}),
    ...readInlineMarks(text, _key),
  });
}

export const h2 = (text: string) => textBlock("h2", text);
export const h3 = (text: string) => textBlock("h3", text);
export const quote = (text: string) => textBlock("blockquote", text);
export const p = (text: string): Paragraph => textBlock("normal", text);
export const bullets = (...items: string[]): Paragraph[] =>
  items.map((item) => textBlock("normal", item, "bullet"));
export const numbered = (...items: string[]): Paragraph[] =>
  items.map((item) => textBlock("normal", item, "number"));

function place<T>(parts: (Unplaced<T> | Unplaced<T>[])[], prefix: string): T[] {
  return parts.flat().map((part, index) => part(`${prefix}${index + 1}`));
}

/** A text with headings and blocks. */
export const body = (...parts: (BodyPart | BodyPart[])[]): Body => place(parts, "b");

/** A text of paragraphs and lists only. */
export const simpleText = (...parts: TextParts): SimpleText => place(parts, "t");

// Blocks

function block<T extends Block>(value: T): Unplaced<Keyed<T>> {
  return (_key) => ({ _key, ...value });
}

export function callout(
  tone: Callout["tone"],
  title: string,
  ...text: TextParts
): Unplaced<Keyed<Callout>> {
  return (_key) => ({ _key, _type: "callout", tone, title, text: place(text, `${_key}t`) });
}

/** One card per level in a guide; the heading names the service: "See a physiotherapist or GP if:". */
export function careCard(
  level: CareCard["level"],
  heading: string,
  ...text: TextParts
): Unplaced<Keyed<CareCard>> {
  return (_key) => ({ _key, _type: "careCard", level, heading, text: place(text, `${_key}t`) });
}

/** What to carry on with, what to be careful with, what to stop for. */
export function painDecision(
  heading: string,
  { go, caution, stop }: { go: TextParts; caution: TextParts; stop: TextParts },
): Unplaced<Keyed<PainDecision>> {
  return (_key) => ({
    _key,
    _type: "painDecision",
    heading,
    go: place(go, `${_key}g`),
    caution: place(caution, `${_key}c`),
    stop: place(stop, `${_key}s`),
  });
}

/** The cards and the decision that stand above the text of a guide. */
export const triage = (
  ...parts: Unplaced<Keyed<CareCard | PainDecision>>[]
): Keyed<CareCard | PainDecision>[] => place(parts, "triage");

export const doDont = (
  title: string | undefined,
  { dos, donts }: { dos: string[]; donts: string[] },
) => block({ _type: "doDont", ...(title ? { title } : {}), dos, donts });

export const rehabProgression = (title: string, stages: Omit<RehabStage, "_type">[]) =>
  block({
    _type: "rehabProgression",
    title,
    stages: keyed(
      "stage",
      stages.map((stage) => ({ _type: "rehabStage" as const, ...stage })),
    ),
  });

/** How long it takes, by severity; `basis` says what the figures rest on, with its sources. */
export function recoveryTimeline(
  title: string,
  unit: RecoveryTimeline["unit"],
  rows: Omit<RecoveryRow, "_type">[],
  ...basis: TextParts
): Unplaced<Keyed<RecoveryTimeline>> {
  return (_key) => ({
    _key,
    _type: "recoveryTimeline",
    title,
    unit,
    rows: keyed(
      "row",
      rows.map((row) => ({ _type: "recoveryRow" as const, ...row })),
    ),
    ...(basis.length > 0 ? { basis: place(basis, `${_key}t`) } : {}),
  });
}

/** A coach's own note, or an athlete's story with consent. */
export function anecdote({
  text,
  coach,
  ...rest
}: Omit<Anecdote, "_type" | "text" | "coach"> & {
  text: TextParts;
  coach?: IdOf<"coach">;
}): Unplaced<Keyed<Anecdote>> {
  return (_key) => ({
    _key,
    _type: "anecdote",
    ...rest,
    text: place(text, `${_key}t`),
    ...(coach ? { coach: ref(coach) } : {}),
  });
}

/** The points of a part of the text; those of the whole guide are its own field. */
export const takeaways = (title: string | undefined, ...items: string[]) =>
  block({ _type: "keyTakeaways", ...(title ? { title } : {}), items });

export const planCards = (title: string | undefined, ...ids: IdOf<"trainingPlan">[]) =>
  block({ _type: "planCards", ...(title ? { title } : {}), plans: refs(...ids) });

export const video = (value: Omit<Video, "_type">) => block({ _type: "video", ...value });

export const leadInList = (title: string, items: Record<string, string>) =>
  block({
    _type: "leadInList",
    title,
    items: keyed(
      "item",
      Object.entries(items).map(([lead, text]) => ({ _type: "leadInItem", lead, text })),
    ),
  });

/** The first row names the columns; with `headerColumn`, the first cell of a row names the row. */
export const dataTable = (
  caption: string,
  rows: string[][],
  { headerColumn = true }: { headerColumn?: boolean } = {},
) =>
  block({
    _type: "dataTable",
    caption,
    headerColumn,
    rows: keyed(
      "row",
      rows.map((cells) => ({ _type: "tableRow", cells })),
    ),
  });

export const figure = (picture: Picture, size: "text" | "wide" = "text") =>
  block({ _type: "figure", picture, size });

export const exercise = (
  id: IdOf<"exercise">,
  { note, dose }: { note?: string; dose?: string } = {},
) =>
  block({
    _type: "exerciseReference",
    exercise: ref(id),
    ...(note ? { note } : {}),
    ...(dose ? { dose } : {}),
  });

export const faqList = (title: string, ...ids: IdOf<"faq">[]) =>
  block({ _type: "faqList", title, faqs: refs(...ids) });

export const cta = (value: Omit<Cta, "_type">) => block(callToAction(value));

/** The same call to action as a field of a document, where it needs no key. */
export const callToAction = (value: Omit<Cta, "_type">): Cta => ({ _type: "cta", ...value });

// Values

export const slug = (current: string): Slug => ({ _type: "slug", current });

export const ref = <Id extends DocumentId>(id: Id): Reference<Id> => ({
  _type: "reference",
  _ref: id,
});

export const refs = <Id extends DocumentId>(...ids: Id[]): Keyed<Reference<Id>>[] =>
  keyed("ref", ids.map(ref));

/** Items of an array get the keys that Sanity wants: `phase1`, `phase2` … */
export function keyed<T extends object>(prefix: string, items: readonly T[]): Keyed<T>[] {
  return items.map((item, index) => ({ _key: `${prefix}${index + 1}`, ...item }));
}

/** A link to a document by its id, or to a path of the site or an https address. */
export function link(label: string, target: PageId | `/${string}` | `https://${string}`): Link {
  return target.startsWith("/") || target.startsWith("https://")
    ? { _type: "link", label, href: target }
    : { _type: "link", label, to: ref(target as PageId) };
}

/** A picture that shows something; `alt` says what. */
export const picture = (
  drawing: DrawingId,
  alt: string,
  words: { caption?: string; credit?: string } = {},
): Picture => ({
  _type: "picture",
  asset: { _type: "reference", _ref: drawing },
  alt,
  decorative: false,
  ...words,
});

/** A picture that a reader misses nothing without. */
export const decoration = (drawing: DrawingId): Picture => ({
  _type: "picture",
  asset: { _type: "reference", _ref: drawing },
  decorative: true,
});
