import type { Metadata } from "next";
import { readParam } from "@/lib/route-param.ts";
import { Missing } from "../missing.tsx";
import { missingMetadata } from "../page-metadata.ts";

type Props = { params: Promise<{ path: string[] }> };

export const metadata: Metadata = missingMetadata;

/** Static pages need an example; this one is an address that nobody has. */
export function generateStaticParams() {
  return [{ path: ["not", "found"] }];
}

/** Addresses that belong to no page: old ones lead to where their page is now, others are not found. */
export default async function UnknownPage({ params }: Props) {
  const { path } = await params;
  return <Missing path={`/${path.map(readParam).join("/")}`} />;
}
