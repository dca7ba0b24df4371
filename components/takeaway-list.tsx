/** Short points, each behind a marker. */
export function TakeawayList({ items, marker }: { items: string[]; marker: string }) {
  return (
    <ul className="mt-4 grid gap-3">
      {items.map((item, index) => (
        <li key={index} className="grid grid-cols-[1rem_1fr] items-baseline gap-x-3">
          <span
            aria-hidden="true"
            className={`h-3.5 w-2.5 translate-y-0.5 [clip-path:polygon(0_0,100%_50%,0_100%)] ${marker}`}
          />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
