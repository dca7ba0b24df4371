import type { Metadata } from "next";
import { readParam } from "@/lib/route-param.ts";
import { getTopicSlugs } from "@/sanity/queries/categories.ts";
import { topicMetadata, TopicView } from "./topic-view.tsx";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = getTopicSlugs;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return topicMetadata(readParam((await params).slug), 1);
}

export default async function TopicPage({ params }: Props) {
  return <TopicView slug={readParam((await params).slug)} number={1} />;
}
