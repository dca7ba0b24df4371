import type { ReactNode } from "react";

type Props = { id: string; title: string; children?: ReactNode };

/** The heading of a part of a page, with an optional link at its side. */
export function SectionHeading({ id, title, children }: Props) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-2 border-t-4 border-ink pt-4">
      <h2 id={id} className="text-3xl">
        {title}
      </h2>
      {children}
    </div>
  );
}
