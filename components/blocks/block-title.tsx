import type { ReactNode } from "react";

type Props = { level: 2 | 3 | 4; className?: string; children: ReactNode };

/** The title of a block: a heading one step below the text around it, so that no level is skipped. */
export function BlockTitle({ level, className = "text-xl leading-snug", children }: Props) {
  const Level = `h${level}` as const;
  return <Level className={className}>{children}</Level>;
}
