import { CheckList } from "../check-list.tsx";
import type { BlockProps } from "./block-props.ts";
import { BlockTitle } from "./block-title.tsx";

/** What helps and what does not: each list under its word, each point behind a tick or a cross. */
export function DoDontBlock({ block, titleLevel }: BlockProps<"doDont">) {
  const lists = [
    { name: "Do", sign: "yes", items: block.dos, edge: "border-pine", hue: "text-pine" },
    { name: "Don’t", sign: "no", items: block.donts, edge: "border-urgent", hue: "text-urgent" },
  ] as const;
  const shown = lists.filter(({ items }) => items.length > 0);
  return (
    <div className="grid gap-4">
      {block.title && <BlockTitle level={titleLevel}>{block.title}</BlockTitle>}
      <div className={`grid gap-4 ${shown.length > 1 ? "sm:grid-cols-2" : ""}`}>
        {shown.map(({ name, sign, items, edge, hue }) => (
          <div key={name} className={`keep-whole rounded-md border border-t-8 bg-card p-5 ${edge}`}>
            <p className={`mb-3 font-display text-xl leading-none font-bold ${hue}`}>{name}</p>
            <CheckList items={items} label={name} sign={sign} />
          </div>
        ))}
      </div>
    </div>
  );
}
