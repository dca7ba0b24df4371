import type { QuickResults } from "@/lib/search/quick-results.ts";

/** How long the hand has to rest before anybody is asked, in milliseconds. */
const restMilliseconds = 150;

/** Fewer letters than this are hardly ever a word, and begin too many. */
const fewestLetters = 3;

const panel = document.getElementById("search_panel");
const field = panel?.querySelector("input");
const status = panel?.querySelector("[role=status]");
const list = panel?.querySelector("ul");
if (panel && field && status && list) findWhileTyping(panel, field, status, list);

function findWhileTyping(
  box: HTMLElement,
  question: HTMLInputElement,
  says: Element,
  results: HTMLUListElement,
): void {
  let asking = new AbortController();

  const show = (found: QuickResults | undefined) => {
    says.textContent = found?.says ?? "";
    results.replaceChildren(...(found?.results.map(line) ?? []));
  };

  const ask = async (words: string, { signal }: AbortController) => {
    try {
      const answer = await fetch(`/api/search?q=${encodeURIComponent(words)}`, { signal });
      // Our own route, which answers with this type.
      const found = answer.ok ? ((await answer.json()) as QuickResults) : undefined;
      if (!signal.aborted) show(found);
    } catch {
      // Typed on, or offline: the form still leads to the search page.
      if (!signal.aborted) show(undefined);
    }
  };

  question.addEventListener("input", () => {
    asking.abort();
    const now = (asking = new AbortController());
    const words = question.value.trim();
    if (words.length < fewestLetters) return show(undefined);
    const timer = setTimeout(() => void ask(words, now), restMilliseconds);
    now.signal.addEventListener("abort", () => clearTimeout(timer));
  });

  box.addEventListener("toggle", ({ newState }) => {
    if (newState === "open") question.focus();
  });

  box.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [question, ...results.querySelectorAll("a")];
    const here = stops.findIndex((stop) => stop === event.target);
    const next = step && here >= 0 ? stops[here + step] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function line({ address, kind, title }: QuickResults["results"][number]): HTMLLIElement {
  const words = element(
    "span",
    "font-display font-semibold",
    title.map(({ text, isHit }) => (isHit ? element("mark", "hit", [text]) : text)),
  );
  const link = element(
    "a",
    "flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-1.5 hover:text-action",
    [words, element("span", "text-sm text-soft", [kind])],
  );
  link.href = address;
  return element("li", "", [link]);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}
