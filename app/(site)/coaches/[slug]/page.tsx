import type { Metadata } from "next";
import { CoachProfile } from "@/components/coach/coach-profile.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { addressOf } from "@/lib/addresses.ts";
import { readParam } from "@/lib/route-param.ts";
import { breadcrumbData, profileData } from "@/lib/structured-data.ts";
import { editOf } from "@/sanity/edit.ts";
import { getCoach, getCoachSlugs } from "@/sanity/queries/coaches.ts";
import { withCurrentCredentials } from "../../current-credentials.ts";
import { Missing } from "../../missing.tsx";
import { missingMetadata, pageMetadata } from "../../page-metadata.ts";
import { getSite } from "../../site.ts";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = getCoachSlugs;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await getCoach(readParam((await params).slug));
  if (!found) return missingMetadata;
  const { name, role, shortBio, portrait, seo } = found.coach;
  const title = [name, role].filter(Boolean).join(", ");
  return pageMetadata({
    title,
    description: shortBio,
    path: addressOf(found.coach),
    picture: portrait,
    seo,
    type: "profile",
  });
}

export default async function CoachPage({ params }: Props) {
  const slug = readParam((await params).slug);
  const found = await getCoach(slug);
  if (!found) return <Missing path={`/coaches/${slug}`} />;

  const { coach, articles, plans } = found;
  const [edit, site, current] = await Promise.all([
    editOf(coach),
    getSite(),
    withCurrentCredentials(coach),
  ]);
  const crumbs = [
    { name: site.name, path: "/" },
    { name: "Coaches", path: "/coaches" },
    { name: coach.name, path: addressOf(coach) ?? "/coaches" },
  ];
  return (
    <main id="content" tabIndex={-1} data-part="/coaches" className="outline-none">
      <CoachProfile coach={current} articles={articles} plans={plans} crumbs={crumbs} edit={edit} />
      <StructuredData data={[profileData(site, coach), breadcrumbData(site, crumbs)]} />
    </main>
  );
}
