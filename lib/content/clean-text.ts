/** What turns or overrides the direction of the words around it, and never closes; it can hide what a text says. */
const directionControls = /[\u202A-\u202E\u2066-\u2069]/g;

/** Invisible leftovers of word processors: soft hyphens, zero-width spaces, byte order marks, control characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const invisible = /[\u00AD\u200B\u2060\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/**
 * Text as it was meant. Words pasted from elsewhere carry characters that nobody sees: they break search,
 * keep lines from wrapping, and can show words in another order than they are stored. A space that holds
 * a number and its unit together ("10 km") is meant, and stays.
 */
export function cleanText(value: string): string {
  return value
    .replace(directionControls, "")
    .replace(invisible, "")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/(?<!\d)\u00A0|\u00A0(?!\p{L}|\d)/gu, " ");
}
