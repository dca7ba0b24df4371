import type { Metadata } from "next";
import { NotFoundView } from "./not-found-view.tsx";
import { missingMetadata } from "./page-metadata.ts";

export const metadata: Metadata = missingMetadata;

export default function NotFound() {
  return <NotFoundView words="" likely={[]} />;
}
