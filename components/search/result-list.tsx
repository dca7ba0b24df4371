import type { SearchResult } from "@/lib/search/document.ts";
import { kindName } from "@/lib/search/kind-names.ts";
import { Marked } from "./marked.tsx";

type Props = { results: SearchResult[]; heading?: "h2" | "h3" };

/** What was found: what it is, its title, and the words around what was looked for. */
export function ResultList({ results, heading: Heading = "h3" }: Props) {
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {results.map(({ id, type, address, title, extract }) => (
        <li key={id} className="group relative grid gap-1.5 py-6">
          <p className="marker text-pine">{kindName(type)}</p>
          <Heading className="text-2xl">
            <a
              href={address}
              className="card-link decoration-2 underline-offset-4 group-hover:underline"
            >
              <Marked parts={title} />
            </a>
          </Heading>
          {extract.length > 0 && (
            <p className="max-w-measure text-base text-soft">
              <Marked parts={extract} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
