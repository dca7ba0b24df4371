/** The parameters of Sanity's image addresses, read into plain numbers and names. */
import { MAX_OUTPUT_SIDE } from "./constants.ts";
import { httpError } from "./errors.ts";

const FITS = ["clip", "crop", "fill", "fillmax", "max", "min", "scale"] as const;
const FORMATS = ["jpg", "pjpg", "png", "webp", "avif"] as const;

export type Fit = (typeof FITS)[number];
export type OutputFormat = (typeof FORMATS)[number];

export interface ImageParams {
  width: number | null;
  height: number | null;
  maxWidth: number | null;
  maxHeight: number | null;
  minWidth: number | null;
  minHeight: number | null;
  fit: Fit;
  rect: { left: number; top: number; width: number; height: number } | null;
  crop: string | null;
  focalX: number;
  focalY: number;
  quality: number;
  /** null: as the original. */
  format: OutputFormat | null;
  dpr: number;
  blur: number;
  sharpen: number;
  grayscale: boolean;
  flipX: boolean;
  flipY: boolean;
  rotate: number;
  background: { r: number; g: number; b: number; alpha: number } | null;
  pad: number;
  invert: boolean;
}

const CROPS = new Set([
  "top",
  "bottom",
  "left",
  "right",
  "center",
  "focalpoint",
  "entropy",
  "top,left",
  "top,right",
  "bottom,left",
  "bottom,right",
]);

/**
 * Reads what a picture is asked to look like; null when it is asked for as it is.
 * Numbers out of range are brought into it, what is no number or no known name is an error.
 * @param accept the `Accept` header, for `auto=format`
 * @throws LakeError 400
 */
export function readImageParams(search: URLSearchParams, accept: string): ImageParams | null {
  const format = readFormat(search, accept);
  const askedFit = search.get("fit") ?? "clip";
  const fit = FITS.find((known) => known === askedFit);
  if (fit === undefined) throw wrong("fit", askedFit);
  const crop = search.get("crop");
  if (crop !== null && !CROPS.has(crop)) throw wrong("crop", crop);
  const side = (name: string) => integer(search, name, 1, MAX_OUTPUT_SIDE);
  const flip = search.get("flip") ?? "";
  if (!/^(h|v|hv|vh)?$/.test(flip)) throw wrong("flip", flip);
  const params: ImageParams = {
    width: side("w"),
    height: side("h"),
    maxWidth: side("max-w"),
    maxHeight: side("max-h"),
    minWidth: side("min-w"),
    minHeight: side("min-h"),
    fit,
    rect: readRect(search),
    crop,
    focalX: decimal(search, "fp-x", 0, 1) ?? 0.5,
    focalY: decimal(search, "fp-y", 0, 1) ?? 0.5,
    quality: integer(search, "q", 1, 100) ?? 75,
    format,
    dpr: decimal(search, "dpr", 1, 3) ?? 1,
    blur: integer(search, "blur", 0, 2000) ?? 0,
    sharpen: integer(search, "sharp", 0, 100) ?? 0,
    grayscale: integer(search, "sat", -100, 100) === -100,
    flipX: flip.includes("h"),
    flipY: flip.includes("v"),
    rotate: Math.round((integer(search, "or", 0, 270) ?? 0) / 90) * 90,
    background: readBackground(search),
    pad: integer(search, "pad", 0, 2000) ?? 0,
    invert: search.get("invert") === "true",
  };
  const asked = [
    "w",
    "h",
    "max-w",
    "max-h",
    "min-w",
    "min-h",
    "rect",
    "q",
    "blur",
    "sharp",
    "sat",
    "flip",
    "or",
    "bg",
    "pad",
    "invert",
    "dpr",
  ];
  return format === null && !asked.some((name) => search.has(name)) ? null : params;
}

function readFormat(search: URLSearchParams, accept: string): OutputFormat | null {
  const asked = search.get("fm");
  if (asked !== null) {
    const name = asked === "jpeg" ? "jpg" : asked;
    const format = FORMATS.find((known) => known === name);
    if (format === undefined) throw wrong("fm", asked);
    return format;
  }
  if (!(search.get("auto") ?? "").split(",").includes("format")) return null;
  if (accept.includes("image/avif")) return "avif";
  return accept.includes("image/webp") ? "webp" : null;
}

function readRect(search: URLSearchParams): ImageParams["rect"] {
  const text = search.get("rect");
  if (text === null) return null;
  const [left, top, width, height, ...rest] = text.split(",").map(Number);
  if (
    left === undefined ||
    top === undefined ||
    width === undefined ||
    height === undefined ||
    rest.length > 0
  )
    throw wrong("rect", text);
  if (![left, top, width, height].every(Number.isFinite) || width < 1 || height < 1)
    throw wrong("rect", text);
  return {
    left: Math.round(left),
    top: Math.round(top),
    width: Math.round(width),
    height: Math.round(height),
  };
}

function readBackground(search: URLSearchParams): ImageParams["background"] {
  const text = search.get("bg");
  if (text === null) return null;
  if (!/^([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text)) throw wrong("bg", text);
  const digits = text.length <= 4 ? text.replace(/./g, "$&$&") : text;
  const long = digits.length === 8;
  // Eight digits are alpha first, as the image service reads them.
  const value = (index: number) => Number.parseInt(digits.slice(index, index + 2), 16);
  const start = long ? 2 : 0;
  return {
    r: value(start),
    g: value(start + 2),
    b: value(start + 4),
    alpha: long ? value(0) / 255 : 1,
  };
}

function integer(search: URLSearchParams, name: string, min: number, max: number): number | null {
  const value = decimal(search, name, min, max);
  return value === null ? null : Math.round(value);
}

function decimal(search: URLSearchParams, name: string, min: number, max: number): number | null {
  const text = search.get(name);
  if (text === null) return null;
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw wrong(name, text);
  return Math.min(max, Math.max(min, value));
}

function wrong(name: string, value: string) {
  return httpError(400, `Invalid image parameter "${name}": "${value.slice(0, 60)}"`);
}
