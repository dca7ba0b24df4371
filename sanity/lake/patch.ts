/** What a patch may look like. */
import { isObject } from "./documents.ts";
import type { JsonObject } from "./documents.ts";
import { WriteError } from "./errors.ts";

const OBJECT_OPERATIONS = ["set", "setIfMissing", "inc", "dec", "diffMatchPatch"];
const KNOWN_OPERATIONS = new Set([
  ...OBJECT_OPERATIONS,
  "unset",
  "insert",
  "merge",
  "id",
  "query",
  "params",
]);

/**
 * The `ifRevisionID` of a patch. One that is no text is refused: whoever names a revision must not lose the check for
 * a mistake in its form.
 * @throws WriteError 400
 */
export function expectedRevision(revision: unknown): string | undefined {
  if (revision === undefined || typeof revision === "string") return revision;
  throw new WriteError(400, "patchInvalidError", '"ifRevisionID" must be a string');
}

/** Checks the shape of patch operations, which the mutator takes for granted. @throws WriteError 400 */
export function assertPatch(operations: JsonObject): void {
  const wrong = (description: string) => new WriteError(400, "patchInvalidError", description);
  for (const name of Object.keys(operations)) {
    if (!KNOWN_OPERATIONS.has(name)) throw wrong(`Unknown patch operation "${name}"`);
  }
  if (operations["merge"] !== undefined)
    throw wrong('The patch operation "merge" is not supported: use "set"');
  for (const name of OBJECT_OPERATIONS) {
    if (operations[name] !== undefined && !isObject(operations[name]))
      throw wrong(`"${name}" must be an object`);
  }
  for (const name of ["inc", "dec"]) {
    const amounts = operations[name];
    if (isObject(amounts) && Object.values(amounts).some((n) => typeof n !== "number")) {
      throw wrong(`"${name}" takes numbers`);
    }
  }
  const texts = operations["diffMatchPatch"];
  if (isObject(texts) && Object.values(texts).some((text) => typeof text !== "string")) {
    throw wrong('"diffMatchPatch" takes strings');
  }
  const unset = operations["unset"];
  if (
    unset !== undefined &&
    !(Array.isArray(unset) && unset.every((path) => typeof path === "string"))
  ) {
    throw wrong('"unset" must be an array of paths');
  }
  const insert = operations["insert"];
  if (insert === undefined) return;
  const places = isObject(insert)
    ? ["before", "after", "replace"].filter((place) => insert[place] !== undefined)
    : [];
  const place = places[0];
  if (
    !isObject(insert) ||
    place === undefined ||
    places.length !== 1 ||
    typeof insert[place] !== "string" ||
    !Array.isArray(insert["items"])
  ) {
    throw wrong('"insert" needs "items" and exactly one of "before", "after" and "replace"');
  }
}
