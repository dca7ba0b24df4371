import sharp from "sharp";
import { expect, test } from "vitest";
import { drawPicture } from "@/app/og/draw.ts";
import { loadFonts, outlined, setLines, widthOf } from "@/app/og/type-setting.ts";

test.each([
  ["one word", "Cadence"],
  ["nothing", ""],
  ["a word of sixty letters", "x".repeat(60)],
  ["hundreds of words", "A very long title ".repeat(60)],
  ["letters that the font does not have", "漢字 👟 Ω \u202E</svg> & “é”"],
])("a title of %s makes a picture that can be shared", async (_, title) => {
  const file = await drawPicture({ title, kind: "Guide", siteName: "Example & Sons" }, undefined);
  expect(file.length).toBeLessThan(100_000);
  expect(await sharp(file).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
});

test("a cover of noise stays within the limit, too", async () => {
  const cover = await sharp({
    create: {
      width: 1200,
      height: 630,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  })
    .png()
    .toBuffer();
  const file = await drawPicture({ title: "Noise", kind: undefined, siteName: "Example" }, cover);
  expect(file.length).toBeLessThan(100_000);
});

test("words are set as large as they fit, and cut with dots where they do not", async () => {
  const { display } = await loadFonts();
  const box = { width: 600, height: 300 };
  const short = setLines(display, "Sore heel", box, [100, 50]);
  expect(short).toEqual({ lines: ["Sore heel"], size: 100 });
  const long = setLines(display, "heel ".repeat(200), box, [100, 50]);
  expect(long.size).toBe(50);
  expect(long.lines.at(-1)).toMatch(/…$/);
  for (const line of long.lines) expect(widthOf(display, line, 50)).toBeLessThanOrEqual(600);
});

test("what the font does not have leaves no box", async () => {
  const { text } = await loadFonts();
  expect(outlined(text, "漢", 20, 0, 0)).not.toContain("<path");
  expect(widthOf(text, "漢", 20)).toBe(0);
  expect(widthOf(text, "ạ", 20)).toBe(widthOf(text, "a", 20));
});
