import type { z } from "zod";

/** One thing that was left out of a document because it could not be read. */
export type Flaw = { path: string; reason: string };

export type Parsed<T> = { value: T | undefined; flaws: Flaw[] };

type Path = readonly PropertyKey[];

const REMOVED = Symbol("removed");

/**
 * Parses a document so that what is broken costs only itself: an item of a list costs that item, an
 * optional field that field, a required field the thing that cannot do without it, and so upwards.
 * The schema stays a plain zod schema; what it calls optional decides what a flaw costs.
 *
 * @param schema what the document should look like
 * @param input  the value as it came from the content lake; it is not changed
 * @returns the value, or `undefined` when the document lacks what it cannot do without, and every
 *          flaw with its path in the document (`body[_key=="4f2a"].title`, as Sanity writes paths)
 */
export function parseTolerantly<S extends z.ZodType>(
  schema: S,
  input: unknown,
): Parsed<z.output<S>> {
  const flaws: Flaw[] = [];
  let value: unknown = withoutGaps(input);
  for (;;) {
    const result = schema.safeParse(value);
    if (result.success) return { value: result.data, flaws };
    const root = { value: structuredClone(value) };
    for (const issue of result.error.issues) {
      // What an earlier issue of this round has taken away takes its other flaws with it.
      if (!isReachable(root.value, value, issue.path)) continue;
      note(flaws, { path: formatPath(value, issue.path), reason: issue.message });
      cut(root, issue.path);
    }
    if (root.value === REMOVED) return { value: undefined, flaws };
    value = withoutGaps(root.value);
  }
}

/** Whether the part that an issue speaks of is still as it was when it was judged. */
function isReachable(now: unknown, before: unknown, path: Path): boolean {
  return path.every((_, index) => {
    const here = path.slice(0, index + 1);
    return (valueAt(before, here) === undefined) === isGone(valueAt(now, here));
  });
}

/** Removes the part at the path or, where it is missing already, the nearest thing that cannot do without it. */
function cut(root: { value: unknown }, path: Path): void {
  const key = path.at(-1);
  if (key === undefined) {
    root.value = REMOVED;
    return;
  }
  const parent = valueAt(root.value, path.slice(0, -1));
  if (isGone(valueAt(parent, [key]))) return cut(root, path.slice(0, -1));
  // A list keeps its places until the round is over: the paths of the other issues count them.
  if (Array.isArray(parent)) parent[Number(key)] = REMOVED;
  else if (isRecord(parent)) delete parent[key];
}

function isGone(value: unknown): boolean {
  return value === undefined || value === REMOVED;
}

function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const key of path) {
    here =
      isRecord(here) || Array.isArray(here)
        ? (here as Record<PropertyKey, unknown>)[key]
        : undefined;
  }
  return here;
}

/** GROQ answers `null` for what is not there; the domain types say "optional". */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => item !== null && item !== REMOVED).map(withoutGaps);
  }
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== null && item !== undefined)
        .map(([key, item]) => [key, withoutGaps(item)]),
    );
  }
  return value;
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A flaw that made its parent unreadable is found again one round later; it is told once. */
function note(flaws: Flaw[], flaw: Flaw): void {
  if (!flaws.some(({ path }) => path === flaw.path)) flaws.push(flaw);
}

/** Items are named by their key where they have one: places move when items are left out. */
function formatPath(value: unknown, path: Path): string {
  const steps = path.map((key, index) => {
    if (typeof key !== "number") return `.${String(key)}`;
    const item = valueAt(value, path.slice(0, index + 1));
    const name = isRecord(item) && typeof item._key === "string" ? `_key=="${item._key}"` : key;
    return `[${name}]`;
  });
  return steps.join("").replace(/^\./, "");
}
