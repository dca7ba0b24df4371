/** Characters that mean something wherever they stand in Markdown. */
const special = /[\\`*_[\]<>|~]/g;

/** What makes a list, a heading or a rule of the line that it begins. */
const opening = /^([ \t]*\d*)([#+=.)-])(?=[\s#+=-]|$)/gm;

/**
 * Plain words as Markdown that reads as those very words, whatever an editor typed.
 *
 * @param startsLine whether the words begin a line; those that go on in one need less care
 */
export function escapeMarkdown(words: string, startsLine = true): string {
  return words
    .replace(special, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(opening, (found: string, before: string, sign: string, offset: number) =>
      offset === 0 && !startsLine ? found : `${before}\\${sign}`,
    );
}

/** Words that have to stay on one line: in a heading, a list item, a cell. */
export function inlineMarkdown(words: string): string {
  return escapeMarkdown(words.replace(/\s*\n\s*/g, " ").trim());
}

/** Parts of a text with a blank line between them; what is not there leaves no gap. */
export function paragraphs(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join("\n\n");
}

export function headingMarkdown(level: number, words: string | undefined): string | undefined {
  return words && `${"#".repeat(level)} ${inlineMarkdown(words)}`;
}

/** A list of plain words; `undefined` when it is empty. */
export function listMarkdown(items: string[], sign: "-" | "1." = "-"): string | undefined {
  if (items.length === 0) return undefined;
  return items
    .map((item, index) => `${sign === "-" ? "-" : `${index + 1}.`} ${inlineMarkdown(item)}`)
    .join("\n");
}

/** A quotation of Markdown. */
export function quoteMarkdown(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => (line ? `> ${line}` : ">"))
    .join("\n");
}

/** A table of plain words; the first row holds the headings. Every row has as many cells as the widest. */
export function tableMarkdown(rows: string[][]): string {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const line = (cells: string[]) =>
    `| ${Array.from({ length: columns }, (_, index) => inlineMarkdown(cells[index] ?? "")).join(" | ")} |`;
  const [head = [], ...others] = rows;
  return [line(head), `|${" --- |".repeat(columns)}`, ...others.map(line)].join("\n");
}

/** A link, or its words alone where there is no address. */
export function linkMarkdown(label: string, address: string | undefined): string {
  return address ? `[${label}](${plainAddress(address)})` : label;
}

export function pictureMarkdown(alt: string | undefined, address: string): string {
  return `![${inlineMarkdown(alt ?? "")}](${plainAddress(address)})`;
}

/** Brackets and spaces would end the address. */
function plainAddress(address: string): string {
  return address.replace(
    /[\s()<>\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
