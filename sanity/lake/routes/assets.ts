/** Uploads, pictures with the parameters of the image service, files with ranges. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { httpError } from "../errors.ts";
import { readImageParams } from "../image-params.ts";
import { route } from "./route.ts";
import type { Route } from "./route.ts";

const IMMUTABLE = "public, max-age=31536000, s-maxage=31536000, immutable";

/** Pictures are shown by other origins, and must not be taken for pages of the lake. */
const ASSET_HEADERS = {
  "cache-control": IMMUTABLE,
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "cross-origin",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'; sandbox",
};

export const assetRoutes: Route[] = [
  route("POST", "/assets/images/:dataset", "writer", async ({ lake, request, search, caller }) => ({
    body: { document: await lake.assets.uploadImage(request, search, caller?.identity ?? "") },
  })),
  route("POST", "/assets/files/:dataset", "writer", async ({ lake, request, search, caller }) => ({
    body: { document: await lake.assets.uploadFile(request, search, caller?.identity ?? "") },
  })),
  route(
    "GET",
    "/images/:project/:dataset/:file(?:/[^/]+)?",
    "anyone",
    async ({ lake, request, part, search }) => {
      const name = part("file");
      const asset = lake.assets.find("image", name);
      if (asset === null) throw httpError(404, "Image not found");
      const accept = request.headers.accept ?? "";
      const params = readImageParams(search, accept);
      const picture = await lake.images.picture(
        asset.path,
        name.slice(name.lastIndexOf(".") + 1),
        params,
      );
      const etag = `"${createHash("sha256").update(picture.bytes).digest("base64url").slice(0, 27)}"`;
      const headers: Record<string, string> = {
        ...ASSET_HEADERS,
        etag,
        "content-type": picture.mediaType,
        ...disposition(search, name),
      };
      if ((search.get("auto") ?? "") !== "") headers["vary"] = "Origin, Accept";
      if (isKnown(request.headers["if-none-match"], etag)) return { status: 304, headers };
      return { headers, body: picture.bytes };
    },
  ),
  route(
    "GET",
    "/files/:project/:dataset/:file(?:/[^/]+)?",
    "anyone",
    async ({ lake, request, response, part, search, method }) => {
      const name = part("file");
      const asset = lake.assets.find("file", name);
      if (asset === null) throw httpError(404, "File not found");
      const { path, document } = asset;
      const size = await stat(path).then(
        (found) => found.size,
        () => null,
      );
      if (size === null) throw httpError(404, "File not found");
      const mimeType =
        typeof document["mimeType"] === "string"
          ? document["mimeType"]
          : "application/octet-stream";
      const etag = `"${name}"`;
      const headers: Record<string, string> = {
        ...ASSET_HEADERS,
        etag,
        "accept-ranges": "bytes",
        "content-type": mimeType,
        ...disposition(search, name),
      };
      if (isKnown(request.headers["if-none-match"], etag)) return { status: 304, headers };
      const range = readRange(request.headers.range, size);
      if (range === "unsatisfiable")
        return { status: 416, headers: { "content-range": `bytes */${size}` } };
      const { start, end } = range ?? { start: 0, end: size - 1 };
      // Who went away meanwhile has no answer to close any more: nothing would ever close the file.
      if (response.destroyed) return null;
      response.writeHead(range === null ? 200 : 206, {
        ...headers,
        "content-length": end - start + 1,
        ...(range === null ? {} : { "content-range": `bytes ${start}-${end}/${size}` }),
      });
      if (method === "HEAD") response.end();
      else {
        const file = createReadStream(path, { start, end }).on("error", () => response.destroy());
        // `pipe` leaves the file open when the reader goes away in the middle.
        response.once("close", () => file.destroy());
        file.pipe(response);
      }
      return null;
    },
  ),
];

function readRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | null | "unsatisfiable" {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (found === null || (found[1] === "" && found[2] === "")) return null;
  const start = found[1] === "" ? Math.max(0, size - Number(found[2])) : Number(found[1]);
  const end = found[1] === "" || found[2] === "" ? size - 1 : Math.min(size - 1, Number(found[2]));
  return start > end || start >= size ? "unsatisfiable" : { start, end };
}

function isKnown(header: string | undefined, etag: string): boolean {
  return (
    header !== undefined &&
    header
      .split(",")
      .some((known) => known.trim().replace(/^W\//, "") === etag || known.trim() === "*")
  );
}

/** `dl` asks for a download; its value is the name of the file. */
function disposition(search: URLSearchParams, name: string): Record<string, string> {
  const asked = search.get("dl");
  if (asked === null) return {};
  const filename = asked === "" ? name : asked;
  const plain = filename.replace(/[^a-zA-Z0-9 ._-]/g, "_").slice(0, 150);
  return {
    "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(filename.slice(0, 150))}`,
  };
}
