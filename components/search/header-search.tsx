import { longestQuestion } from "@/lib/search/longest-question.ts";
import { BrowserScript } from "../browser-script.tsx";
import script from "./header-search.browser.ts?url";

/** Empty for the server and for React: what stands in it is the script's. */
const filledByScript = { __html: "" };

/**
 * Search in the header: a button, and a panel with a plain form that leads to the search page. Where scripts run,
 * results come while one types; the arrow keys walk through them.
 */
export function HeaderSearch() {
  return (
    <>
      <button
        type="button"
        popoverTarget="search_panel"
        className="flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-2.5 rounded-md px-2.5 font-display font-bold hover:text-action"
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path
            d="M8.5 2a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13ZM13.3 13.3 18.5 18.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.3"
          />
        </svg>
        <span className="max-lg:sr-only">Search</span>
      </button>
      <div id="search_panel" popover="auto" className="search-panel">
        <search aria-label="Quick search" className="shell grid gap-4 py-5">
          <form action="/search" className="flex gap-3">
            <input
              name="q"
              type="search"
              aria-label="Search guides, exercises, plans and answers"
              placeholder="What hurts, or what are you training for?"
              required
              maxLength={longestQuestion}
              autoComplete="off"
              enterKeyHint="search"
              className="field min-w-0 grow"
            />
            <button type="submit" className="button shrink-0">
              Search
            </button>
          </form>
          <p
            role="status"
            className="text-sm text-soft empty:hidden"
            dangerouslySetInnerHTML={filledByScript}
            suppressHydrationWarning
          />
          <ul
            className="divide-y divide-rule border-t border-rule empty:hidden"
            dangerouslySetInnerHTML={filledByScript}
            suppressHydrationWarning
          />
        </search>
      </div>
      <BrowserScript address={script} />
    </>
  );
}
