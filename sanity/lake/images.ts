/** Pictures as they are asked for: made once, kept on disk, sent with headers that let them be kept for ever. */
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import sharp from "sharp";
import type { Sharp } from "sharp";
import { IMAGE_CACHE_BYTES, MAX_INPUT_PIXELS, MAX_OUTPUT_SIDE } from "./constants.ts";
import { httpError, messageOf } from "./errors.ts";
import type { ImageParams, OutputFormat } from "./image-params.ts";

const MEDIA_TYPES: Record<string, string> = {
  jpg: "image/jpeg",
  pjpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif",
  svg: "image/svg+xml",
  tiff: "image/tiff",
};

/** Pictures that are made at the same time: each may need much memory. */
const CONCURRENCY = 2;

export interface Picture {
  bytes: Buffer;
  mediaType: string;
}

export class Images {
  readonly #folder: string;
  readonly #limit: number;
  readonly #making = new Map<string, Promise<Buffer>>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #writtenSinceSweep: number;

  constructor(folder: string, limit = IMAGE_CACHE_BYTES) {
    this.#folder = folder;
    this.#limit = limit;
    // The first picture sweeps: nobody knows what earlier runs have left.
    this.#writtenSinceSweep = limit / 20;
    mkdirSync(folder, { recursive: true });
  }

