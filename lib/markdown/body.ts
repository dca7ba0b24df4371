import type { Body } from "../content/body.ts";
import { entryOf } from "../content/body.ts";
import type { TextBlock } from "../content/portable-text.ts";
import { outlineOf } from "../table-of-contents.ts";
import { type MarkdownContext, textMarkdown } from "./text.ts";
import { paragraphs } from "./words.ts";

/**
 * The run of a document as Markdown: its text, and each block in a form of its own. Headings have the
 * levels that they have on the page; the `h1` is the document's title, and is not written here.
 *
 * @param context citations numbered over the whole page (`readGuide`), and where documents live
 */
export function bodyMarkdown(body: Body, context: MarkdownContext): string {
  const outline = outlineOf(body);
  const levelOf = (block: TextBlock) => outline.headings.get(block)?.level;
  const parts: string[] = [];
  let run: TextBlock[] = [];
  const endRun = () => {
    if (run.length > 0) parts.push(textMarkdown(run, context, levelOf));
    run = [];
  };

  for (const item of body) {
    // Neighbouring paragraphs are written together: the items of a list have to meet each other.
    if (item._type === "block") run.push(item);
    else {
      endRun();
      const titleLevel = outline.titleLevels.get(item) ?? 3;
      parts.push(entryOf(item).markdown(item, { ...context, titleLevel }));
    }
  }
  endRun();
  return paragraphs(...parts);
}
