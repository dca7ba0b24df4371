import type { Metadata } from "next";
import { typedIn } from "@/lib/finder/answers.ts";
import { pageMetadata } from "../../../(site)/page-metadata.ts";
import { finderFacts, FinderView } from "../../../(site)/plans/finder-view.tsx";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** An answer is for the person who asked; search engines keep the questions. */
export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ ...finderFacts, seo: { noIndex: true } });
}

/** `/plans/finder?for=…`: proxy.ts leads here what has an answer behind the question mark, be it empty. */
export default async function FoundPage({ searchParams }: Props) {
  return <FinderView typed={typedIn(await searchParams)} isAsked />;
}
