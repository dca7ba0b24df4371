/**
 * The small markup in which the sample texts are written, read into spans and mark definitions:
 *
 *   **strong**   _emphasis_
 *   [label](internal:page-about)          a link to a document
 *   [label](https://example.org)          a link to another site
 *   word[^source-nhs-dvt]                 a citation, carried by the word before it
 *   word[^source-beyer-2015|table 2]      the same, with the place in the source
 *
 * Anything that cannot be right (a mark left open, an id that does not exist, an address that is
 * not https) throws, because a typing error in sample content should never reach a page.
 */
import type { MarkDef, Span } from "./documents.ts";
import { isDocumentId, isSourceId } from "./ids/index.ts";

type Piece = { text: string; marks: string[] };
type MarkValue = MarkDef extends infer Mark
  ? Mark extends { _key: string }
    ? Omit<Mark, "_key">
    : never
  : never;

const token =
  /(?<strong>\*\*)|(?<em>(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))|\[\^(?<source>[^\]|]+)(?:\|(?<locator>[^\]]+))?\]|\[(?<label>[^\]]+)\]\((?<target>[^)\s]+)\)/gu;

export function readInlineMarks(
  text: string,
  key: string,
): { children: Span[]; markDefs: MarkDef[] } {
  const pieces: Piece[] = [];
  const markDefs: MarkDef[] = [];
  const open = { strong: false, em: false };

  const decorators = () => (["strong", "em"] as const).filter((mark) => open[mark]);
  const write = (words: string, annotation: string[] = []) => {
    if (words !== "") pieces.push({ text: words, marks: [...decorators(), ...annotation] });
  };
  const define = (mark: MarkValue) => {
    const _key = `${key}m${markDefs.length + 1}`;
    markDefs.push({ ...mark, _key });
    return _key;
  };

  let readUpTo = 0;
  for (const match of text.matchAll(token)) {
    write(text.slice(readUpTo, match.index));
    readUpTo = match.index + match[0].length;
    const { strong, em, source, locator, label, target } = match.groups ?? {};
    if (strong) open.strong = !open.strong;
    else if (em) open.em = !open.em;
    else if (source) citeOnLastWord(pieces, define(citation(source, locator)), text);
    else if (label && target) write(label, [define(link(target))]);
  }
  write(text.slice(readUpTo));

  if (open.strong || open.em) throw new Error(`A mark is left open in: ${text}`);
  if (pieces.length === 0) throw new Error("A text is empty.");
  return {
    children: pieces.map((piece, index) => ({
      _key: `${key}s${index + 1}`,
      _type: "span",
      ...piece,
    })),
    markDefs,
  };
}

function citation(source: string, locator: string | undefined): MarkValue {
  if (!isSourceId(source)) throw new Error(`There is no source "${source}".`);
  return {
    _type: "citation",
    source: { _type: "reference", _ref: source },
    ...(locator ? { locator } : {}),
  };
}

function link(target: string): MarkValue {
  if (target.startsWith("https://")) return { _type: "externalLink", href: target };
  const id = target.startsWith("internal:") ? target.slice("internal:".length) : undefined;
  if (id === undefined) throw new Error(`A link must be internal:<id> or https: "${target}".`);
  if (!isDocumentId(id)) throw new Error(`There is no document "${id}" to link to.`);
  return { _type: "internalLink", to: { _type: "reference", _ref: id } };
}

/** A mark needs text to sit on: the word before it, so that an editor sees what is being cited. */
function citeOnLastWord(pieces: Piece[], mark: string, text: string): void {
  const last = pieces.pop();
  const words = last && /^(?<before>.*\s)?(?<word>\S+)$/su.exec(last.text)?.groups;
  if (!last || !words?.word) throw new Error(`A citation has no word to stand on in: ${text}`);
  if (words.before) pieces.push({ text: words.before, marks: last.marks });
  pieces.push({ text: words.word, marks: [...last.marks, mark] });
}
