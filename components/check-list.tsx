/** Short points, each with a tick or a cross; the label says which they are. */
export function CheckList({
  items,
  label,
  sign = "yes",
}: {
  items: string[];
  label: string;
  sign?: "yes" | "no";
}) {
  return (
    <ul aria-label={label} className="grid gap-2.5">
      {items.map((item, index) => (
        <li key={index} className="grid grid-cols-[1.25rem_1fr] items-baseline gap-x-3">
          <svg
            viewBox="0 0 16 16"
            width="16"
            height="16"
            aria-hidden="true"
            className="translate-y-0.5"
          >
            <path
              d={sign === "yes" ? "M1.5 8.5 6 13 14.5 2.5" : "M2.5 2.5 13.5 13.5M13.5 2.5 2.5 13.5"}
              fill="none"
              stroke="currentColor"
              strokeWidth="2.5"
            />
          </svg>
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
