import { EnquiryForm } from "@/components/enquiry/enquiry-form.tsx";
import { OtherWays } from "@/components/enquiry/other-ways.tsx";
import { WhatWeKeep } from "@/components/enquiry/what-we-keep.tsx";
import { Breadcrumbs } from "@/components/breadcrumbs.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { monthsKept } from "@/lib/enquiry/retention.ts";
import type { Crumb } from "@/lib/structured-data.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { sendEnquiry } from "./actions.ts";
import { getSubjects } from "./subjects.ts";

type Props = {
  title: string;
  standfirst?: string | undefined;
  crumbs?: Crumb[] | undefined;
  /** The id of the plan or coach that is filled in. */
  subject?: string;
};

/** The contact page, whatever it is opened for. */
export async function ContactView({ title, standfirst, crumbs, subject = "" }: Props) {
  const [{ name, contact, socials }, subjects] = await Promise.all([
    getSiteSettings(),
    getSubjects(),
  ]);
  return (
    <main id="content" tabIndex={-1} data-part="/contact" className="outline-none">
      <PageHeading
        title={title}
        standfirst={standfirst ?? contact?.text}
        above={crumbs && <Breadcrumbs crumbs={crumbs} />}
      />
      <div className="shell grid gap-x-16 gap-y-12 py-10 md:py-16 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <EnquiryForm
          action={sendEnquiry}
          subjects={subjects}
          subject={subject}
          siteName={name}
          email={contact?.email}
        />
        <div className="grid content-start gap-10">
          <OtherWays contact={contact} socials={socials} />
          <WhatWeKeep months={monthsKept} siteName={name} email={contact?.email} />
        </div>
      </div>
    </main>
  );
}
