"use client";

/** The last resort: the site's frame itself failed. Nothing of it can be used here, so this page is plain. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en-NZ">
      <head>
        <title>This page did not load</title>
        <style>{`
          body { margin: 0; padding: 12vh 6vw; background: #f8f4eb; color: #171d1a; font: 1.125rem/1.6 system-ui, sans-serif; }
          button { min-height: 3rem; padding: 0 1.25rem; border: 0; border-radius: 6px; background: #bb3f0b; color: #fff; font: inherit; font-weight: 700; }
          a { color: #0c4a3b; }
          @media (prefers-color-scheme: dark) { body { background: #0f1513; color: #efeade; } a { color: #93d3b6; } }
        `}</style>
      </head>
      <body>
        <main>
          <h1>This page did not load</h1>
          <p>The fault is ours, not yours. Please try once more in a moment.</p>
          <p>
            <button type="button" onClick={() => retry()}>
              Try again
            </button>{" "}
            <a href="/">Go to the front page</a>
          </p>
        </main>
      </body>
    </html>
  );
}
