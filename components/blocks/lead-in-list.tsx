import { leadSentence } from "@/lib/content/blocks/lead-in-list.ts";
import type { BlockProps } from "./block-props.ts";
import { BlockTitle } from "./block-title.tsx";

/** A list whose items start with a few bold words. */
export function LeadInListBlock({ block, titleLevel }: BlockProps<"leadInList">) {
  return (
    <div className="grid gap-4">
      {block.title && <BlockTitle level={titleLevel}>{block.title}</BlockTitle>}
      <ul className="grid gap-4 border-l-2 border-rule">
        {block.items.map(({ _key, lead, text }) => (
          <li key={_key} className="relative pl-6">
            <span
              aria-hidden="true"
              className="absolute top-[0.72em] -left-[0.3125rem] size-2 rounded-full bg-action"
            />
            <strong className="font-display font-bold">{leadSentence(lead, text)}</strong> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
