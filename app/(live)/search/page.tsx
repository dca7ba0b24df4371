import type { Metadata } from "next";
import { GuideFilters } from "@/components/lists/guide-filters.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { ResultList } from "@/components/search/result-list.tsx";
import { SearchForm } from "@/components/search/search-form.tsx";
import { WaysOn } from "@/components/ways-on.tsx";
import { filterGroups } from "@/lib/guide-filters.ts";
import type { SearchResults } from "@/lib/search/document.ts";
import { readQuestion, searchAddress } from "@/lib/search/question.ts";
import { getCategories } from "@/sanity/queries/categories.ts";
import { getGuideEntries } from "@/sanity/queries/guide-lists.ts";
import { getSearchIndex } from "@/sanity/queries/search.ts";

type Props = { searchParams: Promise<{ q?: string | string[] }> };

/** More than anybody reads; who has more is asked for another word. */
const most = 30;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asked = readQuestion((await searchParams).q);
  return {
    title: asked ? `Search: ${asked}` : "Search",
    // Pages of results are for the person who asked.
    robots: { index: false, follow: true },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const asked = readQuestion((await searchParams).q);
  const found = asked ? (await getSearchIndex()).search(asked, most) : undefined;
  const isEmpty = !found || found.total === 0;
  return (
    <main id="content" tabIndex={-1} className="grow outline-none">
      <PageHeading title="Search">
        <SearchForm id="question" label="What are you looking for?" value={asked} />
      </PageHeading>
      <div className="shell grid gap-10 py-10 md:py-16">
        {found && <Results asked={asked} found={found} />}
        {isEmpty && <OtherWays />}
      </div>
    </main>
  );
}

function Results({ asked, found }: { asked: string; found: SearchResults }) {
  const { total, results, suggestion } = found;
  return (
    <section aria-labelledby="results" className="grid max-w-[48rem] gap-5">
      <h2 id="results" className="text-2xl">
        {total === 0 ? "Nothing found" : total === 1 ? "1 result" : `${total} results`} for “{asked}
        ”
      </h2>
      {suggestion && (
        <p className="text-lg">
          Did you mean{" "}
          <a href={searchAddress(suggestion)} className="text-link font-semibold">
            {suggestion}
          </a>
          ?
        </p>
      )}
      {total === 0 && (
        <p className="max-w-measure text-soft">
          Try one word instead of several, or the name of the place that hurts.
        </p>
      )}
      {results.length > 0 && <ResultList results={results} />}
      {total > results.length && (
        <p className="text-soft">
          These are the best {results.length}. Add a word to find the others.
        </p>
      )}
    </section>
  );
}

/** The ways to everything, for who has found nothing yet. */
async function OtherWays() {
  const [guides, categories] = await Promise.all([getGuideEntries(), getCategories()]);
  return (
    <>
      <GuideFilters groups={filterGroups(guides, categories, [])} selection={[]} />
      <WaysOn />
    </>
  );
}
