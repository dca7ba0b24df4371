/**
 * Writes patches in mendoza's format, the form in which changes of documents travel: a flat list of opcodes and
 * operands for a machine with a stack of inputs and one of outputs. What a patch leaves alone keeps its author in
 * the Studio's comparison of revisions, so a patch names no more than what changed.
 */
import { isDeepStrictEqual } from "node:util";
import { applyPatch } from "mendoza";
import { isObject } from "./documents.ts";
import type { JsonObject } from "./documents.ts";

export type MendozaPatch = unknown[];

/** The opcodes that are used here, of the 24 that there are. */
const VALUE = 0;
const PUSH_FIELD_COPY = 10;
const PUSH_FIELD_BLANK = 11;
const PUSH_ELEMENT_COPY = 12;
const PUSH_ELEMENT_BLANK = 13;
const RETURN_INTO_OBJECT_SAME_KEY_POP = 15;
const RETURN_INTO_ARRAY_POP = 16;
const OBJECT_SET_FIELD_VALUE = 17;
const OBJECT_DELETE_FIELD = 19;
const ARRAY_APPEND_VALUE = 20;
const ARRAY_APPEND_SLICE = 21;
const STRING_APPEND_STRING = 22;
const STRING_APPEND_SLICE = 23;

/** Comparing longer lists would hold up everybody else, and the Studio cannot take very long slices. */
const MAX_ELEMENTS = 5_000;

/**
 * The patch that turns one JSON value into another. Every patch is tried out: one that would not give exactly
 * `after` is replaced by one that puts `after` in the place of the whole.
 */
export function createPatch(before: unknown, after: unknown): MendozaPatch {
  if (isObject(before) && isObject(after)) {
    const patch: MendozaPatch = [];
    writeObject(before, after, patch);
    if (isDeepStrictEqual(applied(patch, before), after)) return patch;
  }
  return [VALUE, after];
}

/** The result of a patch, or undefined when it cannot be applied. */
function applied(patch: MendozaPatch, before: unknown): unknown {
  try {
    return applyPatch(before, patch);
  } catch {
    // JSON has no undefined: it equals no document.
    return undefined;
  }
}

/** The output is a copy of the input, and is changed field by field. */
function writeObject(before: JsonObject, after: JsonObject, patch: MendozaPatch): void {
  // Fields are named by their position among the sorted keys of the input.
  const keys = Object.keys(before).toSorted();
  keys.forEach((key, index) => {
    if (!Object.hasOwn(after, key)) {
      patch.push(OBJECT_DELETE_FIELD, index);
      return;
    }
    const [was, is] = [before[key], after[key]];
    if (isDeepStrictEqual(was, is)) return;
    const push = isObject(was) ? PUSH_FIELD_COPY : PUSH_FIELD_BLANK;
    if (writeParts(was, is, push, index, patch)) patch.push(RETURN_INTO_OBJECT_SAME_KEY_POP);
    else patch.push(OBJECT_SET_FIELD_VALUE, is, key);
  });
  for (const key of Object.keys(after)) {
    if (!Object.hasOwn(before, key)) patch.push(OBJECT_SET_FIELD_VALUE, after[key], key);
  }
}

/**
 * Writes how a value becomes another of its kind, after the opcode and the position that fetch it.
 * @returns false, and writes nothing, when replacing the value says as much
 */
function writeParts(
  before: unknown,
  after: unknown,
  push: number,
  position: number,
  patch: MendozaPatch,
): boolean {
  const start = patch.push(push, position);
  if (isObject(before) && isObject(after)) writeObject(before, after, patch);
  else if (Array.isArray(before) && Array.isArray(after)) writeArray(before, after, patch);
  else if (typeof before === "string" && typeof after === "string")
    writeString(before, after, patch);
  if (patch.length > start) return true;
  // An output that stays blank would be null.
  patch.length = start - 2;
  return false;
}

/** The output is built from nothing: runs of old elements, changed ones, new ones. */
function writeArray(before: unknown[], after: unknown[], patch: MendozaPatch): void {
  if (Math.max(before.length, after.length) > MAX_ELEMENTS) return;
  const sources = sourcesOf(before, after);
  for (let i = 0; i < after.length; i++) {
    const value = after[i];
    const source = sources[i] ?? null;
    if (source === null) {
      patch.push(ARRAY_APPEND_VALUE, value);
      continue;
    }
    const was = before[source];
    if (isDeepStrictEqual(was, value)) {
      let end = source + 1;
      while (
        i + 1 < after.length &&
        sources[i + 1] === end &&
        isDeepStrictEqual(before[end], after[i + 1])
      ) {
        end++;
        i++;
      }
      patch.push(ARRAY_APPEND_SLICE, source, end);
      continue;
    }
    const push = isObject(was) ? PUSH_ELEMENT_COPY : PUSH_ELEMENT_BLANK;
    if (writeParts(was, value, push, source, patch)) patch.push(RETURN_INTO_ARRAY_POP);
    else patch.push(ARRAY_APPEND_VALUE, value);
  }
}

/** For each new element the old one that it comes from: by `_key` where there is one, else by equal content. */
function sourcesOf(before: unknown[], after: unknown[]): (number | null)[] {
  const places = new Map<string, number[]>();
  // From the end, so that taking the last place of a list takes the first of the array.
  for (let index = before.length - 1; index >= 0; index--) {
    const name = nameOf(before[index]);
    const found = places.get(name);
    if (found === undefined) places.set(name, [index]);
    else found.push(index);
  }
  return after.map((value) => places.get(nameOf(value))?.pop() ?? null);
}

function nameOf(value: unknown): string {
  return isObject(value) && typeof value["_key"] === "string"
    ? `key ${value["_key"]}`
    : `value ${JSON.stringify(value)}`;
}

/** The output is built from nothing: the common beginning, what is new, the common end. Positions count UTF-8 bytes. */
function writeString(before: string, after: string, patch: MendozaPatch): void {
  const [was, is] = [Array.from(before), Array.from(after)];
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start++;
  let end = 0;
  while (end < most - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end++;
  if (start === 0 && end === 0) return;
  const total = bytesIn(was);
  if (start > 0) patch.push(STRING_APPEND_SLICE, 0, bytesIn(was.slice(0, start)));
  if (start + end < is.length)
    patch.push(STRING_APPEND_STRING, is.slice(start, is.length - end).join(""));
  if (end > 0) patch.push(STRING_APPEND_SLICE, total - bytesIn(was.slice(was.length - end)), total);
}

/** As the format counts them: half a surrogate pair has three bytes. */
function bytesIn(characters: string[]): number {
  return characters.reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (code > 0xffff ? 4 : code > 0x7ff ? 3 : code > 0x7f ? 2 : 1);
  }, 0);
}
