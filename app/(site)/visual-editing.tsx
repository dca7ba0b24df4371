"use client";

import { useRouter } from "next/navigation";
import { VisualEditing as Overlays } from "next-sanity/visual-editing";

/** The Studio reports a change as soon as it has stored it; more changes within this time come together. */
const settleMilliseconds = 500;

/** Click-to-edit in Presentation. The page follows every change, saved or typed, without being loaded anew. */
export function VisualEditing() {
  const router = useRouter();
  const refresh = async () => {
    router.refresh();
    await new Promise((resolve) => setTimeout(resolve, settleMilliseconds));
  };
  return <Overlays refresh={refresh} />;
}
