import type { categoryKinds, CategoryLabel } from "@/lib/content/category.ts";
import { type FilterGroup, guidesInWords, listAddress } from "@/lib/guide-filters.ts";

const kindNames: Record<(typeof categoryKinds)[number], string> = {
  sport: "By sport",
  bodyArea: "Where it hurts",
  condition: "By condition",
  topic: "By topic",
};

const chip =
  "inline-flex min-h-11 items-center gap-2 rounded-full border px-4 py-1 text-sm leading-tight font-semibold";

type Props = { groups: FilterGroup[]; selection: CategoryLabel[] };

/**
 * What a list of guides can be narrowed by, and what it is narrowed by already: plain links, each to the list
 * that it promises, with the number of guides there.
 */
export function GuideFilters({ groups, selection }: Props) {
  if (groups.length === 0 && selection.length === 0) return null;
  return (
    <nav aria-label="Filter the guides" className="no-print grid gap-6 border-y border-rule py-8">
      {selection.length > 0 && (
        <div>
          <p className="mb-2.5 font-display font-bold">Shown here</p>
          <ul className="flex flex-wrap gap-2">
            {selection.map((category) => (
              <li key={category._id}>
                <a
                  href={listAddress(selection.filter((other) => other !== category))}
                  className={`${chip} border-ink bg-ink text-paper hover:bg-transparent hover:text-ink`}
                >
                  <span className="sr-only">Remove the filter </span>
                  {category.title}
                  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                    <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="2" />
                  </svg>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {groups.length > 0 && (
        <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
          {groups.map(({ kind, options }) => (
            <div key={kind}>
              <p className="mb-2.5 font-display font-bold">{kindNames[kind]}</p>
              <ul className="flex flex-wrap gap-2">
                {options.map(({ category, count, href }) => (
                  <li key={category._id}>
                    <a
                      href={href}
                      // Lists of several categories are not for search engines, so they need not come by.
                      rel={selection.length > 0 ? "nofollow" : undefined}
                      className={`${chip} border-edge hover:border-ink hover:bg-ink hover:text-paper`}
                    >
                      {category.title}{" "}
                      <span className="facts font-normal">
                        <span aria-hidden="true">{count}</span>
                        <span className="sr-only">{`(${guidesInWords(count)})`}</span>
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </nav>
  );
}
