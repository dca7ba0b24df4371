"use client";

import { type KeyboardEvent, type ToggleEvent, useEffect, useRef, useState } from "react";
import type { SearchResults } from "@/lib/search/document.ts";
import { kindName } from "@/lib/search/kind-names.ts";
import { longestQuestion } from "@/lib/search/longest-question.ts";
import { Marked } from "./marked.tsx";

/** How long the hand has to rest before anybody is asked, in milliseconds. */
const restMilliseconds = 150;

/** Fewer letters than this are hardly ever a word, and begin too many. */
const fewestLetters = 3;

/**
 * Search in the header: a button, and a panel with a plain form that leads to the search page. With JavaScript
 * results come while one types; the arrow keys walk through them.
 */
export function HeaderSearch() {
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [question, setQuestion] = useState("");
  const found = useResults(question);

  const focusField = ({ newState }: ToggleEvent) => {
    if (newState === "open") field.current?.focus();
  };
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [...(panel.current?.querySelectorAll<HTMLElement>("input, li a") ?? [])];
    const next = stops[stops.indexOf(event.currentTarget) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

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
      <div
        ref={panel}
        id="search_panel"
        popover="auto"
        className="search-panel"
        onToggle={focusField}
      >
        <search aria-label="Quick search" className="shell grid gap-4 py-5">
          <form action="/search" className="flex gap-3">
            <input
              ref={field}
              name="q"
              type="search"
              aria-label="Search guides, exercises, plans and answers"
              placeholder="What hurts, or what are you training for?"
              required
              maxLength={longestQuestion}
              autoComplete="off"
              enterKeyHint="search"
              className="field min-w-0 grow"
              onKeyDown={walk}
              onInput={({ currentTarget }) => setQuestion(currentTarget.value.trim())}
            />
            <button type="submit" className="button">
              Search
            </button>
          </form>
          <p role="status" className="text-sm text-soft empty:hidden">
            {found && inWords(found)}
          </p>
          {found && found.results.length > 0 && (
            <ul className="divide-y divide-rule border-t border-rule">
              {found.results.map(({ id, type, address, title }) => (
                <li key={id}>
                  <a
                    href={address}
                    onKeyDown={walk}
                    className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-1.5 hover:text-action"
                  >
                    <span className="font-display font-semibold">
                      <Marked parts={title} />
                    </span>
                    <span className="text-sm text-soft">{kindName(type)}</span>
                  </a>
                </li>
              ))}
            </ul>
          )}
        </search>
      </div>
    </>
  );
}

function inWords({ total, suggestion }: SearchResults): string {
  if (total === 0)
    return suggestion ? `Nothing found. Did you mean ${suggestion}?` : "Nothing found.";
  return total === 1 ? "1 result" : `${total} results`;
}

/** What the server finds for a question, once the typing rests; what was found before stays until then. */
function useResults(question: string): SearchResults | undefined {
  const [found, setFound] = useState<SearchResults>();
  useEffect(() => {
    if (question.length < fewestLetters) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(`/api/search?q=${encodeURIComponent(question)}`, {
          signal: abort.signal,
        });
        // Our own route, which answers with this type.
        setFound(answer.ok ? ((await answer.json()) as SearchResults) : undefined);
      } catch {
        // Typed on, or offline: the form still leads to the search page.
        if (!abort.signal.aborted) setFound(undefined);
      }
    }, restMilliseconds);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [question]);
  return question.length < fewestLetters ? undefined : found;
}
