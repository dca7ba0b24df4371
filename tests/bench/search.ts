import type { SearchDocument } from "../../lib/search/document.ts";
import { SearchIndex } from "../../lib/search/search-index.ts";
import { type Random, seeded } from "../../sanity/content/art/random.ts";
import { median, percentile } from "./statistics.ts";
import { milliseconds, type Section } from "./table.ts";

const documents = 2000;
const wordsOfText = 1000;
const vocabularySize = 15_000;
const questionsPerKind = 100;
/** Questions before those that count: the first ones are slow until the code is compiled. */
const warmUpQuestions = 50;

const aims = { question: 50 };

/** The slowest kinds of question: words as they are, half of one, and one with two letters swapped. */
const kinds: { name: string; typed: (word: string) => string }[] = [
  { name: "words as they are written", typed: (word) => word },
  { name: "the last word half typed", typed: (word) => word.slice(0, Math.ceil(word.length / 2)) },
  {
    name: "a word with two letters swapped",
    typed: (word) => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4),
  },
];

/**
 * Search at the size that the site is made for, without the network: how long a question takes, with its twenty
 * extracts, and how long until a changed document is found.
 */
export function searchSection(): Section {
  const random = seeded("search");
  const vocabulary = Array.from({ length: vocabularySize }, () => someWord(random));
  const all = Array.from({ length: documents }, (_, place) =>
    someDocument(String(place), vocabulary, random),
  );
  const index = new SearchIndex();
  const building = timed(() => all.forEach((document) => index.put(document)));
  const changing = all.slice(0, 50).map((document) => timed(() => index.put(document)));
  for (let count = 0; count < warmUpQuestions; count++)
    index.search(`${pick(vocabulary, random)} ${pick(vocabulary, random)}`);
  const questions = kinds.map(({ name, typed }) => {
    const times = Array.from({ length: questionsPerKind }, () => {
      const words = [pick(vocabulary, random), pick(vocabulary, random)];
      const question = `${words[0]} ${typed(words[1] ?? "")}`;
      return timed(() => index.search(question));
    });
    return { name, times };
  });
  return {
    title: `Search in ${documents} documents of ${wordsOfText} words, processor time`,
    rows: [
      ...questions.map(({ name, times }) => {
        const p95 = percentile(times, 95);
        return {
          what: `${name}: median, p95`,
          measured: `${exact(median(times))}, ${exact(p95)}`,
          aim: `p95 <= ${aims.question} ms`,
          isMet: p95 <= aims.question,
        };
      }),
      {
        what: "a changed document, until it is found: median",
        measured: exact(median(changing)),
      },
      { what: "the whole index, once after a start", measured: milliseconds(building) },
    ],
  };
}

const exact = (time: number): string => `${time.toFixed(1)} ms`;

/** Milliseconds of processor time: what else runs on the machine does not count. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function someDocument(id: string, vocabulary: string[], random: Random): SearchDocument {
  const words = (count: number) =>
    Array.from({ length: count }, () => pick(vocabulary, random)).join(" ");
  return {
    id,
    type: "article",
    address: `/guides/${id}`,
    title: words(6),
    summary: words(25),
    labels: words(4),
    text: words(wordsOfText),
  };
}

/** A few words are in every text and most are in few, as in any language. */
function pick(vocabulary: string[], random: Random): string {
  return vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? "";
}

function someWord(random: Random): string {
  const letter = (letters: string) => letters.charAt(Math.floor(random() * letters.length));
  const syllables = 2 + Math.floor(random() * 3);
  return Array.from({ length: syllables }, () => letter("bcdfglmnprst") + letter("aeiou")).join("");
}
