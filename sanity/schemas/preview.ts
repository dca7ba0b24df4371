type StoredText = { children?: { text?: unknown }[] }[] | undefined;

/** The first words of a text, for a preview; `undefined` when there are none yet. */
export function firstWords(text: unknown): string | undefined {
  if (!Array.isArray(text)) return undefined;
  // A preview gets the stored value as it is; only what is text is read from it.
  const lines = (text as NonNullable<StoredText>).map((block) =>
    (Array.isArray(block?.children) ? block.children : [])
      .map((child) => (typeof child?.text === "string" ? child.text : ""))
      .join("")
      .trim(),
  );
  return lines.find(Boolean);
}

/** "3 dos": a number with its word. */
export function counted(items: unknown, one: string, many = `${one}s`): string {
  const count = Array.isArray(items) ? items.length : 0;
  return `${count} ${count === 1 ? one : many}`;
}
