import type { TextBlock } from "./portable-text.ts";

/** The words of Portable Text, one line per block. */
export function plainTextOf(blocks: TextBlock[]): string {
  return blocks.map(blockText).join("\n");
}

/** The words of one paragraph, heading or list item. */
export function blockText(block: TextBlock): string {
  return block.children.map((span) => span.text).join("");
}
