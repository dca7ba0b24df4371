/** The colours of a picture, as swatches of the kind that Sanity stores with an image. */

const SWATCHES = [
  "vibrant",
  "lightVibrant",
  "darkVibrant",
  "muted",
  "lightMuted",
  "darkMuted",
] as const;

type Swatch = (typeof SWATCHES)[number];

interface Colour {
  rgb: [number, number, number];
  hsl: [number, number, number];
  count: number;
}

/** Where each swatch looks: ideal saturation and lightness, and the bounds of both. */
const TARGETS: Record<
  Swatch,
  { saturation: [number, number, number]; lightness: [number, number, number] }
> = {
  vibrant: { saturation: [0.35, 1, 1], lightness: [0.3, 0.5, 0.7] },
  lightVibrant: { saturation: [0.35, 1, 1], lightness: [0.55, 0.74, 1] },
  darkVibrant: { saturation: [0.35, 1, 1], lightness: [0, 0.26, 0.45] },
  muted: { saturation: [0, 0.3, 0.4], lightness: [0.3, 0.5, 0.7] },
  lightMuted: { saturation: [0, 0.3, 0.4], lightness: [0.55, 0.74, 1] },
  darkMuted: { saturation: [0, 0.3, 0.4], lightness: [0, 0.26, 0.45] },
};

/** @param pixels RGB or RGBA bytes of a small version of the picture */
export function paletteOf(pixels: Uint8Array, channels: number): Record<string, unknown> {
  const colours = countColours(pixels, channels);
  const total = colours.reduce((sum, colour) => sum + colour.count, 0) || 1;
  const palette: Record<string, unknown> = { _type: "sanity.imagePalette" };
  let dominant: Colour | null = null;
  for (const name of SWATCHES) {
    const best = bestFor(name, colours, total);
    if (best === null) continue;
    palette[name] = swatch(best, total);
    if (dominant === null || best.count > dominant.count) dominant = best;
  }
  dominant ??= colours[0] ?? null;
  if (dominant !== null) palette["dominant"] = swatch(dominant, total);
  return palette;
}

function countColours(pixels: Uint8Array, channels: number): Colour[] {
  const buckets = new Map<number, { sum: [number, number, number]; count: number }>();
  for (let i = 0; i + channels <= pixels.length; i += channels) {
    if (channels === 4 && (pixels[i + 3] ?? 255) < 125) continue;
    const r = pixels[i] ?? 0;
    const g = pixels[i + 1] ?? 0;
    const b = pixels[i + 2] ?? 0;
    // Five bits for each channel: near colours count as one.
    const key = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
    const bucket = buckets.get(key) ?? { sum: [0, 0, 0], count: 0 };
    bucket.sum[0] += r;
    bucket.sum[1] += g;
    bucket.sum[2] += b;
    bucket.count++;
    buckets.set(key, bucket);
  }
  return [...buckets.values()]
    .map(({ sum, count }): Colour => {
      const rgb: [number, number, number] = [
        Math.round(sum[0] / count),
        Math.round(sum[1] / count),
        Math.round(sum[2] / count),
      ];
      return { rgb, hsl: toHsl(rgb), count };
    })
    .toSorted((a, b) => b.count - a.count);
}

function bestFor(name: Swatch, colours: Colour[], total: number): Colour | null {
  const { saturation, lightness } = TARGETS[name];
  let best: Colour | null = null;
  let bestScore = -1;
  for (const colour of colours) {
    const [, s, l] = colour.hsl;
    if (s < saturation[0] || s > saturation[2] || l < lightness[0] || l > lightness[2]) continue;
    const score =
      3 * (1 - Math.abs(s - saturation[1])) +
      6 * (1 - Math.abs(l - lightness[1])) +
      (10 * colour.count) / total;
    if (score > bestScore) {
      best = colour;
      bestScore = score;
    }
  }
  return best;
}

function swatch(colour: Colour, total: number) {
  const light = luminance(colour.rgb) > 0.35;
  return {
    _type: "sanity.imagePaletteSwatch",
    background: hex(colour.rgb),
    foreground: light ? "#000" : "#fff",
    population: Math.round((colour.count / total) * 10_000) / 100,
    title: light ? "#000" : "#fff",
  };
}

function hex(rgb: [number, number, number]): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(rgb: [number, number, number]): number {
  const [r, g, b] = rgb.map((value) => (value / 255) ** 2.2);
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function toHsl([red, green, blue]: [number, number, number]): [number, number, number] {
  const r = red / 255;
  const g = green / 255;
  const b = blue / 255;
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const l = (max + min) / 2;
  const d = max - min;
  if (d === 0) return [0, 0, l];
  const s = d / (1 - Math.abs(2 * l - 1));
  const h = max === r ? ((g - b) / d + 6) % 6 : max === g ? (b - r) / d + 2 : (r - g) / d + 4;
  return [h / 6, s, l];
}
