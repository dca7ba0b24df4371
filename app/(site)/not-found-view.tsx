import { PageHeading } from "@/components/page-heading.tsx";
import { ResultList } from "@/components/search/result-list.tsx";
import { SearchForm } from "@/components/search/search-form.tsx";
import { WaysOn } from "@/components/ways-on.tsx";
import type { SearchResult } from "@/lib/search/document.ts";

type Props = {
  /** The words of the address, to search for. */
  words: string;
  /** Pages that the address may have meant. */
  likely: SearchResult[];
};

/** What a visitor sees where there is no page: that it is so, what they may have been after, and the ways on. */
export function NotFoundView({ words, likely }: Props) {
  return (
    <main id="content" tabIndex={-1} className="grow outline-none">
      <PageHeading
        title="This page is off the map"
        standfirst="There is no page at this address. It may have moved, or the address may have a slip in it."
      >
        <div className="mt-4">
          <SearchForm id="question" label="Search the site" value={words} />
        </div>
      </PageHeading>
      <div className="shell grid gap-12 py-10 md:py-16">
        {likely.length > 0 && (
          <section aria-labelledby="likely" className="max-w-[48rem]">
            <h2 id="likely" className="mb-4 text-2xl">
              Is this what you were after?
            </h2>
            <ResultList results={likely} />
          </section>
        )}
        <WaysOn />
      </div>
    </main>
  );
}
