import type { ReactNode } from "react";
import { addressOf } from "@/lib/addresses.ts";
import type { Link } from "@/lib/content/common.ts";

/** Where a link of an editor leads; `undefined` when its document has gone or it never had an address. */
export function hrefOf({ to, href }: Link): string | undefined {
  return (to && addressOf(to)) ?? href;
}

/**
 * A link that an editor set. One that leads nowhere is not shown: words that look like a link and are none
 * help nobody.
 */
export function SiteLink({
  link,
  className,
  children,
}: {
  link: Link;
  className?: string;
  children?: ReactNode;
}) {
  const href = hrefOf(link);
  if (!href) return null;
  return (
    <a href={href} className={className} rel={href.startsWith("/") ? undefined : "noopener"}>
      {children ?? link.label}
    </a>
  );
}
