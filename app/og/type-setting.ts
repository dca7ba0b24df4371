import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fontkit from "next/dist/compiled/@next/font/dist/fontkit";

/** As much of a font as setting a few lines takes; sizes in units of the font's own square. */
export type Font = {
  unitsPerEm: number;
  capHeight: number;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  layout: (text: string) => {
    glyphs: { path: { toSVG: () => string } }[];
    positions: { xAdvance: number; xOffset: number; yOffset: number }[];
    advanceWidth: number;
  };
};

const files = join(process.cwd(), "node_modules/@fontsource-variable");

/**
 * The site's own two fonts. Next.js carries the library that reads them, to measure stand-ins for fonts; the
 * picture's words are set with it as outlines, so that no font has to be installed where the site runs. The
 * default weight of the headings' file is its boldest, of the text's file its regular one.
 */
export async function loadFonts(): Promise<{ display: Font; text: Font }> {
  const [display, text] = await Promise.all([
    readFile(join(files, "bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2")),
    readFile(
      join(
        files,
        "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
      ),
    ),
  ]);
  return { display: fontkit(display), text: fontkit(text) };
}

export function widthOf(font: Font, text: string, size: number): number {
  return (font.layout(readable(font, text)).advanceWidth * size) / font.unitsPerEm;
}

/** A line of text as one SVG path, its baseline beginning at a point. */
export function outlined(font: Font, text: string, size: number, x: number, y: number): string {
  const { glyphs, positions } = font.layout(readable(font, text));
  const scale = size / font.unitsPerEm;
  let pen = 0;
  const outlines = glyphs.map((glyph, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index] ?? none;
    const place = `<path transform="translate(${pen + xOffset} ${yOffset})" d="${glyph.path.toSVG()}"/>`;
    pen += xAdvance;
    return place;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${outlines.join("")}</g>`;
}

const none = { xAdvance: 0, xOffset: 0, yOffset: 0 };

/** From one baseline to the next, in sizes of the letters. */
export const leading = 1.04;

/**
 * Breaks a text into lines at the largest size at which it fits. What does not fit at the smallest is cut, with
 * dots.
 *
 * @param box   in pixels
 * @param sizes from the largest to the smallest
 */
export function setLines(
  font: Font,
  text: string,
  box: { width: number; height: number },
  sizes: readonly [number, ...number[]],
): { lines: string[]; size: number } {
  const words = text.trim().split(/\s+/u);
  const mostLines = (size: number) => Math.max(1, Math.floor(box.height / (size * leading)));
  for (const size of sizes) {
    const lines = broken(font, words, size, box.width);
    const isWhole = lines.every((line) => widthOf(font, line, size) <= box.width);
    if (lines.length <= mostLines(size) && isWhole) return { lines, size };
  }
  const size = Math.min(...sizes);
  const all = broken(font, words, size, box.width);
  const lines = all.slice(0, mostLines(size));
  return {
    size,
    lines: lines.map((line, index) => {
      const goesOn = index === lines.length - 1 && all.length > lines.length;
      return goesOn || widthOf(font, line, size) > box.width
        ? cut(font, line, size, box.width)
        : line;
    }),
  };
}

function cut(font: Font, line: string, size: number, width: number): string {
  let kept = line;
  while (kept && widthOf(font, `${kept}…`, size) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}

function broken(font: Font, words: string[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(font, longer, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Letters that the font's file does not have become their plain forms, or go: a box says nothing. */
function readable(font: Font, text: string): string {
  const has = (letter: string) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  const hasAll = (letters: string) => Array.from(letters).every(has);
  return Array.from(text.normalize("NFC"), (letter) => {
    if (has(letter)) return letter;
    const plain = letter.normalize("NFKD").replaceAll(/\p{M}/gu, "");
    return hasAll(plain) ? plain : "";
  }).join("");
}
