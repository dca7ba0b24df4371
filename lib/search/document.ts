/** What can be found: a page, or a part of one, with all its words. */
export type SearchDocument = {
  id: string;
  /** The type of the document that it shows. */
  type: string;
  address: string;
  title: string;
  /** One or two sentences that say what it is about. */
  summary: string;
  /** Names of the topics it belongs to. */
  labels: string;
  /** All other words, a line for each paragraph, item or row. */
  text: string;
};

/** A piece of a text; a hit is a word that was looked for. */
export type Part = { text: string; isHit: boolean };

export type SearchResult = {
  id: string;
  type: string;
  address: string;
  title: Part[];
  /** The part of the text that shows why it was found; empty when there is no text. */
  extract: Part[];
};

export type SearchResults = {
  /** How many there are, also those that are not in `results`. */
  total: number;
  /** Best first. */
  results: SearchResult[];
  /** The same question with words that the site knows, when one of its words is unknown here. */
  suggestion?: string;
};
