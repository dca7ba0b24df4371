import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { readPageNumber } from "@/lib/pagination.ts";
import { Missing } from "../../../missing.tsx";
import { missingMetadata } from "../../../page-metadata.ts";
import { guidesMetadata, GuidesView } from "../../guides-view.tsx";

type Props = { params: Promise<{ number: string }> };

/** Static pages need an example; the others are rendered when they are first asked for. */
export function generateStaticParams() {
  return [{ number: "2" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const number = readPageNumber((await params).number);
  return number ? guidesMetadata(number) : missingMetadata;
}

export default async function GuidesPageOf({ params }: Props) {
  const segment = (await params).number;
  const number = readPageNumber(segment);
  if (number === 1) permanentRedirect("/guides");
  return number ? <GuidesView number={number} /> : <Missing path={`/guides/page/${segment}`} />;
}
