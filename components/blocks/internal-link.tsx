import { addressOf } from "@/lib/addresses.ts";
import type { MarkProps } from "./block-props.ts";

/** Leads to another document, wherever it lives now; words whose target has no page stay words. */
export function InternalLinkMark({ value, children }: MarkProps<"internalLink">) {
  const href = value && addressOf(value.to);
  if (!href) return <>{children}</>;
  return (
    <a href={href} className="text-link">
      {children}
    </a>
  );
}
