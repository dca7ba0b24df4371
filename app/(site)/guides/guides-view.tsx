import type { Metadata } from "next";
import { BodyMap } from "@/components/lists/body-map.tsx";
import { GuideFilters } from "@/components/lists/guide-filters.tsx";
import { GuideResults } from "@/components/lists/guide-results.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { addressOf } from "@/lib/addresses.ts";
import { areasOf } from "@/lib/body-areas.ts";
import { listAddress } from "@/lib/guide-filters.ts";
import { breadcrumbData, listData } from "@/lib/structured-data.ts";
import { Missing } from "../missing.tsx";
import { missingMetadata } from "../page-metadata.ts";
import { getSite } from "../site.ts";
import { getGuideList } from "./guide-list.ts";
import { listMetadata } from "./list-metadata.ts";

const title = "Guides";
const standfirst =
  "What hurts, what helps, and how to train. Every guide names its sources and the day it was last reviewed.";

/** What search engines see of a page of all guides. */
export async function guidesMetadata(number: number): Promise<Metadata> {
  const found = await getGuideList([], number);
  if (!found) return missingMetadata;
  return listMetadata({ title, description: standfirst, selection: [], page: found.page });
}

/** A page of all guides; the first begins with the body map. */
export async function GuidesView({ number }: { number: number }) {
  const [found, site] = await Promise.all([getGuideList([], number), getSite()]);
  if (!found) return <Missing path={listAddress([], number)} />;
  const { page, filters, categories } = found;
  const isFirst = number === 1;
  const areas = isFirst ? areasOf(filters, categories) : [];
  return (
    <main id="content" tabIndex={-1} data-part="/guides" className="outline-none">
      <PageHeading title={title} standfirst={isFirst ? standfirst : undefined} />
      <div className="shell grid gap-12 py-10 md:gap-16 md:py-16">
        {areas.length > 0 && <BodyMap areas={areas} />}
        <GuideFilters
          // The list beside the body map is the filter by body area.
          groups={areas.length > 0 ? filters.filter(({ kind }) => kind !== "bodyArea") : filters}
          selection={[]}
        />
        <GuideResults page={page} selection={[]} isHero={areas.length === 0} />
      </div>
      <StructuredData
        data={[
          breadcrumbData(site, [
            { name: site.name, path: "/" },
            { name: title, path: "/guides" },
            ...(isFirst ? [] : [{ name: `Page ${number}`, path: listAddress([], number) }]),
          ]),
          listData(
            site,
            title,
            page.items.map((guide) => ({ name: guide.title, path: addressOf(guide) })),
          ),
        ]}
      />
    </main>
  );
}
