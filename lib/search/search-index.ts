import MiniSearch, { type Query, type SearchResult as Found } from "minisearch";
import type { SearchDocument, SearchResults } from "./document.ts";
import { extractOf, hitsOf, markHits } from "./extract.ts";
import { nearestWord } from "./spelling.ts";
import { formsOf, isTelling, wordsOf } from "./words.ts";

/** Texts that stand in sight: whole words are kept of them, so that half a word finds them. */
const inSight = ["title", "labels", "summary"] as const;

/** What counts more: the title before everything, what the page says of itself before its text. */
const boost = { title: 6, labels: 2.5, summary: 2, text: 1 };

/** With fewer hits than this, words that are nearly the same count too. */
const fewHits = 3;

/** Fewer letters begin too many words to say anything. */
const shortestBeginning = 3;

/** Nobody looks for more; a pasted page should not keep the server busy. */
const mostWords = 12;
const mostLetters = 500;

/**
 * Finds documents by their words, whatever form of the word was typed, and however the typing went. It holds
 * everything in memory; documents come and go one at a time.
 */
export class SearchIndex {
  readonly #documents = new Map<string, SearchDocument>();
  /** Words in sight and how often each is there: what a slip may have been meant to be. */
  readonly #words = new Map<string, number>();
  readonly #index = new MiniSearch<SearchDocument>({
    fields: [...inSight, "text"],
    tokenize: (text) => Array.from(wordsOf(text), (word) => word.text),
    processTerm: (word, field) => {
      const { plain, stem } = formsOf(word);
      if (!isTelling(plain)) return null;
      return field === "text" || plain === stem ? stem : [plain, stem];
    },
  });

  /** How many documents there are. */
  get size(): number {
    return this.#documents.size;
  }

  /** Takes a document in, in place of the one with its id. */
  put(document: SearchDocument): void {
    this.remove(document.id);
    this.#documents.set(document.id, document);
    this.#index.add(document);
    this.#count(document, 1);
  }

  /** Takes a document out; one that is not there is no fault. */
  remove(id: string): void {
    const document = this.#documents.get(id);
    if (!document) return;
    this.#documents.delete(id);
    this.#index.discard(id);
    this.#count(document, -1);
  }

  /**
   * The documents that have all the words of a question, best first. When there are few, words that are
   * nearly the same count as well; when there are none, one word of the question is enough.
   *
   * @param limit how many results are wanted with their extracts
   */
  search(question: string, limit = 20): SearchResults {
    const words = tellingWords(question);
    if (words.length === 0) return { total: 0, results: [] };

    const exact = this.#find(words.map(exactly), "AND");
    const near = exact.length < fewHits ? this.#find(words.map(nearly), "AND") : exact;
    const found = near.length > 0 ? near : this.#find(words.map(nearly), "OR");
    const suggestion = exact.length === 0 ? this.#suggest(words) : undefined;
    return {
      total: found.length,
      results: found.slice(0, limit).flatMap((hit) => this.#resultOf(hit, words.length)),
      ...(suggestion && { suggestion }),
    };
  }

  #find(queries: Query[], combineWith: "AND" | "OR"): Found[] {
    return this.#index.search({ combineWith, queries }, { boost });
  }

  #resultOf({ id, terms }: Found, wanted: number): SearchResults["results"] {
    // Ids are those of documents that were put in.
    const document = this.#documents.get(id as string);
    if (!document) return [];
    const isHit = hitsOf(new Set(terms));
    const { type, address, title, summary, text } = document;
    return [
      {
        id: document.id,
        type,
        address,
        title: markHits(title, isHit),
        extract: extractOf([summary, text], isHit, wanted),
      },
    ];
  }

  /** The question with each word that nothing here has replaced by the nearest that is here. */
  #suggest(words: string[]): string | undefined {
    const better = words.map((word) =>
      this.#find([exactly(word)], "AND").length > 0
        ? word
        : (nearestWord(word, this.#words.keys()) ?? word),
    );
    return better.some((word, index) => word !== words[index]) ? better.join(" ") : undefined;
  }

  #count(document: SearchDocument, by: 1 | -1): void {
    for (const field of inSight) {
      for (const { text } of wordsOf(document[field])) {
        const { plain } = formsOf(text);
        if (plain.length < 3 || !isTelling(plain)) continue;
        const count = (this.#words.get(plain) ?? 0) + by;
        if (count > 0) this.#words.set(plain, count);
        else this.#words.delete(plain);
      }
    }
  }
}

/** The words of a question that say something, each once. */
function tellingWords(question: string): string[] {
  const words = Array.from(
    wordsOf(question.slice(0, mostLetters)),
    ({ text }) => formsOf(text).plain,
  );
  return [...new Set(words.filter(isTelling))].slice(0, mostWords);
}

/** A word of a question in one form, as it is. */
const term = (word: string, options: { prefix?: boolean; fuzzy?: number } = {}): Query => ({
  queries: [word],
  tokenize: (text) => [text],
  processTerm: (text) => text,
  ...options,
});

function exactly(word: string): Query {
  return {
    combineWith: "OR",
    queries: [term(formsOf(word).stem), term(word, { prefix: word.length >= shortestBeginning })],
  };
}

function nearly(word: string): Query {
  const { stem } = formsOf(word);
  const fuzzy = slipsAllowed(stem);
  if (fuzzy === 0) return exactly(word);
  return {
    combineWith: "OR",
    queries: [
      exactly(word),
      // Every field has its words' stems, so slips are looked for there once.
      term(stem, { fuzzy }),
      ...swapped(word).map((form) => term(formsOf(form).stem)),
    ],
  };
}

/** Short words are too many neighbours of each other. */
function slipsAllowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
}

/** The word with each two neighbours swapped: to the index that is two slips, to a hand one. */
function swapped(word: string): string[] {
  return Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, index) =>
      word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2),
  );
}
