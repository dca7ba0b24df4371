import type { PortableTextMarkComponentProps } from "@portabletext/react";
import { addressOf } from "@/lib/addresses.ts";
import { type Citations, noCitations } from "@/lib/citations.ts";
import type { Mark } from "@/lib/content/portable-text.ts";

type MarkOf<Type extends Mark["_type"]> = Extract<Mark, { _type: Type }>;
type Props<Type extends Mark["_type"]> = PortableTextMarkComponentProps<MarkOf<Type>>;

/** How the marks of a text are shown; citations take their numbers from the page. */
export function markComponents(citations: Citations = noCitations) {
  return {
    strong: ({ children }: PortableTextMarkComponentProps) => (
      <strong className="font-bold">{children}</strong>
    ),
    em: ({ children }: PortableTextMarkComponentProps) => <em>{children}</em>,
    internalLink: ({ value, children }: Props<"internalLink">) => {
      const href = value && addressOf(value.to);
      if (!href) return <>{children}</>;
      return (
        <a href={href} className="text-link">
          {children}
        </a>
      );
    },
    externalLink: ({ value, children }: Props<"externalLink">) => {
      if (!value) return <>{children}</>;
      return (
        <a href={value.href} className="text-link" rel="noopener">
          {children}
        </a>
      );
    },
    citation: ({ value, children }: Props<"citation">) => {
      const use = value && citations.use(value);
      if (!use) return <>{children}</>;
      const { id, number, source, locator } = use;
      return (
        <>
          {children}
          <sup className="cite">
            <a
              id={id}
              href={`#source-${number}`}
              aria-label={`Source ${number}`}
              title={[source.title, locator].filter(Boolean).join(", ")}
            >
              {number}
            </a>
          </sup>
        </>
      );
    },
  };
}
