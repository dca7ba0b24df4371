import { careLevels } from "@/lib/content/blocks/care-card.ts";
import { Sign } from "../sign.tsx";
import { SimpleText } from "../text/simple-text.tsx";
import type { BlockProps } from "./block-props.ts";
import { BlockTitle } from "./block-title.tsx";

/** An emergency fills its whole card; the other levels fill the head alone. */
const looks = {
  selfCare: { card: "border-calm bg-card", head: "bg-calm" },
  professional: { card: "border-caution bg-card", head: "bg-caution" },
  urgent: { card: "border-urgent bg-card", head: "bg-urgent" },
  emergency: { card: "border-urgent bg-urgent-tint border-4", head: "bg-urgent" },
};

/** How serious it is, and whom to turn to: in words, by a sign and by a colour. */
export function CareCardBlock({ block, titleLevel, citations }: BlockProps<"careCard">) {
  const { name, heading } = careLevels[block.level];
  const { card, head } = looks[block.level];
  return (
    <div className={`keep-whole h-full overflow-hidden rounded-md border-2 ${card}`}>
      <div
        className={`flex items-start gap-3 px-5 py-4 text-paper print:border-b-2 print:bg-transparent print:text-ink ${head}`}
      >
        <Sign name={block.level} className="mt-0.5 size-8" />
        <BlockTitle level={titleLevel} className="min-w-0 text-xl leading-snug">
          <span className="block text-sm font-semibold tracking-normal">
            {name}
            <span className="sr-only">: </span>
          </span>
          {block.heading ?? heading}
        </BlockTitle>
      </div>
      <div className="prose px-5 py-4 sm:py-5">
        <SimpleText value={block.text} citations={citations} />
      </div>
    </div>
  );
}
