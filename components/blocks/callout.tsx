import { calloutTones } from "@/lib/content/blocks/callout.ts";
import { SimpleText } from "../text/simple-text.tsx";
import type { BlockProps } from "./block-props.ts";

const looks = {
  tip: { box: "border-pine bg-pine-tint", label: "text-pine" },
  warning: { box: "border-caution bg-caution-tint", label: "text-caution" },
  evidence: { box: "border-calm bg-calm-tint", label: "text-calm" },
};

/** A box that stands out from the text. */
export function CalloutBlock({ block, citations }: BlockProps<"callout">) {
  const name = calloutTones[block.tone];
  const { box, label } = looks[block.tone];
  return (
    <div
      role="note"
      aria-label={block.title ?? name}
      className={`keep-whole rounded-sm border-l-8 p-5 sm:p-6 ${box}`}
    >
      <p className={`font-display text-sm font-bold ${label}`}>{name}</p>
      {block.title && (
        <p className="mt-0.5 font-display text-xl leading-snug font-bold">{block.title}</p>
      )}
      <div className="prose mt-2">
        <SimpleText value={block.text} citations={citations} />
      </div>
    </div>
  );
}
