import type { Edit } from "@/lib/content/edit.ts";

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
        In short
      </h2>
      <ul className="mt-4 grid gap-3">
        {items.map((item, index) => (
          <li key={index} className="grid grid-cols-[1rem_1fr] items-baseline gap-x-3">
            <span
              aria-hidden="true"
              className="h-3.5 w-2.5 translate-y-0.5 bg-marker [clip-path:polygon(0_0,100%_50%,0_100%)]"
            />
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
