import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs.tsx";
import { GuideFilters } from "@/components/lists/guide-filters.tsx";
import { GuideResults } from "@/components/lists/guide-results.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import type { CategoryOption } from "@/lib/content/category.ts";
import { guidesInWords, listAddress, selectionOf } from "@/lib/guide-filters.ts";
import { readPageNumber } from "@/lib/pagination.ts";
import { readParam } from "@/lib/route-param.ts";
import { breadcrumbData } from "@/lib/structured-data.ts";
import { getCategories } from "@/sanity/queries/categories.ts";
import { Missing } from "../../../missing.tsx";
import { missingMetadata } from "../../../page-metadata.ts";
import { getSite } from "../../../site.ts";
import { getGuideList } from "../../guide-list.ts";
import { listMetadata } from "../../list-metadata.ts";

type Props = { params: Promise<{ filter: string[] }> };

/** Static pages need an example; this one is an address that nobody has. */
export function generateStaticParams() {
  return [{ filter: ["not", "found"] }];
}

/** The guides that belong to several categories: `/guides/for/running/knee`, `/guides/for/running/knee/page/2`. */
async function find(segments: string[]) {
  const [word, last = ""] = segments.slice(-2);
  const number = segments.length > 2 && word === "page" ? readPageNumber(last) : 1;
  const slugs = segments.slice(0, segments.length > 2 && word === "page" ? -2 : undefined);
  const selection = selectionOf(slugs, await getCategories());
  if (!selection || !number) return undefined;
  const found = await getGuideList(selection, number);
  return found && found.page.total > 0 ? { ...found, selection } : undefined;
}

function titleOf(selection: CategoryOption[]): string {
  return `Guides: ${selection.map(({ title }) => title).join(", ")}`;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find((await params).filter.map(readParam));
  if (!found) return missingMetadata;
  return listMetadata({ title: titleOf(found.selection), ...found });
}

export default async function FilteredGuidesPage({ params }: Props) {
  const segments = (await params).filter.map(readParam);
  const path = `/guides/for/${segments.map(encodeURIComponent).join("/")}`;
  const found = await find(segments);
  if (!found) return <Missing path={path} />;

  const { page, filters, selection } = found;
  // One set of guides has one address: in the order of kinds, and at its hub where it is a single category.
  const address = listAddress(selection, page.number);
  if (address !== path) permanentRedirect(address);

  const site = await getSite();
  const title = titleOf(selection);
  const crumbs = [
    { name: site.name, path: "/" },
    { name: "Guides", path: "/guides" },
    { name: title, path: address },
  ];
  return (
    <main id="content" tabIndex={-1} data-part="/guides" className="outline-none">
      <PageHeading
        title={title}
        standfirst={`${guidesInWords(page.total)} on all of it at once.`}
        above={<Breadcrumbs crumbs={crumbs} />}
      />
      <div className="shell grid gap-12 py-10 md:gap-16 md:py-16">
        <GuideFilters groups={filters} selection={selection} />
        <GuideResults page={page} selection={selection} />
      </div>
      <StructuredData data={[breadcrumbData(site, crumbs)]} />
    </main>
  );
}
