import type { Part } from "@/lib/search/document.ts";

/** A text with the words that were looked for marked in it. */
export function Marked({ parts }: { parts: Part[] }) {
  return parts.map(({ text, isHit }, index) =>
    isHit ? (
      <mark key={index} className="hit">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
