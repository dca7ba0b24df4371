/**
 * Helpers to write a document as one would type it. Keys are made from the position in the text, so
 * loading the same content twice gives the same documents.
 */
import type {
  Block,
  Body,
  Callout,
  Cta,
  Keyed,
  Link,
  PageId,
  Picture,
  Reference,
  SimpleText,
  Slug,
  TextBlock,
} from "./documents.ts";
import type { DrawingId } from "./drawings.ts";
import type { DocumentId, IdOf } from "./ids.ts";
import { readInlineMarks } from "./inline-marks.ts";

/** A paragraph or block that learns its key when it takes its place in a text. */
type Unplaced<T> = (key: string) => T;
type Paragraph = Unplaced<TextBlock<"normal">>;
type BodyPart = Unplaced<Body[number]>;

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
export const simpleText = (...parts: (Paragraph | Paragraph[])[]): SimpleText => place(parts, "t");

// Blocks

function block<T extends Block>(value: T): Unplaced<Keyed<T>> {
  return (_key) => ({ _key, ...value });
}

export function callout(
  tone: Callout["tone"],
  title: string,
  ...text: (Paragraph | Paragraph[])[]
): Unplaced<Keyed<Callout>> {
  return (_key) => ({ _key, _type: "callout", tone, title, text: place(text, `${_key}t`) });
}

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
