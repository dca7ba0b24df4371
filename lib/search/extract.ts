import type { Part } from "./document.ts";
import { formsOf, type Word, wordsOf } from "./words.ts";

/** Words of a text that an extract takes at most. */
const extractWords = 32;

/** Words before the first hit, so that it stands in its sentence. */
const wordsBefore = 6;

/** Which words of a text count as found. */
export type IsHit = (word: string) => boolean;

/** A stretch of a text: its words up to just after the stretch, where that begins, and how good it is. */
type Stretch = { text: string; words: Word[]; from: number; score: number };

/** A test for the words that were found: by their stem, or as they stand. */
export function hitsOf(terms: ReadonlySet<string>): IsHit {
  return (word) => {
    const { plain, stem } = formsOf(word);
    return terms.has(stem) || terms.has(plain);
  };
}

/** A text in pieces, hits apart from the rest. */
export function markHits(text: string, isHit: IsHit): Part[] {
  return partsOf(text, wordsOf(text), isHit, 0, text.length);
}

/**
 * The stretch of a document's texts that has most different hits, with an ellipsis where it was cut.
 *
 * @param texts in the order of preference: the first wins a draw
 * @param wanted with so many different hits a stretch is as good as can be, and nobody looks further
 */
export function extractOf(texts: string[], isHit: IsHit, wanted: number): Part[] {
  let best: Stretch | undefined;
  for (const text of texts) {
    const stretch = bestStretch(text, isHit, wanted);
    if (stretch && stretch.score > (best?.score ?? -1)) best = stretch;
    if (best && best.score >= wanted) break;
  }
  if (!best) return [];

  const { text, words, from } = best;
  const shown = words.slice(from, from + extractWords);
  const isCutAfter = words.length > from + extractWords;
  const start = from > 0 ? (shown[0]?.start ?? 0) : 0;
  const end = isCutAfter ? (shown.at(-1)?.end ?? text.length) : text.length;
  return [
    ...(from > 0 ? [{ text: "… ", isHit: false }] : []),
    ...partsOf(text, shown, isHit, start, end),
    ...(isCutAfter ? [{ text: " …", isHit: false }] : []),
  ];
}

function bestStretch(text: string, isHit: IsHit, wanted: number): Stretch | undefined {
  const words: Word[] = [];
  const best = { from: 0, score: 0 };
  let near: { index: number; stem: string }[] = [];
  for (const word of wordsOf(text)) {
    const index = words.push(word) - 1;
    // One word more than is shown tells that the text goes on.
    if (best.score >= wanted) {
      if (index >= best.from + extractWords) break;
    } else if (isHit(word.text)) {
      near.push({ index, stem: formsOf(word.text).stem });
      near = near.filter((hit) => hit.index > index - extractWords + wordsBefore);
      const score = new Set(near.map(({ stem }) => stem)).size;
      if (score > best.score)
        Object.assign(best, { from: Math.max(0, (near[0]?.index ?? 0) - wordsBefore), score });
    }
  }
  return words.length > 0 ? { text, words, ...best } : undefined;
}

function partsOf(
  text: string,
  words: Iterable<Word>,
  isHit: IsHit,
  start: number,
  end: number,
): Part[] {
  const parts: Part[] = [];
  let done = start;
  for (const word of words) {
    if (!isHit(word.text)) continue;
    if (word.start > done) parts.push({ text: text.slice(done, word.start), isHit: false });
    parts.push({ text: word.text, isHit: true });
    done = word.end;
  }
  if (done < end) parts.push({ text: text.slice(done, end), isHit: false });
  return parts;
}
