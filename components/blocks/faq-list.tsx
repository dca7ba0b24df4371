import { Questions } from "../questions.tsx";
import type { BlockProps } from "./block-props.ts";
import { BlockTitle } from "./block-title.tsx";

/** Questions and answers in the run of the text. */
export function FaqListBlock({ block, titleLevel, citations }: BlockProps<"faqList">) {
  return (
    <div className="grid gap-3">
      {block.title && <BlockTitle level={titleLevel}>{block.title}</BlockTitle>}
      <Questions faqs={block.faqs} citations={citations} />
    </div>
  );
}
