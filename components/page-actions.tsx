import { BrowserScript } from "./browser-script.tsx";
import script from "./page-actions.browser.ts?url";

/**
 * What only a script can do with a page: hand it to the device's own share sheet, copy its address, print it.
 * The buttons are hidden until the script has found that the browser can do it, so that nobody sees one that does
 * nothing.
 */
export function PageActions({ url, title }: { url: string; title: string }) {
  return (
    <div
      className="mt-2 flex flex-wrap items-center gap-2"
      data-page-actions
      data-url={url}
      data-title={title}
    >
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
      <BrowserScript address={script} />
    </div>
  );
}

const actions = [
  { id: "share", label: "Share…" },
  { id: "copy", label: "Copy the address" },
  { id: "print", label: "Print" },
];
