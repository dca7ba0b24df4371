import { z } from "zod";
import { decodeSegment } from "../addresses.ts";
import { longestQuestion } from "./longest-question.ts";

/** What somebody looks for, as it comes in an address. */
export const question = z
  .string("Say what you are looking for: /api/search?q=…")
  .trim()
  .min(1, "Say what you are looking for: /api/search?q=…")
  .max(longestQuestion, `Use ${longestQuestion} characters or fewer.`);

/** The question of a page's address; a long one is cut, and what is none is empty. */
export function readQuestion(value: string | string[] | undefined): string {
  const first = Array.isArray(value) ? value[0] : value;
  return (first ?? "").trim().slice(0, longestQuestion);
}

/** The address that answers a question. */
export function searchAddress(words: string): string {
  return `/search?q=${encodeURIComponent(words)}`;
}

/** The words of an address that leads nowhere, in its last part: what the visitor may have been after. */
export function wordsOfPath(path: string): string {
  const last = path.split("/").at(-1) ?? "";
  const words = (decodeSegment(last) ?? "")
    .replace(/\.\w{1,5}$/, "")
    .replace(/[^\p{L}\p{N}'’]+/gu, " ")
    .trim();
  return /\p{L}{3}/u.test(words) ? words.slice(0, longestQuestion) : "";
}
