/** Every script; those of this site have a type: a module, or data. Those of Next.js and React have none. */
const scripts = /<script\b([^>]*)>(.*?)<\/script>/gs;
const isOurs = (attributes: string) => /\stype="/.test(attributes);

/** React's own instructions that put late parts of a page in their place: without them the page is not whole. */
const isInstruction = (script: string) => /^\$R[A-Z]\b|[;{]\$R[A-Z]\b/.test(script);

/** A page says itself that it is whole without the client: the Studio, for one, is nothing else. */
const saysPlain = /<html\b[^>]*\sdata-plain=/;

const preloads = /<link rel="preload" as="script"[^>]*>/g;

/**
 * A rendered page without Next.js' client: its scripts, and the copy of the page that they would read.
 *
 * Links are plain, and what a finger touches is done by small scripts of this site (`*.browser.ts`), so on a page that
 * is whole the client has nothing to do. It would still cost a phone its most expensive second: 135 kB of script, a
 * second copy of all words, and React looking at each of them once more.
 *
 * @param html a page as Next.js rendered it
 * @returns the same page without the client; the very same when it is not marked `data-plain`, or React has not
 *   finished it
 */
export function withoutClient(html: string): string {
  if (!saysPlain.test(html)) return html;
  for (const [, attributes = "", script = ""] of html.matchAll(scripts))
    if (!isOurs(attributes) && isInstruction(script)) return html;
  return html
    .replaceAll(scripts, (whole, attributes: string) => (isOurs(attributes) ? whole : ""))
    .replaceAll(preloads, "");
}
