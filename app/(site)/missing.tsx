import { notFound, permanentRedirect } from "next/navigation";
import { Suspense } from "react";
import { getNewAddress } from "@/sanity/queries/redirects.ts";
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
  return (
    <Suspense fallback={<NotFoundView />}>
      <NothingHere />
    </Suspense>
  );
}

function NothingHere(): never {
  notFound();
}
