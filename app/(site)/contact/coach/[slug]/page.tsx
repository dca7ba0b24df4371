import type { Metadata } from "next";
import { addressOf } from "@/lib/addresses.ts";
import { readParam } from "@/lib/route-param.ts";
import { getCoach, getCoachSlugs } from "@/sanity/queries/coaches.ts";
import { Missing } from "../../../missing.tsx";
import { missingMetadata, pageMetadata } from "../../../page-metadata.ts";
import { getSite } from "../../../site.ts";
import { ContactView } from "../../contact-view.tsx";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = getCoachSlugs;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await getCoach(readParam((await params).slug));
  if (!found) return missingMetadata;
  // To a search engine this is the contact page once more.
  return pageMetadata({
    title: `Write to ${found.coach.name}`,
    path: "/contact",
    seo: { noIndex: true },
  });
}

/** The contact page with a coach filled in. */
export default async function AskCoachPage({ params }: Props) {
  const slug = readParam((await params).slug);
  const [found, site] = await Promise.all([getCoach(slug), getSite()]);
  if (!found) return <Missing path={`/contact/coach/${slug}`} />;
  const { coach } = found;
  return (
    <ContactView
      title={`Write to ${coach.name}`}
      standfirst={[
        coach.availability === "waitingList" &&
          `${coach.name} keeps a waiting list: write to join it.`,
        coach.availability === "closed" &&
          `${coach.name} is not taking on athletes at the moment. You can still ask.`,
        "Say what you are training for, how many hours a week you have, and anything that hurts.",
      ]
        .filter(Boolean)
        .join(" ")}
      crumbs={[
        { name: site.name, path: "/" },
        { name: coach.name, path: addressOf(coach) ?? "/coaches" },
        { name: `Write to ${coach.name}`, path: "" },
      ]}
      subject={coach._id}
    />
  );
}
