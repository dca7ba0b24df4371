import type { Crumb } from "@/lib/structured-data.ts";

/** The way from the front page to the page above this one; `crumbs` ends with the page itself, which is not shown. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const above = crumbs.slice(0, -1);
  if (above.length === 0) return null;
  return (
    <nav aria-label="Breadcrumb" className="no-print">
      <ol className="flex flex-wrap gap-x-2 text-sm">
        {above.map(({ name, path }, index) => (
          <li key={path} className="flex gap-x-2">
            {index > 0 && (
              <span aria-hidden="true" className="py-1">
                /
              </span>
            )}
            <a
              href={path}
              className="inline-block py-1 underline decoration-1 underline-offset-4 hover:decoration-2"
            >
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
