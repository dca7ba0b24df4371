import type { Edit } from "@/lib/content/edit.ts";
import { guideHeadings } from "@/lib/guide.ts";
import { TakeawayList } from "../takeaway-list.tsx";

/** What a reader should remember, before the text. */
export function KeyTakeaways({ items, edit }: { items: string[]; edit: Edit }) {
  if (items.length === 0) return null;
  return (
    <section
      aria-labelledby="key-takeaways"
      className="keep-whole panel rounded-md p-6 sm:p-8"
      {...edit("keyTakeaways")}
    >
      <h2 id="key-takeaways" className="text-2xl">
        {guideHeadings.keyTakeaways}
      </h2>
      <TakeawayList items={items} marker="bg-marker" />
    </section>
  );
}
