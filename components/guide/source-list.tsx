import type { CitedSource } from "@/lib/citations.ts";
import type { Source } from "@/lib/content/source.ts";
import { guideHeadings } from "@/lib/guide.ts";
import { Day } from "../day.tsx";

/** What the guide rests on, numbered as in the text, with the ways back to where it is cited. */
export function SourceList({ sources }: { sources: CitedSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources" className="border-t-4 border-ink pt-4 text-2xl">
        {guideHeadings.sources}
      </h2>
      <ol className="late mt-5 grid gap-4 text-sm print:grid-cols-2 print:gap-x-8 print:gap-y-1">
        {sources.map(({ id, number, source, uses }) => (
          <li
            key={id}
            id={id}
            className="source keep-whole facts grid scroll-mt-6 grid-cols-[2.2rem_1fr] gap-x-1 rounded-sm py-1"
          >
            <span aria-hidden="true" className="font-display text-base font-bold text-pine">
              {number}
            </span>
            <div>
              <SourceWords source={source} />{" "}
              <span className="no-print">
                {uses.map((use, index) => (
                  <a
                    key={use.id}
                    href={`#${use.id}`}
                    aria-label={`Back to where source ${number} is cited${uses.length > 1 ? `, place ${index + 1}` : ""}`}
                    className="inline-block min-w-6 px-1 py-0.5 text-center text-pine hover:underline"
                  >
                    ↑{uses.length > 1 && index + 1}
                  </a>
                ))}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceWords({
  source: { title, authors, publisher, year, url, accessed },
}: {
  source: Source;
}) {
  return (
    <>
      {authors && <>{authors.replace(/\.$/, "")}. </>}
      {url ? (
        <a href={url} rel="noopener" className="text-link prints-address font-bold">
          {title}
        </a>
      ) : (
        <strong>{title}</strong>
      )}
      {/[.?!]$/.test(title) ? " " : ". "}
      {[publisher, year].filter(Boolean).join(", ")}
      {(publisher || year) && ". "}
      {accessed && (
        <span className="text-soft">
          Looked at on <Day value={accessed} />.
        </span>
      )}
    </>
  );
}
