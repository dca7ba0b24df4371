/** What a made picture may take: pixels, memory while it is made, and disk afterwards. */
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import type * as FileSystem from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { MAX_OUTPUT_SIDE } from "../../../sanity/lake/constants.ts";
import { readImageParams } from "../../../sanity/lake/image-params.ts";
import { Images } from "../../../sanity/lake/images.ts";
import { newFolder } from "./support.ts";

const reads = vi.hoisted((): string[] => []);

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof FileSystem>();
  return {
    ...real,
    readFile: (path: string) => {
      reads.push(path);
      return real.readFile(path);
    },
  };
});

const folder = newFolder();
const long = join(folder, "long.png");
const square = join(folder, "square.png");
beforeAll(async () => {
  const plain = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "#a03" } }).png();
  await plain(20_000, 300).toFile(long);
  await plain(400, 400).toFile(square);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const make = (images: Images, original: string, query: string) =>
  images.picture(original, "png", readImageParams(new URLSearchParams(query), ""));

test.each([
  ["a format alone", long, "fm=webp", 8_192, 123],
  ["a part alone", long, "rect=0,0,10000,300", 8_192, 246],
  ["a width, turned", long, "w=8192&or=90", 123, 8_192],
  ["a width with a border", long, "w=8192&pad=500&fm=webp", 8_192, 1_108],
  ["both sides with a border", long, "w=8192&h=100&fit=crop&pad=1000", 8_192, 2_100],
  ["a border alone", long, "pad=100", 8_192, 320],
])(
  "no side is longer than the limit: %s",
  async (_, original, query, width, height) => {
    expect(MAX_OUTPUT_SIDE).toBe(8_192);
    const { bytes } = await make(new Images(join(folder, "sides")), original, query);
    expect(await sharp(bytes).metadata()).toMatchObject({ width, height });
  },
  60_000,
);

test("an original is read when it is its turn, not before", async () => {
  const images = new Images(join(folder, "turns"));
  reads.length = 0;
  const pictures = Array.from({ length: 30 }, (_, n) => make(images, square, `w=${n + 1}`));
  await Promise.race(pictures);
  // Two at a time; some more have had their turn while the first was written.
  expect(reads.filter((path) => path === square).length).toBeLessThan(15);
  expect(await Promise.all(pictures)).toHaveLength(30);
});

test("the bound of the disk is kept over restarts", async () => {
  const cache = join(folder, "cache");
  mkdirSync(cache);
  const before = new Date(Date.now() - 60_000);
  for (let n = 0; n < 10; n++) {
    writeFileSync(join(cache, `old-${n}`), Buffer.alloc(10_000));
    utimesSync(join(cache, `old-${n}`), before, before);
  }
  const limit = 50_000;
  await make(new Images(cache, limit), square, "w=10");
  const sizes = readdirSync(cache).map((name) => statSync(join(cache, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit);
  expect(readdirSync(cache)).toContainEqual(expect.stringContaining("square.png"));
});
