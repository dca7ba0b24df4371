import sharp from "sharp";

/** Large enough for a full-width picture on a sharp screen; the image pipeline makes the rest. */
export const pictureSize = { width: 2000, height: 1250 };

/** Flat colours and fine lines: a lossless format keeps them clean for every later crop. */
export async function rasterise(svg: string): Promise<Buffer> {
  return await sharp(Buffer.from(svg))
    .resize(pictureSize.width, pictureSize.height)
    .flatten()
    .png({ compressionLevel: 9, effort: 1, palette: true, quality: 100, colours: 256, dither: 0 })
    .toBuffer();
}
