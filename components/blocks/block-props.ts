import type { Citations } from "@/lib/citations.ts";
import type { BlockType } from "@/lib/content/blocks/index.ts";
import type { BodyItem } from "@/lib/content/body.ts";

/** A block of a body, by its type. */
export type BlockOf<Type extends BlockType> = Extract<BodyItem, { _type: Type }>;

export type BlockProps<Type extends BlockType> = {
  block: BlockOf<Type>;
  /** The level that the block's own title has where the block stands. */
  titleLevel: 2 | 3 | 4;
  citations: Citations;
};
