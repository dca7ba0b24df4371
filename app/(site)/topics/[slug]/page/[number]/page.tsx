import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { readPageNumber } from "@/lib/pagination.ts";
import { readParam } from "@/lib/route-param.ts";
import { Missing } from "../../../../missing.tsx";
import { missingMetadata } from "../../../../page-metadata.ts";
import { topicMetadata, TopicView } from "../../topic-view.tsx";

type Props = { params: Promise<{ slug: string; number: string }> };

/** Static pages need an example; this one is an address that nobody has. */
export function generateStaticParams() {
  return [{ slug: "-", number: "2" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number: segment } = await params;
  const number = readPageNumber(segment);
  return number ? topicMetadata(readParam(slug), number) : missingMetadata;
}

export default async function TopicPageOf({ params }: Props) {
  const { slug, number: segment } = await params;
  const number = readPageNumber(segment);
  if (number === 1) permanentRedirect(`/topics/${slug}`);
  if (!number) return <Missing path={`/topics/${slug}/page/${segment}`} />;
  return <TopicView slug={readParam(slug)} number={number} />;
}
