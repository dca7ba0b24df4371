import type { Metadata } from "next";
import { HomeHero } from "@/components/home/home-hero.tsx";
import { HomeSectionView } from "@/components/home/home-section.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { standardSections } from "@/lib/content/home.ts";
import { organizationData, websiteData } from "@/lib/structured-data.ts";
import { editOf } from "@/sanity/edit.ts";
import { getHome } from "@/sanity/queries/home.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { pageMetadata } from "./page-metadata.ts";
import { getSite } from "./site.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline, description, seo } = await getSiteSettings();
  const title = [name, tagline].filter(Boolean).join(": ");
  return pageMetadata({ title, description, path: "/", seo, isWhole: true });
}

export default async function HomePage() {
  const [settings, { home, newestGuides, plans }, site] = await Promise.all([
    getSiteSettings(),
    getHome(),
    getSite(),
  ]);
  const edit = await editOf({ _id: "siteSettings", _type: "siteSettings" });
  const sections = home.sections.length > 0 ? home.sections : standardSections;
  return (
    <main id="content" tabIndex={-1} className="outline-none">
      <HomeHero
        heading={home.heading ?? settings.name}
        standfirst={home.standfirst ?? settings.description}
        ways={home.ways}
        edit={edit}
      />
      <div className="late pt-6 md:pt-8">
        {sections.map((section) => (
          <HomeSectionView
            key={section._key}
            section={section}
            surroundings={{ newestGuides, plans, promo: settings.promo, edit }}
          />
        ))}
      </div>
      <StructuredData data={[organizationData(site, settings), websiteData(site, settings)]} />
    </main>
  );
}
