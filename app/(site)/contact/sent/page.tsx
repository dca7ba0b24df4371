import type { Metadata } from "next";
import { EnquiryTaken } from "@/components/enquiry/enquiry-taken.tsx";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { pageMetadata } from "../../page-metadata.ts";

const title = "Your message is with us";

export const metadata: Metadata = pageMetadata({
  title,
  path: "/contact/sent",
  seo: { noIndex: true },
});

/** Where a visitor arrives whose enquiry is in the inbox. */
export default async function SentPage() {
  const { contact } = await getSiteSettings();
  return (
    <EnquiryTaken
      title={title}
      standfirst="It is in our inbox. There is nothing else that you have to do."
      contact={contact}
    />
  );
}
