import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { pictureSize, rasterise } from "../../../sanity/content/art/rasterise.ts";
import { sampleImages } from "../../../sanity/content/index.ts";

describe.each(sampleImages.map((image) => [image.id, image] as const))("%s", (_, { svg }) => {
  it("is drawn the same way every time, from numbers only", () => {
    expect(svg()).toBe(svg());
    expect(svg()).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("has no words in it", () => {
    expect(svg()).not.toContain("<text");
  });

  it("becomes a picture of the right size, small enough to upload", async () => {
    const png = await rasterise(svg());
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: "png", ...pictureSize });
    expect(png.length).toBeLessThan(400_000);
  });
});
