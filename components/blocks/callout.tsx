import { SimpleText } from "../text/simple-text.tsx";
import type { BlockProps } from "./block-props.ts";

/** The tone is said in words too: urgency never rests on colour alone. */
const tones = {
  tip: { name: "Tip", look: "border-pine bg-pine-tint", label: "text-pine" },
  warning: { name: "Be careful", look: "border-caution bg-caution-tint", label: "text-caution" },
  evidence: {
    name: "What the evidence says",
    look: "border-calm bg-calm-tint",
    label: "text-calm",
  },
};

/** A box that stands out from the text. */
export function CalloutBlock({ block, citations }: BlockProps<"callout">) {
  const { name, look, label } = tones[block.tone];
  return (
    <div
      role="note"
      aria-label={block.title ?? name}
      className={`keep-whole rounded-sm border-l-8 p-5 sm:p-6 ${look}`}
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