  /**
   * The original, or what `params` make of it.
   * @throws LakeError 404 when there is no original, 400 when it cannot be made into what is asked for
   */
  async picture(original: string, extension: string, params: ImageParams | null): Promise<Picture> {
    // A drawing has no size of its own: it is sent as it is, unless pixels are asked for by name.
    if (params === null || (extension === "svg" && params.format === null)) {
      return {
        bytes: await readOriginal(original),
        mediaType: MEDIA_TYPES[extension] ?? "application/octet-stream",
      };
    }
    const format = params.format ?? formatFor(extension);
    const digest = createHash("sha256")
      .update(JSON.stringify({ ...params, format }))
      .digest("hex");
    // With the name of the original: when that goes, this can be found.
    const key = `${basename(original)}_1-${digest}`;
    const bytes =
      (await this.#cached(key)) ?? (await this.#makeOnce(key, original, params, format));
    return { bytes, mediaType: MEDIA_TYPES[format] ?? "application/octet-stream" };
  }

  async #cached(key: string): Promise<Buffer | null> {
    const path = join(this.#folder, key);
    try {
      const bytes = await readFile(path);
      // The time of use decides what goes first when the cache is full.
      void utimes(path, new Date(), new Date()).catch(() => undefined);
      return bytes;
    } catch {
      return null;
    }
  }

  #makeOnce(
    key: string,
    original: string,
    params: ImageParams,
    format: OutputFormat,
  ): Promise<Buffer> {
    const running = this.#making.get(key);
    if (running !== undefined) return running;
    const making = this.#make(key, original, params, format).finally(() =>
      this.#making.delete(key),
    );
    this.#making.set(key, making);
    return making;
  }

  async #make(
    key: string,
    original: string,
    params: ImageParams,
    format: OutputFormat,
  ): Promise<Buffer> {
    await this.#turn();
    let bytes: Buffer;
    try {
      // Not before its turn: originals of all that wait would be in memory at once.
      const source = await readOriginal(original);
      bytes = await transform(source, params, format).catch((error: unknown) => {
        throw httpError(400, `The image cannot be made: ${messageOf(error)}`);
      });
    } finally {
      this.#running--;
      this.#waiting.shift()?.();
    }
    await this.#keep(key, bytes);
    return bytes;
  }

  async #turn(): Promise<void> {
    while (this.#running >= CONCURRENCY)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running++;
  }

  /** A cache that cannot be written costs time, not pictures. */
  async #keep(key: string, bytes: Buffer): Promise<void> {
    const temporary = join(this.#folder, `${key}.${randomUUID()}`);
    try {
      // On disk before it has its name: what is found there is sent with headers that keep it for ever.
      await writeFile(temporary, bytes, { flush: true });
      await rename(temporary, join(this.#folder, key));
      this.#writtenSinceSweep += bytes.length;
      if (this.#writtenSinceSweep > this.#limit / 20) await this.#sweep();
    } catch {
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  /** Removes the pictures that were used least recently, until nine tenths of the bound are left. */
  async #sweep(): Promise<void> {
    this.#writtenSinceSweep = 0;
    const entries = await Promise.all(
      (await readdir(this.#folder)).map(async (name) => {
        const path = join(this.#folder, name);
        const { size, mtimeMs } = await stat(path);
        return { path, size, mtimeMs };
      }),
    );
    let total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total <= this.#limit) return;
    for (const { path, size } of entries.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) {
      if (total <= this.#limit * 0.9) break;
      await rm(path, { force: true });
      total -= size;
    }
  }
}

async function readOriginal(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw httpError(404, "Image not found");
    throw new Error(`An image cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

function formatFor(extension: string): OutputFormat {
  if (extension === "png" || extension === "webp" || extension === "avif") return extension;
  return extension === "gif" || extension === "svg" ? "png" : "jpg";
}

/** Cut out, resize, decorate, encode: in this order, as the image service does it. */
async function transform(
  source: Buffer,
  params: ImageParams,
  format: OutputFormat,
): Promise<Buffer> {
  // Turned upright first, and to pixels: the crop of an editor is in the coordinates of the upright picture.
  let image = sharp(source, { limitInputPixels: MAX_INPUT_PIXELS }).autoOrient();
  let size = orientedSize(await sharp(source, { limitInputPixels: MAX_INPUT_PIXELS }).metadata());
  if (params.rect !== null) {
    const left = clamp(params.rect.left, 0, size.width - 1);
    const top = clamp(params.rect.top, 0, size.height - 1);
    const width = clamp(params.rect.width, 1, size.width - left);
    const height = clamp(params.rect.height, 1, size.height - top);
    image = image.extract({ left, top, width, height });
    size = { width, height };
  }
  image = resize(image, size, params);
  if (params.flipX) image = image.flop();
  if (params.flipY) image = image.flip();
  if (params.grayscale) image = image.grayscale();
  if (params.invert) image = image.negate({ alpha: false });
  if (params.blur > 0) image = image.blur(clamp(params.blur / 10, 0.3, 200));
  if (params.sharpen > 0) image = image.sharpen({ sigma: 0.5 + params.sharpen / 40 });
  if (params.pad > 0) {
    const pad = params.pad;
    image = image.extend({
      top: pad,
      bottom: pad,
      left: pad,
      right: pad,
      background: params.background ?? transparentOrWhite(format),
    });
  }
  if (params.rotate !== 0 || params.background !== null) {
    // A turn after a resize needs a second pass: sharp turns first, whatever the order of the calls.
    image = sharp(await image.png().toBuffer());
    if (params.rotate !== 0) image = image.rotate(params.rotate);
    if (params.background !== null) image = image.flatten({ background: params.background });
  }
  return encode(image, format, params.quality);
}

function orientedSize(metadata: { autoOrient: { width: number; height: number } }) {
  return { width: metadata.autoOrient.width, height: metadata.autoOrient.height };
}

function resize(image: Sharp, size: { width: number; height: number }, params: ImageParams): Sharp {
  // The border comes around it.
  const most = MAX_OUTPUT_SIDE - 2 * params.pad;
  let { width, height } = boundedSides(size, params);
  if (width === null && height === null) {
    if (params.dpr === 1 && Math.max(size.width, size.height) <= most) return image;
    width = size.width;
  }
  width = width === null ? null : Math.min(most, Math.round(width * params.dpr));
  height = height === null ? null : Math.min(most, Math.round(height * params.dpr));
  const box = { ...(width === null ? {} : { width }), ...(height === null ? {} : { height }) };
  if (width === null || height === null) {
    // One side alone keeps the shape; a very long picture must not become larger than allowed.
    const scale = width === null ? (height ?? 1) / size.height : width / size.width;
    const limited = params.fit === "max" || params.fit === "fillmax";
    const tooLong = Math.max(size.width, size.height) * scale > most;
    if (tooLong)
      return image.resize({
        width: most,
        height: most,
        fit: "inside",
        withoutEnlargement: limited,
      });
    return image.resize({ ...box, fit: "inside", withoutEnlargement: limited });
  }
  switch (params.fit) {
    case "clip":
      return image.resize({ width, height, fit: "inside" });
    case "max":
      return image.resize({ width, height, fit: "inside", withoutEnlargement: true });
    case "scale":
      return image.resize({ width, height, fit: "fill" });
    case "fill":
    case "fillmax":
      return image.resize({
        width,
        height,
        fit: "contain",
        background: params.background ?? { r: 255, g: 255, b: 255, alpha: 0 },
        ...(params.fit === "fillmax" ? { withoutEnlargement: true } : {}),
      });
    case "crop":
      return cropTo(image, size, { width, height }, params);
    case "min": {
      const scale = Math.min(1, size.width / width, size.height / height);
      return cropTo(
        image,
        size,
        {
          width: Math.max(1, Math.round(width * scale)),
          height: Math.max(1, Math.round(height * scale)),
        },
        params,
      );
    }
  }
}

function boundedSides(size: { width: number; height: number }, params: ImageParams) {
  let { width, height } = params;
  const ratio = size.width / size.height;
  if (
    params.maxWidth !== null &&
    (width ?? (height === null ? size.width : height * ratio)) > params.maxWidth
  )
    width = params.maxWidth;
  if (
    params.maxHeight !== null &&
    (height ?? (width === null ? size.height : width / ratio)) > params.maxHeight
  )
    height = params.maxHeight;
  if (params.minWidth !== null && (width ?? size.width) < params.minWidth) width = params.minWidth;
  if (params.minHeight !== null && (height ?? size.height) < params.minHeight)
    height = params.minHeight;
  return { width, height };
}

function cropTo(
  image: Sharp,
  size: { width: number; height: number },
  box: { width: number; height: number },
  params: ImageParams,
): Sharp {
  if (params.crop === "entropy")
    return image.resize({ ...box, fit: "cover", position: sharp.strategy.entropy });
  const scale = Math.max(box.width / size.width, box.height / size.height);
  const width = Math.max(box.width, Math.round(size.width * scale));
  const height = Math.max(box.height, Math.round(size.height * scale));
  const [x, y] = anchorOf(params);
  const left = clamp(Math.round(x * width - box.width / 2), 0, width - box.width);
  const top = clamp(Math.round(y * height - box.height / 2), 0, height - box.height);
  return image.resize({ width, height, fit: "fill" }).extract({ left, top, ...box });
}

/** The point that a crop keeps in its middle, as parts of width and height. */
function anchorOf(params: ImageParams): [number, number] {
  const crop = params.crop ?? "center";
  if (crop === "focalpoint") return [params.focalX, params.focalY];
  const x = crop.includes("left") ? 0 : crop.includes("right") ? 1 : 0.5;
  const y = crop.includes("top") ? 0 : crop.includes("bottom") ? 1 : 0.5;
  return [x, y];
}

function transparentOrWhite(format: OutputFormat) {
  return { r: 255, g: 255, b: 255, alpha: format === "jpg" || format === "pjpg" ? 1 : 0 };
}

function encode(image: Sharp, format: OutputFormat, quality: number): Promise<Buffer> {
  switch (format) {
    case "jpg":
    case "pjpg":
      return image
        .flatten({ background: "#fff" })
        .jpeg({ quality, progressive: format === "pjpg", mozjpeg: false })
        .toBuffer();
    case "png":
      return image.png().toBuffer();
    case "webp":
      return image.webp({ quality }).toBuffer();
    case "avif":
      // Little effort: the first visitor waits for it.
      return image.avif({ quality: Math.max(1, Math.round(quality * 0.75)), effort: 2 }).toBuffer();
  }
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(min, max), Math.max(min, value));
}
