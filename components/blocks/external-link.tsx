import type { MarkProps } from "./block-props.ts";

/** Leads to another site. */
export function ExternalLinkMark({ value, children }: MarkProps<"externalLink">) {
  if (!value) return <>{children}</>;
  return (
    <a href={value.href} className="text-link" rel="noopener">
      {children}
    </a>
  );
}
