import { PortableText } from "@portabletext/react";
import type { ReactNode } from "react";
import type { Citations } from "@/lib/citations.ts";
import type { SimpleText as SimpleTextData } from "@/lib/content/portable-text.ts";
import { markComponents } from "./marks.tsx";

/** Paragraphs and lists without headings. What was set as a heading is shown as a paragraph. */
export function SimpleText({
  value,
  citations,
}: {
  value: SimpleTextData;
  citations?: Citations | undefined;
}) {
  return (
    <PortableText
      value={value}
      components={{ block: paragraphs, marks: markComponents(citations) }}
      onMissingComponent={false}
    />
  );
}

const paragraph = ({ children }: { children?: ReactNode }) => <p>{children}</p>;
const paragraphs = { normal: paragraph, h2: paragraph, h3: paragraph, h4: paragraph };
