import type { Metadata } from "next";
import { pageMetadata } from "../../page-metadata.ts";
import { finderFacts, FinderView } from "../finder-view.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata(finderFacts);
}

export default function FinderPage() {
  return <FinderView />;
}
