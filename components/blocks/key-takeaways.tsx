import { TakeawayList } from "../takeaway-list.tsx";
import type { BlockProps } from "./block-props.ts";
import { BlockTitle } from "./block-title.tsx";

/** The points of a part of the text. */
export function KeyTakeawaysBlock({ block, titleLevel }: BlockProps<"keyTakeaways">) {
  return (
    <div className="keep-whole rounded-md border-t-4 border-pine bg-pine-tint p-5 sm:p-6">
      <BlockTitle level={titleLevel}>{block.title}</BlockTitle>
      <TakeawayList items={block.items} marker="bg-action" />
    </div>
  );
}
