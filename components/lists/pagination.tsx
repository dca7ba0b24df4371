import { pageLinks } from "@/lib/pagination.ts";

type Props = {
  number: number;
  pages: number;
  /** The address of a page of this list. */
  hrefOf: (page: number) => string;
};

const square =
  "facts inline-flex min-h-11 min-w-11 items-center justify-center rounded-md border border-edge px-3 font-display font-bold";

/** The other pages of a list; nothing where there is one page. */
export function Pagination({ number, pages, hrefOf }: Props) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages of this list" className="no-print border-t border-rule pt-6">
      <ul className="flex flex-wrap items-center gap-2">
        {number > 1 && (
          <li>
            <a href={hrefOf(number - 1)} rel="prev" className={`${square} hover:border-ink`}>
              Previous page
            </a>
          </li>
        )}
        {pageLinks(number, pages).map((page, index) =>
          page === undefined ? (
            <li key={`gap-${index}`} aria-hidden="true" className="px-1">
              …
            </li>
          ) : (
            <li key={page}>
              <a
                href={hrefOf(page)}
                aria-label={`Page ${page}`}
                aria-current={page === number ? "page" : undefined}
                className={`${square} ${page === number ? "border-ink bg-ink text-paper" : "hover:border-ink"}`}
              >
                {page}
              </a>
            </li>
          ),
        )}
        {number < pages && (
          <li>
            <a href={hrefOf(number + 1)} rel="next" className={`${square} hover:border-ink`}>
              Next page
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
