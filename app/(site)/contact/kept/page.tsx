import type { Metadata } from "next";
import { EnquiryTaken } from "@/components/enquiry/enquiry-taken.tsx";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { pageMetadata } from "../../page-metadata.ts";

const title = "We have your message";

export const metadata: Metadata = pageMetadata({
  title,
  path: "/contact/kept",
  seo: { noIndex: true },
});

/** Where a visitor arrives whose enquiry waits in the outbox. */
export default async function KeptPage() {
  const { contact } = await getSiteSettings();
  return (
    <EnquiryTaken
      title={title}
      standfirst="Our inbox is out of reach at the moment. Your message is kept safely here and goes there as soon as it is back, so there is no need to send it again."
      contact={contact}
    />
  );
}
