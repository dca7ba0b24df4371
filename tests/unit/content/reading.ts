/** What a reader reads in a document, sentence by sentence, and how hard it is. */
import { eachObject } from "./walk.ts";

const texts = ["title", "lead", "caption", "heading", "note", "dose", "summary", "focus", "moveOn"];
const more = ["name", "duration", "severity", "notes", "standfirst", "question", "tip", "feel"];
const lists = new Set(["cells", "dos", "donts", "activities", "items", "keyTakeaways", "steps"]);
const plain = new Set([...texts, ...more, "caution"]);

/** Every piece of text that stands on its own: a paragraph, a cell, a heading, a point of a list. */
export function pieces(value: unknown): string[] {
  const found: string[] = [];
  eachObject(value, (object) => {
    if (object._type === "block" && Array.isArray(object.children)) {
      found.push(object.children.map(({ text }: { text?: string }) => text ?? "").join(""));
    }
    if (object._type !== "block" && object._type !== "span" && typeof object.text === "string") {
      found.push(object.text);
    }
    for (const [name, part] of Object.entries(object)) {
      if (plain.has(name) && typeof part === "string") found.push(part);
      if (lists.has(name) && Array.isArray(part)) {
        found.push(...part.filter((item): item is string => typeof item === "string"));
      }
    }
  });
  return found;
}

export const words = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

export const sentences = (value: unknown): string[] =>
  pieces(value)
    .flatMap((piece) => piece.split(/(?<=[.!?])\s+/u))
    .filter((sentence) => words(sentence).length > 0);

/** A fair guess for English: groups of vowels, without a silent e at the end. */
function syllables(word: string): number {
  const plainWord = word.toLowerCase().replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/u, "");
  return Math.max(plainWord.match(/[aeiouy]+/gu)?.length ?? 1, 1);
}

/** Flesch–Kincaid: the school year in which one reads this with ease. Fragments do not count. */
export function grade(value: unknown): number {
  const whole = sentences(value).filter((sentence) => words(sentence).length > 4);
  const all = whole.flatMap(words);
  const sounds = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (all.length / whole.length) + 11.8 * (sounds / all.length) - 15.59;
}
