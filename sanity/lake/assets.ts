/** Uploads of images and files, and where their bytes are. */
import { readdirSync, rmSync } from "node:fs";
import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { extname, join } from "node:path";
import sharp from "sharp";
import type { Metadata } from "sharp";
import { assetFolder, assetIdOf } from "./asset-files.ts";
import type { AssetKind } from "./asset-files.ts";
import {
  DATASET,
  MAX_ASSET_BYTES,
  MAX_INPUT_PIXELS,
  MAX_INPUT_SIDE,
  PROJECT_ID,
} from "./constants.ts";
import type { JsonObject, LakeDocument } from "./documents.ts";
import { httpError, messageOf } from "./errors.ts";
import { keepFile, receiveFile } from "./files.ts";
import type { ReceivedFile } from "./files.ts";
import { randomName } from "./ids.ts";
import { paletteOf } from "./palette.ts";
import type { Store } from "./store.ts";
import type { Writer } from "./writer.ts";

/** What sharp calls a format, as extension and media type. */
const IMAGE_FORMATS: Record<string, { extension: string; mimeType: string }> = {
  jpeg: { extension: "jpg", mimeType: "image/jpeg" },
  png: { extension: "png", mimeType: "image/png" },
  webp: { extension: "webp", mimeType: "image/webp" },
  gif: { extension: "gif", mimeType: "image/gif" },
  svg: { extension: "svg", mimeType: "image/svg+xml" },
  tiff: { extension: "tiff", mimeType: "image/tiff" },
  heif: { extension: "avif", mimeType: "image/avif" },
  avif: { extension: "avif", mimeType: "image/avif" },
};

export class Assets {
  readonly #store: Store;
  readonly #writer: Writer;
  readonly #dir: string;
  readonly #temporary: string;
  readonly #lakeUrl: () => string;

