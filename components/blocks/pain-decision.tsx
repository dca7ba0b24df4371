import { painAnswers } from "@/lib/content/blocks/pain-decision.ts";
import { Sign } from "../sign.tsx";
import { SimpleText } from "../text/simple-text.tsx";
import type { BlockProps } from "./block-props.ts";
import { BlockTitle } from "./block-title.tsx";

const looks = {
  go: { answer: "border-pine", head: "bg-pine" },
  caution: { answer: "border-caution", head: "bg-caution" },
  stop: { answer: "border-urgent", head: "bg-urgent" },
};

const columns = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-3" } as const;

/** Three answers side by side, on a phone one below the other: each with its word, its sign and its colour. */
export function PainDecisionBlock({ block, titleLevel, citations }: BlockProps<"painDecision">) {
  const answers = painAnswers(block);
  const count = Math.min(answers.length, 3) as 1 | 2 | 3; // there are three lights at most
  return (
    <div className="grid gap-4">
      <BlockTitle level={titleLevel} className={titleLevel === 2 ? "text-2xl" : undefined}>
        {block.heading}
      </BlockTitle>
      <dl className={`grid gap-3 ${columns[count]}`}>
        {answers.map(({ light, name, meaning, text }) => (
          <div
            key={light}
            className={`keep-whole overflow-hidden rounded-md border-2 bg-card ${looks[light].answer}`}
          >
            <dt
              className={`flex items-center gap-3 px-4 py-2.5 font-display leading-tight font-bold text-paper print:border-b-2 print:bg-transparent print:text-ink ${looks[light].head}`}
            >
              <Sign name={light} />
              <span>
                <span className="block text-xl leading-tight">
                  {name}
                  <span className="sr-only">: </span>
                </span>
                <span className="text-sm font-semibold">{meaning}</span>
              </span>
            </dt>
            <dd className="prose px-4 py-4">
              <SimpleText value={text} citations={citations} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
