import { VisualEditing } from "./visual-editing.tsx";

/**
 * What an editor sees in draft mode: click-to-edit in Presentation, and the way out. `VisualEditing` loads its
 * code when it is shown and not before, so a visitor's browser never hears of it.
 */
export function DraftTools() {
  return (
    <>
      <VisualEditing />
      <form className="draft-bar" action="/api/draft-mode/disable" method="post">
        <span>You are looking at drafts.</span> <button type="submit">Leave draft mode</button>
      </form>
    </>
  );
}
