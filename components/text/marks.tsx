import type { PortableTextMarkComponentProps } from "@portabletext/react";
import { type Citations, noCitations } from "@/lib/citations.ts";
import type { MarkProps } from "../blocks/block-props.ts";
import { CitationMark } from "../blocks/citation.tsx";
import { ExternalLinkMark } from "../blocks/external-link.tsx";
import { InternalLinkMark } from "../blocks/internal-link.tsx";

/** How the marks of a text are shown; citations take their numbers from the page. */
export function markComponents(citations: Citations = noCitations) {
  return {
    strong: ({ children }: PortableTextMarkComponentProps) => (
      <strong className="font-bold">{children}</strong>
    ),
    em: ({ children }: PortableTextMarkComponentProps) => <em>{children}</em>,
    internalLink: InternalLinkMark,
    externalLink: ExternalLinkMark,
    citation: (props: MarkProps<"citation">) => <CitationMark {...props} citations={citations} />,
  };
}
