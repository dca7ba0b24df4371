import type { ReactNode } from "react";
import { Arrow } from "./arrow.tsx";

/** The way from a part of a page to all of its kind. */
export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center gap-3 font-display font-bold text-action decoration-2 underline-offset-4 hover:underline"
    >
      {children} <Arrow />
    </a>
  );
}
