import { notFound, permanentRedirect } from "next/navigation";
import { Suspense } from "react";
import { wordsOfPath } from "@/lib/search/question.ts";
import { getNewAddress } from "@/sanity/queries/redirects.ts";
import { getLikelyPages } from "@/sanity/queries/search.ts";
import { MissingBoundary } from "./missing-boundary.tsx";
import { NotFoundView } from "./not-found-view.tsx";

/**
 * What a page returns when it has nothing to show at its path: one permanent redirect to where the thing is
 * now, else status 404 with a page that leads on.
 *
 * `notFound()` alone answers with an empty document that only a script fills. Thrown inside a Suspense
 * boundary it sets the same status, and the boundary's fallback is in the HTML for everybody.
 */
export async function Missing({ path }: { path: string }) {
  const address = await getNewAddress(path);
  if (address) permanentRedirect(address);
  // Looked for here and not in the boundary below: its fallback has to be ready when `notFound()` is thrown.
  const words = wordsOfPath(path);
  const likely = words ? await getLikelyPages(words) : [];
  const view = <NotFoundView words={words} likely={likely} />;
  return (
    <MissingBoundary view={view}>
      <Suspense fallback={view}>
        <NothingHere />
      </Suspense>
    </MissingBoundary>
  );
}

function NothingHere(): never {
  notFound();
}
