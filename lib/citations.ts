import { type Body, entryOf } from "./content/body.ts";
import type { Mark, SimpleText, TextBlock } from "./content/portable-text.ts";
import type { Source } from "./content/source.ts";

type Citation = Extract<Mark, { _type: "citation" }>;

/** One place in the text that rests on a source. */
export type CitationUse = { id: string; number: number; source: Source; locator?: string };

/** A line of the source list, with the places that lead to it. */
export type CitedSource = { id: string; number: number; source: Source; uses: CitationUse[] };

export type Citations = {
  /** The number and anchor of a mark; `undefined` for marks that were not counted. */
  use: (mark: Citation) => CitationUse | undefined;
  sources: CitedSource[];
};

/**
 * Numbers the sources of a page in the order in which a reader meets them. The same source keeps its
 * number; every place has an anchor of its own, so that the source list can lead back to it.
 *
 * @param texts every text of the page that can hold citations, in reading order
 */
export function numberCitations(texts: SimpleText[]): Citations {
  const sources = new Map<string, CitedSource>();
  const uses = new Map<Citation, CitationUse>();

  for (const mark of texts.flat().flatMap(citationsOf)) {
    const { source, locator } = mark;
    const number = sources.get(source._id)?.number ?? sources.size + 1;
    const cited = sources.get(source._id) ?? { id: `source-${number}`, number, source, uses: [] };
    sources.set(source._id, cited);
    const id = `cited-${number}-${cited.uses.length + 1}`;
    const use = { id, number, source, ...(locator && { locator }) };
    cited.uses.push(use);
    uses.set(mark, use);
  }
  return { use: (mark) => uses.get(mark), sources: [...sources.values()] };
}

/** Citations of a page that has none. */
export const noCitations: Citations = { use: () => undefined, sources: [] };

/** The texts within a body, in reading order: its paragraphs, and those inside its blocks. */
export function textsOf(body: Body): SimpleText[] {
  return body.flatMap((item) => (item._type === "block" ? [[item]] : entryOf(item).texts(item)));
}

/** Only marks that cover words: a definition that nothing uses would be a source without a place. */
function citationsOf(block: TextBlock): Citation[] {
  const used = [...new Set(block.children.flatMap(({ marks }) => marks))];
  return used.flatMap((key) => {
    const mark = block.markDefs.find(({ _key }) => _key === key);
    return mark?._type === "citation" ? [mark] : [];
  });
}
