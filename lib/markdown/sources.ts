import type { CitedSource } from "../citations.ts";
import { formatDate } from "../dates.ts";
import { inlineMarkdown, linkMarkdown } from "./words.ts";

/** What the footnotes of a text refer to: one definition for each source, numbered as on the page. */
export function sourcesMarkdown(sources: CitedSource[]): string {
  return sources
    .map(({ number, source: { title, authors, publisher, year, url, accessed } }) => {
      const words = [
        authors && inlineMarkdown(authors),
        linkMarkdown(inlineMarkdown(title), url),
        [publisher && inlineMarkdown(publisher), year].filter(Boolean).join(", "),
        accessed && `Looked at on ${formatDate(accessed)}`,
      ].filter(Boolean);
      return `[^${number}]: ${words.map((part) => `${part}`.replace(/\.$/, "")).join(". ")}.`;
    })
    .join("\n");
}
