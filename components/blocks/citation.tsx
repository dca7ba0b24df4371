import type { Citations } from "@/lib/citations.ts";
import type { MarkProps } from "./block-props.ts";

/** Words that rest on a source, with its number; the numbers are the page's. */
export function CitationMark({
  value,
  children,
  citations,
}: MarkProps<"citation"> & { citations: Citations }) {
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
}
