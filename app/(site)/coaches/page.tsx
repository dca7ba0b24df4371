import type { Metadata } from "next";
import { CoachCard } from "@/components/coach/coach-card.tsx";
import { EmptyNote } from "@/components/empty-note.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { Promo } from "@/components/promo.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { addressOf } from "@/lib/addresses.ts";
import { breadcrumbData, listData } from "@/lib/structured-data.ts";
import { editOf } from "@/sanity/edit.ts";
import { getCoachCards } from "@/sanity/queries/coaches.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { pageMetadata } from "../page-metadata.ts";
import { getSite } from "../site.ts";

const title = "Coaches";
const standfirst =
  "The people who write the guides and the plans, and who follow your training week by week.";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description: standfirst, path: "/coaches" });
}

export default async function CoachesPage() {
  const [coaches, settings, site] = await Promise.all([
    getCoachCards(),
    getSiteSettings(),
    getSite(),
  ]);
  const editSettings = await editOf({ _id: "siteSettings", _type: "siteSettings" });
  return (
    <main id="content" tabIndex={-1} data-part="/coaches" className="outline-none">
      <PageHeading title={title} standfirst={standfirst} />
      <div className="shell grid gap-6 py-10 md:py-16">
        {coaches.length > 0 ? (
          coaches.map((coach) => <CoachCard key={coach._id} coach={coach} heading="h2" />)
        ) : (
          <EmptyNote>There are no coaches to show yet.</EmptyNote>
        )}
      </div>
      {settings.promo && <Promo promo={settings.promo} edit={editSettings} />}
      <StructuredData
        data={[
          breadcrumbData(site, [
            { name: site.name, path: "/" },
            { name: title, path: "/coaches" },
          ]),
          listData(
            site,
            title,
            coaches.map((coach) => ({ name: coach.name, path: addressOf(coach) })),
          ),
        ]}
      />
    </main>
  );
}
