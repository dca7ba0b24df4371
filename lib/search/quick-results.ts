import type { SearchResult, SearchResults } from "./document.ts";
import { kindName } from "./kind-names.ts";

/** What is shown while somebody types: results, and the sentence that is read out about them. */
export type QuickResults = Omit<SearchResults, "results"> & {
  says: string;
  /** `kind` is what a result is, in a word for visitors. */
  results: (SearchResult & { kind: string })[];
};

/** Puts into words what was found, so that the script in the browser need not know how. */
export function quickResults(found: SearchResults): QuickResults {
  return {
    ...found,
    says: inWords(found),
    results: found.results.map((result) => ({ ...result, kind: kindName(result.type) })),
  };
}

function inWords({ total, suggestion }: SearchResults): string {
  if (total === 0)
    return suggestion ? `Nothing found. Did you mean ${suggestion}?` : "Nothing found.";
  return total === 1 ? "1 result" : `${total} results`;
}
