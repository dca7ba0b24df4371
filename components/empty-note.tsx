import type { ReactNode } from "react";

/** A list that has nothing to show says so. */
export function EmptyNote({ children }: { children: ReactNode }) {
  return (
    <p className="rounded-md border border-dashed border-edge p-8 text-lg text-soft">{children}</p>
  );
}