  constructor(options: { dir: string; store: Store; writer: Writer; lakeUrl: () => string }) {
    this.#store = options.store;
    this.#writer = options.writer;
    this.#dir = options.dir;
    this.#temporary = join(options.dir, "tmp");
    this.#lakeUrl = options.lakeUrl;
    mkdirSync(this.#temporary, { recursive: true });
    // What a crash left half received belongs to nobody.
    for (const name of readdirSync(this.#temporary))
      rmSync(join(this.#temporary, name), { force: true, recursive: true });
  }

  /**
   * Where the bytes of an asset are; null when there is no such asset, or none any more. No path outside of the
   * folder of assets can come out.
   */
  find(kind: AssetKind, name: string): { path: string; document: LakeDocument } | null {
    const id = assetIdOf(kind, name);
    const document = id === null ? null : this.#store.get(id);
    return document === null ? null : { path: this.#pathOf(kind, name), document };
  }

  #pathOf(kind: AssetKind, name: string): string {
    return join(assetFolder(this.#dir, kind), name);
  }

  /**
   * Stores an image and its document; the same bytes give the same document.
   * @throws LakeError 400 for what is not an image, 413 for too many bytes or pixels
   */
  async uploadImage(
    request: IncomingMessage,
    search: URLSearchParams,
    identity: string,
  ): Promise<LakeDocument> {
    const received = await receiveFile(request, this.#temporary, MAX_ASSET_BYTES);
    try {
      const metadata = await readMetadata(received);
      const format = IMAGE_FORMATS[metadata.format ?? ""];
      if (format === undefined)
        throw httpError(400, `Images of the format "${metadata.format}" are not supported`);
      const { width, height } = metadata.autoOrient;
      const name = `${received.sha1}-${width}x${height}.${format.extension}`;
      const id = `image-${received.sha1}-${width}x${height}-${format.extension}`;
      const present = this.#store.get(id);
      const target = this.#pathOf("image", name);
      if (present !== null) {
        // The bytes again, should somebody have removed them by hand.
        await keepFile(received.path, target);
        return present;
      }
      const details = await describeImage(received.path, metadata);
      const attributes = {
        ...this.#common(received, format.extension, search),
        _id: id,
        _type: "sanity.imageAsset",
        mimeType: format.mimeType,
        metadata: {
          _type: "sanity.imageMetadata",
          dimensions: {
            _type: "sanity.imageDimensions",
            aspectRatio: width / height,
            height,
            width,
          },
          ...details,
        },
        path: `images/${PROJECT_ID}/${DATASET}/${name}`,
        url: `${this.#lakeUrl()}/images/${PROJECT_ID}/${DATASET}/${name}`,
      };
      await keepFile(received.path, target);
      return await this.#create(attributes, identity);
    } finally {
      await rm(received.path, { force: true });
    }
  }

  /** Stores a file and its document. @throws LakeError 413 */
  async uploadFile(
    request: IncomingMessage,
    search: URLSearchParams,
    identity: string,
  ): Promise<LakeDocument> {
    const received = await receiveFile(request, this.#temporary, MAX_ASSET_BYTES);
    try {
      if (received.size === 0) throw httpError(400, "The file is empty");
      const given = extname(search.get("filename") ?? "")
        .slice(1)
        .toLowerCase();
      const extension = /^[a-z0-9]{1,16}$/.test(given) ? given : "bin";
      const name = `${received.sha1}.${extension}`;
      const id = `file-${received.sha1}-${extension}`;
      const present = this.#store.get(id);
      const attributes = {
        ...this.#common(received, extension, search),
        _id: id,
        _type: "sanity.fileAsset",
        mimeType: mediaType(request.headers["content-type"], extension),
        path: `files/${PROJECT_ID}/${DATASET}/${name}`,
        url: `${this.#lakeUrl()}/files/${PROJECT_ID}/${DATASET}/${name}`,
      };
      await keepFile(received.path, this.#pathOf("file", name));
      return present ?? (await this.#create(attributes, identity));
    } finally {
      await rm(received.path, { force: true });
    }
  }

  #common(received: ReceivedFile, extension: string, search: URLSearchParams): JsonObject {
    const text = (name: string) => search.get(name) ?? undefined;
    const source = { id: text("sourceId"), name: text("sourceName"), url: text("sourceUrl") };
    return definedOnly({
      assetId: received.sha1,
      extension,
      originalFilename: text("filename") ?? `${received.sha1}.${extension}`,
      sha1hash: received.sha1,
      size: received.size,
      uploadId: randomName(32),
      label: text("label"),
      title: text("title"),
      description: text("description"),
      creditLine: text("creditLine"),
      source:
        source.id === undefined
          ? undefined
          : { _type: "sanity.assetSourceData", ...definedOnly(source) },
    });
  }

  async #create(attributes: JsonObject, identity: string): Promise<LakeDocument> {
    const { result } = await this.#writer.transact(
      { kind: "mutationError", identity },
      () => Promise.resolve(null),
      (batch) => {
        const { id } = batch.createIfNotExists(attributes);
        return batch.get(id);
      },
    );
    if (result === null) throw httpError(500, "The asset document was not created");
    return result;
  }
}

async function readMetadata(received: ReceivedFile): Promise<Metadata> {
  if (received.size === 0) throw httpError(400, "The image is empty");
  let metadata: Metadata;
  try {
    metadata = await sharp(received.path, { limitInputPixels: false }).metadata();
  } catch (error) {
    throw httpError(400, `The upload is not an image that can be read: ${messageOf(error)}`);
  }
  const pixels = metadata.width * metadata.height;
  if (pixels > MAX_INPUT_PIXELS || Math.max(metadata.width, metadata.height) > MAX_INPUT_SIDE) {
    throw httpError(
      413,
      `The image has ${metadata.width} x ${metadata.height} pixels, the limit is ${MAX_INPUT_PIXELS} pixels, and ${MAX_INPUT_SIDE} on each side`,
    );
  }
  return metadata;
}

/** Small picture, colours and transparency. @throws LakeError 400 when the picture is broken further inside */
async function describeImage(path: string, metadata: Metadata): Promise<JsonObject> {
  try {
    const small = await sharp(path, { limitInputPixels: MAX_INPUT_PIXELS })
      .autoOrient()
      .resize(64, 64, { fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .png()
      .toBuffer();
    const hasAlpha = metadata.hasAlpha;
    const isOpaque = hasAlpha ? (await sharp(small).stats()).isOpaque : true;
    const tiny = sharp(small).resize(20, 20, { fit: "inside", withoutEnlargement: true });
    const lqip = isOpaque
      ? `data:image/jpeg;base64,${(await tiny.flatten({ background: "#fff" }).jpeg({ quality: 60 }).toBuffer()).toString("base64")}`
      : `data:image/png;base64,${(await tiny.png({ compressionLevel: 9 }).toBuffer()).toString("base64")}`;
    const { data, info } = await sharp(small).raw().toBuffer({ resolveWithObject: true });
    return {
      hasAlpha,
      isOpaque,
      lqip,
      palette: info.channels >= 3 ? paletteOf(data, info.channels) : undefined,
    };
  } catch (error) {
    throw httpError(400, `The image cannot be read: ${messageOf(error)}`);
  }
}

/** What most editors upload; the hosted store, too, names the type when the client does not. */
const FILE_TYPES: Record<string, string> = {
  aac: "audio/aac",
  csv: "text/csv",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  epub: "application/epub+zip",
  flac: "audio/flac",
  gpx: "application/gpx+xml",
  gz: "application/gzip",
  ics: "text/calendar",
  json: "application/json",
  m4a: "audio/mp4",
  md: "text/markdown",
  mov: "video/quicktime",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  odp: "application/vnd.oasis.opendocument.presentation",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odt: "application/vnd.oasis.opendocument.text",
  ogg: "audio/ogg",
  pdf: "application/pdf",
  ppt: "application/vnd.ms-powerpoint",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  rtf: "application/rtf",
  txt: "text/plain",
  vcf: "text/vcard",
  vtt: "text/vtt",
  wav: "audio/wav",
  webm: "video/webm",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

const UNKNOWN_TYPE = "application/octet-stream";

/** The type that the client names, else the one that the extension stands for. */
function mediaType(header: string | undefined, extension: string): string {
  const type = (header ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== UNKNOWN_TYPE && /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(type)) return type;
  return FILE_TYPES[extension] ?? UNKNOWN_TYPE;
}

function definedOnly(attributes: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
