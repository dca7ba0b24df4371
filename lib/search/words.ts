import { stemmer } from "stemmer";

/** A word of a text and where it stands there. */
export type Word = { text: string; start: number; end: number };

/** Words that are in every text and say nothing about it. */
const stopWords = new Set(
  "a about after all also am an and any are as at be because been before being but by can could did do does doing done for from get had has have having he her him his how i if in into is it its just me my no nor not of on or our out over own she should so some such than that the their them then there these they this to too up us very was we were what when where which while who whom why will with would you your".split(
    " ",
  ),
);

/** Plurals that no rule of the stemmer finds. */
const irregular = new Map([
  ["calves", "calf"],
  ["feet", "foot"],
  ["men", "man"],
  ["women", "woman"],
  ["bursae", "bursa"],
  ["vertebrae", "vertebra"],
]);

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The words of a text, in order, with their places; as many as somebody asks for. */
export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(wordPattern))
    yield { text: word, start: index, end: index + word.length };
}

/** A word as it is compared, and what all its forms have in common: "runs" and "running" have one stem. */
export type Forms = { plain: string; stem: string };

/** Texts repeat their words, and finding a stem is slow: forms are kept, up to as many as this. */
const kept = new Map<string, Forms>();
const mostKept = 50_000;

/** What is longer is no word, and would be slow to compare. */
const mostLetters = 40;

/** The forms of a word: in small letters without marks and apostrophes, and its stem. */
export function formsOf(word: string): Forms {
  const known = kept.get(word);
  if (known) return known;
  const plain = word
    .normalize("NFKD")
    .replace(/['’]s$|['’]|\p{M}/gu, "")
    .toLowerCase()
    .slice(0, mostLetters);
  const forms = { plain, stem: stemmer(irregular.get(plain) ?? plain) };
  if (kept.size >= mostKept) kept.clear();
  kept.set(word, forms);
  return forms;
}

/** Whether a word, in its plain form, is worth looking for. */
export function isTelling(plain: string): boolean {
  return plain !== "" && !stopWords.has(plain);
}
