import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { sharePictureSize } from "@/lib/share-picture.ts";
import { leading, loadFonts, outlined, setLines, widthOf } from "./type-setting.ts";

/** What the picture of a page says. */
export type Words = { title: string; kind: string | undefined; siteName: string };

export const size = sharePictureSize;

/** A picture that is heavier is not shown by some of those who share links. */
const mostBytes = 100_000;

const colour = { panel: "#0b3a2f", ink: "#f6f1e6", soft: "#c5d3c8", marker: "#ff8b4a" };
const margin = 72;

/**
 * The picture that stands for a page where its link is shared: its title in the site's letters, on its cover
 * where it has one, else on the pine cloth of the site.
 */
export async function drawPicture(words: Words, cover: Buffer | undefined): Promise<Buffer> {
  const layers = cover
    ? [{ input: await sharp(cover).resize(size).toBuffer() }, { input: Buffer.from(shade()) }]
    : [{ input: Buffer.from(await contours()) }];
  const picture = await sharp({ create: { ...size, channels: 3, background: colour.panel } })
    .composite([...layers, { input: Buffer.from(await lettering(words, cover ? 760 : 1000)) }])
    .png({ compressionLevel: 0 })
    .toBuffer();
  return await encode(picture);
}

/** As good as it gets within the limit. */
async function encode(picture: Buffer): Promise<Buffer> {
  for (const quality of [88, 80, 70, 55, 35]) {
    const file = await sharp(picture)
      .jpeg({ quality, mozjpeg: true, chromaSubsampling: quality > 75 ? "4:4:4" : "4:2:0" })
      .toBuffer();
    if (file.length < mostBytes) return file;
  }
  throw new Error(`The picture stays above ${mostBytes} bytes, whatever its quality.`);
}

/** Pine over the cover, thick where the words stand and thin at the right. */
function shade(): string {
  const stops = [
    [0, 0.97],
    [0.48, 0.9],
    [0.74, 0.35],
    [1, 0],
  ];
  return svg(
    `<defs><linearGradient id="s">${stops
      .map(
        ([at, opacity]) =>
          `<stop offset="${at}" stop-color="${colour.panel}" stop-opacity="${opacity}"/>`,
      )
      .join("")}</linearGradient></defs><rect width="100%" height="100%" fill="url(#s)"/>`,
  );
}

async function contours(): Promise<string> {
  const file = await readFile(join(process.cwd(), "app/(site)/contours.svg"), "utf8");
  return file
    .replace("<svg ", `<svg width="${size.width}" height="${size.height}" opacity="0.2" `)
    .replace('stroke="#000"', `stroke="${colour.ink}"`);
}

async function lettering({ title, kind, siteName }: Words, width: number): Promise<string> {
  const { display, text } = await loadFonts();
  const set = setLines(display, title, { width, height: 350 }, [104, 92, 82, 72, 64, 56]);
  const step = set.size * leading;
  const first = size.height - margin - 96 - (set.lines.length - 1) * step;
  const lines = set.lines.map((line, index) =>
    outlined(display, line, set.size, margin - set.size * 0.02, first + index * step),
  );
  const kindLine = kind
    ? `<path fill="${colour.marker}" d="M${margin} ${margin}l20 16l-20 16Z"/><g fill="${colour.ink}">${outlined(text, kind, 32, margin + 36, margin + 27)}</g>`
    : "";
  const baseline = size.height - margin + 4;
  const name = outlined(display, siteName, 34, margin + 68, baseline - 8);
  const end = margin + 68 + widthOf(display, siteName, 34);
  const rule =
    end + 28 < size.width - margin
      ? `<path d="M${end + 28} ${baseline - 20}H${size.width - margin}" stroke="${colour.soft}" stroke-opacity="0.5" stroke-width="2"/>`
      : "";
  return svg(
    `${kindLine}<g fill="${colour.ink}">${lines.join("")}${name}</g>${rule}${emblem(margin, baseline - 48)}`,
  );
}

/** The site's sign, as on its icon, in the colours of the cloth. */
function emblem(x: number, y: number): string {
  return `<g transform="translate(${x} ${y}) scale(1.35)" fill="none" stroke="${colour.ink}" stroke-width="2.2"><circle cx="20" cy="20" r="18.4"/><path d="M20.8 8.4c6.3-.5 10.9 4.6 11 10.3.1 6.6-5.2 12.9-12 12.8C13 31.4 8.2 26.3 8.6 20c.4-6.4 6-11 12.2-11.6Z"/><circle cx="21.3" cy="19.9" r="5" fill="${colour.marker}" stroke="none"/></g>`;
}

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">${content}</svg>`;
}
