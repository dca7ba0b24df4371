import type { PortableTextMarkComponentProps } from "@portabletext/react";
import type { Citations } from "@/lib/citations.ts";
import type { BlockType } from "@/lib/content/blocks/index.ts";
import type { BodyItem } from "@/lib/content/body.ts";
import type { Mark } from "@/lib/content/portable-text.ts";

/** A block of a body, by its type. */
export type BlockOf<Type extends BlockType> = Extract<BodyItem, { _type: Type }>;

export type BlockProps<Type extends BlockType> = {
  block: BlockOf<Type>;
  /** The level that the block's own title has where the block stands. */
  titleLevel: 2 | 3 | 4;
  /** An id of the block's own on its page. */
  blockId: string;
  citations: Citations;
};

/** What a mark's component gets: the mark, and the words that it covers. */
export type MarkProps<Type extends Mark["_type"]> = PortableTextMarkComponentProps<
  Extract<Mark, { _type: Type }>
>;
