import { stripTypeScriptTypes } from "node:module";

/**
 * Makes JavaScript of a script for the browser (`*.browser.ts`) by leaving out its types. Such a script is one file
 * that imports types only, so there is nothing to bundle.
 *
 * @param {string} source the script, in TypeScript that can be erased
 * @returns {string} the script, line for line
 */
export default function stripTypes(source) {
  return stripTypeScriptTypes(source);
}
