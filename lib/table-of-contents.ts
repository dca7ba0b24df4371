import { type Body, type BodyItem, questionsIn } from "./content/body.ts";
import { blockText } from "./content/plain-text.ts";
import type { TextBlock } from "./content/portable-text.ts";

/** A heading as it stands on the page: its level follows from its place, not only from its style. */
export type Heading = { id: string; level: 2 | 3 | 4; text: string };

/** A line of the contents list, with the lines below it. */
export type ContentsItem = { id: string; text: string; children: ContentsItem[] };

export type Outline = {
  /** The headings of the text, each under its own block. */
  headings: ReadonlyMap<BodyItem, Heading>;
  /** The level that the title of a block (an exercise, a list) has where the block stands. */
  titleLevels: ReadonlyMap<BodyItem, 2 | 3 | 4>;
  /** An id for each block, for what belongs together within it. */
  blockIds: ReadonlyMap<BodyItem, string>;
  /** Headings of the first two levels, for the contents list. */
  contents: ContentsItem[];
};

const styleLevels = { h2: 2, h3: 3, h4: 4 } as const;

/**
 * Gives every heading of a text an id and a level. An id follows from the words and stays the same
 * while they do; a level never skips one, whatever the editor chose, because a reader who hears the
 * page finds the way by levels.
 *
 * @param reserved ids that the page itself uses
 */
export function outlineOf(body: Body, reserved: readonly string[] = []): Outline {
  const headings = new Map<BodyItem, Heading>();
  const titleLevels = new Map<BodyItem, 2 | 3 | 4>();
  const blockIds = new Map<BodyItem, string>();
  // Questions are linked to by their own address, so theirs is the first call.
  const taken = new Set([...reserved, ...questionsIn(body).map(({ slug }) => slug)]);
  let current: 1 | 2 | 3 | 4 = 1;

  for (const item of body) {
    if (!isHeading(item)) {
      titleLevels.set(item, below(current));
      blockIds.set(item, `block-${blockIds.size + 1}`);
      continue;
    }
    const text = blockText(item).trim();
    if (text === "") continue;
    const wanted: 2 | 3 | 4 = styleLevels[item.style];
    const level: 2 | 3 | 4 = wanted > current ? below(current) : wanted;
    headings.set(item, { id: unique(headingId(text), taken), level, text });
    current = level;
  }
  return { headings, titleLevels, blockIds, contents: tree([...headings.values()]) };
}

/** An id from words: `When to see a doctor` becomes `when-to-see-a-doctor`. */
export function headingId(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  return words || "section";
}

type HeadingBlock = TextBlock & { style: keyof typeof styleLevels };

function isHeading(item: BodyItem): item is HeadingBlock {
  return item._type === "block" && item.listItem === undefined && item.style in styleLevels;
}

function below(level: 1 | 2 | 3 | 4): 2 | 3 | 4 {
  return level === 1 ? 2 : level === 2 ? 3 : 4;
}

/** Whether the page itself counts such ids: of blocks, of sources, of the places that cite them. */
export function isCountedId(id: string): boolean {
  return /^(block|triage|source|cited)(-\d+)+(-caption)?$/.test(id);
}

function unique(id: string, taken: Set<string>): string {
  const own = isCountedId(id) ? `section-${id}` : id;
  let free = own;
  for (let count = 2; taken.has(free); count += 1) free = `${own}-${count}`;
  taken.add(free);
  return free;
}

function tree(headings: Heading[]): ContentsItem[] {
  const items: ContentsItem[] = [];
  for (const { id, level, text } of headings) {
    if (level === 2) items.push({ id, text, children: [] });
    if (level === 3) items.at(-1)?.children.push({ id, text, children: [] });
  }
  return items;
}
