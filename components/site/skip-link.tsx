/** The first stop of the keyboard: past the header, to the content. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="skip-link button fixed top-2 left-2 z-50 -translate-y-24 focus:translate-y-0"
    >
      Skip to the content
    </a>
  );
}
