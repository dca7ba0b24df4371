import type { ContentsItem } from "@/lib/table-of-contents.ts";

/**
 * Marks where the reader is, in browsers that can tell without a script. It stands here and not in the
 * style sheet because the build's CSS parser does not know the selector yet and would warn every time.
 */
const currentLine = `
.contents-lines { scroll-target-group: auto; }
.contents-lines a:target-current {
  border-left-color: var(--color-action); color: var(--color-ink); font-weight: 700;
}`;

/**
 * The contents of a page, beside the text on a wide screen and folded above it on a narrow one. Only one
 * of the two is ever shown, so there is one list for those who hear the page, too.
 */
export function ContentsBeside({ items }: { items: ContentsItem[] }) {
  return (
    <nav aria-labelledby="contents-beside" className="no-print text-sm">
      <style href="contents-lines" precedence="low">
        {currentLine}
      </style>
      <p id="contents-beside" className="mb-2 font-display text-base font-bold">
        On this page
      </p>
      <List items={items} />
    </nav>
  );
}

export function ContentsFolded({ items }: { items: ContentsItem[] }) {
  return (
    <nav aria-labelledby="contents-folded" className="no-print lg:hidden">
      <details className="fold rounded-md border border-edge bg-card">
        <summary
          id="contents-folded"
          className="flex min-h-12 items-center justify-between gap-4 px-4 font-display font-bold"
        >
          On this page
        </summary>
        <div className="px-4 pb-4 text-base">
          <List items={items} />
        </div>
      </details>
    </nav>
  );
}

function List({ items }: { items: ContentsItem[] }) {
  return (
    <ol className="contents-lines">
      {items.map(({ id, text, children }) => (
        <li key={id}>
          <Line id={id} text={text} className="pl-4" />
          {children.length > 0 && (
            <ol>
              {children.map((child) => (
                <li key={child.id}>
                  <Line id={child.id} text={child.text} className="pl-8" />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function Line({ id, text, className }: { id: string; text: string; className: string }) {
  return (
    <a
      href={`#${id}`}
      className={`block border-l-3 border-rule py-1.5 leading-snug text-soft hover:border-edge hover:text-ink ${className}`}
    >
      {text}
    </a>
  );
}
