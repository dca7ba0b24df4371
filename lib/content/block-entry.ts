import type { z } from "zod";
import type { BlockContext } from "../markdown/text.ts";
import type { SimpleText } from "./portable-text.ts";

/** What is known of a block: how it is read, its words, and its Markdown. */
export type BlockEntry<Block> = {
  text: (block: Block) => string;
  markdown: (block: Block, context: BlockContext) => string;
  /** The texts within it that can hold citations, in reading order. */
  texts: (block: Block) => SimpleText[];
};

type Given<Block> = Omit<BlockEntry<Block>, "texts"> & Partial<Pick<BlockEntry<Block>, "texts">>;

/** Brings a block's parts together; a block without a text of its own can hold no citation. */
export function blockEntry<S extends z.ZodType>(
  schema: S,
  { texts = () => [], ...forms }: Given<z.output<S>>,
): BlockEntry<z.output<S>> & { schema: S } {
  return { schema, texts, ...forms };
}
