for (const box of document.querySelectorAll<HTMLElement>("[data-page-actions]")) offerActions(box);

/** Shows the buttons for what this browser can do. Address and title are read from the element's attributes. */
function offerActions(box: HTMLElement): void {
  const { url = "", title = "" } = box.dataset;
  const say = (words: string) => box.querySelector("[role=status]")?.replaceChildren(words);
  const offer = (name: string, isPossible: boolean, act: () => void) => {
    const button = box.querySelector<HTMLElement>(`[data-does=${name}]`);
    if (!button || !isPossible) return;
    button.hidden = false;
    button.addEventListener("click", act);
  };

  offer("share", "share" in navigator, () =>
    navigator.share({ url, title }).catch((error: unknown) => {
      // Whoever closes the sheet again knows it.
      if (error instanceof DOMException && error.name === "AbortError") return;
      say("Sharing did not work. Copy the address instead.");
    }),
  );
  // Only pages that came by a safe way may write there.
  offer("copy", "clipboard" in navigator, () =>
    navigator.clipboard.writeText(url).then(
      () => say("The address is copied."),
      () => say(`Copying did not work. The address is ${url}`),
    ),
  );
  offer("print", "print" in window, () => window.print());
}
