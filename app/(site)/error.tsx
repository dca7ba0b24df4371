"use client";

/** Shown in place of a page that failed. The header and the footer stay, so every way on is still there. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className="shell grid grow content-center justify-items-start gap-5 py-20 outline-none"
    >
      <h1 className="text-4xl">This page did not load</h1>
      <p className="max-w-standfirst text-xl text-soft">
        The fault is ours, not yours. Try once more; if it fails again, the other pages still work.
      </p>
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button" onClick={() => retry()}>
          Try again
        </button>
        <a href="/" className="button button-quiet">
          Go to the front page
        </a>
      </div>
    </main>
  );
}
