import type { Metadata } from "next";
import { EmptyNote } from "@/components/empty-note.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { Questions } from "@/components/questions.tsx";
import { SearchForm } from "@/components/search/search-form.tsx";
import { SourceList } from "@/components/guide/source-list.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { numberCitations } from "@/lib/citations.ts";
import { groupFaqs } from "@/lib/faq-groups.ts";
import { breadcrumbData, questionsData } from "@/lib/structured-data.ts";
import { getFaqs } from "@/sanity/queries/faqs.ts";
import { pageMetadata } from "../page-metadata.ts";
import { getSite } from "../site.ts";

const title = "Questions and answers";
const standfirst =
  "What people ask before they start, when something hurts, and once they have a plan.";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description: standfirst, path: "/faq" });
}

export default async function FaqPage() {
  const [faqs, site] = await Promise.all([getFaqs(), getSite()]);
  const groups = groupFaqs(faqs);
  const citations = numberCitations(
    groups.flatMap((group) => group.faqs.map(({ answer }) => answer)),
  );
  return (
    <main id="content" tabIndex={-1} data-part="/faq" className="outline-none">
      <PageHeading title={title} standfirst={standfirst}>
        <SearchForm id="question" label="Search the questions, and everything else" />
      </PageHeading>
      <div className="shell grid gap-x-14 gap-y-10 py-10 md:py-16 lg:grid-cols-[15rem_minmax(0,1fr)]">
        {groups.length > 1 && (
          <nav aria-label="Topics" className="text-base lg:sticky lg:top-6 lg:self-start">
            <ul className="flex flex-wrap gap-2 lg:grid">
              {groups.map(({ id, title: name }) => (
                <li key={id}>
                  <a href={`#${id}`} className="text-link inline-block py-1.5 pr-3 font-semibold">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="grid max-w-[48rem] min-w-0 gap-14 lg:col-start-2">
          {groups.map(({ id, title: name, faqs: members }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id} className="mb-4 border-t-4 border-ink pt-4 text-3xl">
                {name}
              </h2>
              <Questions faqs={members} citations={citations} />
            </section>
          ))}
          {groups.length === 0 && <EmptyNote>There are no questions yet.</EmptyNote>}
          <SourceList sources={citations.sources} />
        </div>
      </div>
      <StructuredData
        data={[
          breadcrumbData(site, [
            { name: site.name, path: "/" },
            { name: title, path: "/faq" },
          ]),
          questionsData(groups.flatMap((group) => group.faqs)),
        ]}
      />
    </main>
  );
}
