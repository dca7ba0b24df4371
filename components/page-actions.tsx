/**
 * What only a script can do with a page: hand it to the device's own share sheet, copy its address, print it.
 * The buttons are hidden until the script below has found that the browser can do it, so that nobody sees one
 * that does nothing. It is a script within the page: a component in the browser would cost every visitor React's
 * work for three buttons that few press.
 */
export function PageActions({ url, title }: { url: string; title: string }) {
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2" data-url={url} data-title={title}>
      {actions.map(({ id, label }) => (
        // The script unhides a button before React looks at it.
        <button
          key={id}
          type="button"
          data-does={id}
          className="small-button"
          hidden
          suppressHydrationWarning
        >
          {label}
        </button>
      ))}
      <span role="status" className="text-sm text-soft" suppressHydrationWarning />
      <script dangerouslySetInnerHTML={{ __html: pageActionsScript }} />
    </div>
  );
}

const actions = [
  { id: "share", label: "Share…" },
  { id: "copy", label: "Copy the address" },
  { id: "print", label: "Print" },
];

/** Nothing of a document stands in here: address and title are read from the element's attributes. */
export const pageActionsScript = `(() => {
  const box = document.currentScript.parentElement;
  const { url, title } = box.dataset;
  const say = (words) => { box.querySelector("[role=status]").textContent = words; };
  const offer = (id, works, act) => {
    if (!works) return;
    const button = box.querySelector("[data-does=" + id + "]");
    button.hidden = false;
    button.addEventListener("click", act);
  };
  offer("share", navigator.share, () =>
    navigator.share({ url, title }).catch((error) => {
      if (error.name !== "AbortError") say("Sharing did not work. Copy the address instead.");
    }));
  offer("copy", navigator.clipboard, () =>
    navigator.clipboard.writeText(url).then(
      () => say("The address is copied."),
      () => say("Copying did not work. The address is " + url),
    ));
  offer("print", window.print, () => window.print());
})();`;
