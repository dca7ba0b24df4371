import type { Metadata } from "next";
import { StructuredData } from "@/components/structured-data.tsx";
import { breadcrumbData } from "@/lib/structured-data.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { pageMetadata } from "../page-metadata.ts";
import { getSite } from "../site.ts";
import { ContactView } from "./contact-view.tsx";

const title = "Contact us";

export async function generateMetadata(): Promise<Metadata> {
  const { contact } = await getSiteSettings();
  return pageMetadata({
    title,
    description: ["Write to us about coaching or a training plan.", contact?.responseTime]
      .filter(Boolean)
      .join(" "),
    path: "/contact",
  });
}

export default async function ContactPage() {
  const site = await getSite();
  return (
    <>
      <ContactView title={title} />
      <StructuredData
        data={[
          breadcrumbData(site, [
            { name: site.name, path: "/" },
            { name: title, path: "/contact" },
          ]),
        ]}
      />
    </>
  );
}
