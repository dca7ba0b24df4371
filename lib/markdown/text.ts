import { portableTextToMarkdown } from "@portabletext/markdown";
import type { Citations } from "../citations.ts";
import type { LinkTarget } from "../content/common.ts";
import type { Mark, SimpleText, TextBlock } from "../content/portable-text.ts";
import { escapeMarkdown, linkMarkdown } from "./words.ts";

/** What a text needs to know of its page to be written as Markdown. */
export type MarkdownContext = {
  citations: Citations;
  /** The whole address of a document, or of a path of this site; `undefined` where nothing is shown. */
  absolute: (target: LinkTarget | string) => string | undefined;
};

/** The same for a block, whose title stands one level below the heading that it is under. */
export type BlockContext = MarkdownContext & { titleLevel: 2 | 3 | 4 };

/**
 * Paragraphs, headings and lists as Markdown. Citations become footnotes (`[^2]`) with the numbers of the
 * page; `sourcesMarkdown` writes what they refer to.
 *
 * @param levelOf the level of a heading where it stands; without it, headings are paragraphs
 */
export function textMarkdown(
  text: SimpleText,
  { citations, absolute }: MarkdownContext,
  levelOf: (block: TextBlock) => number | undefined = () => undefined,
): string {
  const marks = {
    strong: ({ children }: { children: string }) => around(children, "**"),
    em: ({ children }: { children: string }) => around(children, "_"),
    citation: ({ children, value }: MarkProps<"citation">) => {
      const number = value && citations.use(value)?.number;
      return number ? `${children}[^${number}]` : children;
    },
    internalLink: ({ children, value }: MarkProps<"internalLink">) =>
      linkMarkdown(children, value && absolute(value.to)),
    externalLink: ({ children, value }: MarkProps<"externalLink">) =>
      linkMarkdown(children, value?.href),
  };
  const levels = new Map<unknown, number | undefined>();
  const written = text.map((block) => {
    const copy = escaped(block);
    levels.set(copy, levelOf(block));
    return copy;
  });
  const heading = ({ value, children = "" }: { value: object; children?: string }) => {
    // The library hands on the very objects that it was given.
    const level = levels.get(value);
    return level ? `${"#".repeat(level)} ${children.replace(/\s*\n\s*/g, " ")}` : children;
  };
  return portableTextToMarkdown(written, {
    marks,
    unknownMark: ({ children }) => children,
    block: { h2: heading, h3: heading, h4: heading },
  }).trim();
}

type MarkProps<Type extends Mark["_type"]> = {
  children: string;
  value?: Extract<Mark, { _type: Type }>;
};

/** The library writes words as they are; a star that an editor typed is a star and no emphasis. */
function escaped(block: TextBlock): TextBlock {
  return {
    ...block,
    children: block.children.map((span, index) => ({
      ...span,
      text: escapeMarkdown(span.text, index === 0),
    })),
  };
}

/** Signs of emphasis touch the words: spaces that were marked with them go outside. */
function around(words: string, sign: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return inner ? `${before}${sign}${inner}${sign}${after}` : words;
}
