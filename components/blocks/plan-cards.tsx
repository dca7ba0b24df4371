import { PlanCard } from "../plan/plan-card.tsx";
import type { BlockProps } from "./block-props.ts";
import { BlockTitle } from "./block-title.tsx";

/** Training plans with their facts, in the run of the text. */
export function PlanCardsBlock({ block, titleLevel }: BlockProps<"planCards">) {
  const { title, plans } = block;
  const level = (title ? titleLevel + 1 : titleLevel) as 2 | 3 | 4 | 5; // a title is at most an h4
  return (
    <div className="no-print grid gap-4">
      {title && <BlockTitle level={titleLevel}>{title}</BlockTitle>}
      <ul className={`grid gap-5 ${plans.length > 1 ? "sm:grid-cols-2" : ""}`}>
        {plans.map((plan, index) => (
          <li key={index}>
            <PlanCard plan={plan} heading={`h${level}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}
