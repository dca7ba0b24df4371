import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Nobody writes a message in less, and programs do. */
const shortestMs = 3000;

/** A form that lay open for longer gets a new stamp. */
const longestMs = 24 * 60 * 60 * 1000;

/**
 * A signed note of when a visitor had the form. The page is the same document for everybody, so the stamp cannot
 * be in it: a browser asks for one when the form is first touched, and a visitor without JavaScript gets one with
 * the first answer, which asks to look once more and send.
 */
export function makeStamp(secret: string, now: number = Date.now()): string {
  const content = `${now.toString(36)}.${randomBytes(9).toString("base64url")}`;
  return `${content}.${sign(content, secret)}`;
}

/**
 * What a stamp says.
 *
 * @returns `none` when it is missing, forged or too old; `quick` when it was given a moment ago
 */
export function readStamp(
  stamp: string,
  secret: string,
  now: number = Date.now(),
): "good" | "quick" | "none" {
  const [, content = "", time = "", signature = ""] =
    /^(([0-9a-z]{1,12})\.[\w-]{12})\.([\w-]{43})$/.exec(stamp) ?? [];
  if (!isSame(signature, sign(content, secret))) return "none";
  const age = now - Number.parseInt(time, 36);
  if (age > longestMs || age < -shortestMs) return "none";
  return age < shortestMs ? "quick" : "good";
}

function sign(content: string, secret: string): string {
  return createHmac("sha256", secret).update(`enquiry ${content}`).digest("base64url");
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
