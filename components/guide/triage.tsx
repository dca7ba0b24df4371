import type { Citations } from "@/lib/citations.ts";
import type { Article } from "@/lib/content/article.ts";
import type { Edit } from "@/lib/content/edit.ts";
import { CareCardBlock } from "../blocks/care-card.tsx";
import { PainDecisionBlock } from "../blocks/pain-decision.tsx";

type Props = {
  items: Article["triage"];
  heading: string | undefined;
  citations: Citations;
  edit: Edit;
};

/** Is it serious, and may I train: where somebody in pain looks first. */
export function Triage({ items, heading, citations, edit }: Props) {
  if (!heading) return null;
  const cards = items.filter((item) => item._type === "careCard").length;
  // A decision alone brings its own heading.
  const titleLevel = cards > 0 ? 3 : 2;
  return (
    <section id="triage" aria-label={heading} className="scroll-mt-6" {...edit("triage")}>
      {cards > 0 && <h2 className="mb-4 text-2xl">{heading}</h2>}
      <div className="grid gap-4 sm:grid-cols-2">
        {items.map((item, index) => {
          const place = { titleLevel, blockId: `triage-${index + 1}`, citations } as const;
          // Cards stand in pairs; the one that has no partner takes the row.
          const isAlone = cards % 2 === 1 && isLastCard(items, index);
          return item._type === "careCard" ? (
            <div key={index} className={isAlone ? "sm:col-span-2" : ""}>
              <CareCardBlock block={item} {...place} />
            </div>
          ) : (
            <div key={index} className="mt-2 sm:col-span-2">
              <PainDecisionBlock block={item} {...place} />
            </div>
          );
        })}
      </div>
    </section>
  );
}

function isLastCard(items: Article["triage"], index: number): boolean {
  return items.findLastIndex((item) => item._type === "careCard") === index;
}
