/** Filters of listeners: finding them in a query, and evaluating the simple ones on the spot. */
import { evaluateSync } from "./groq.ts";
import type { ExprNode } from "./groq.ts";
import type { JsonObject, LakeDocument } from "../documents.ts";

const FUNCTIONS = new Set([
  "global::defined",
  "global::references",
  "sanity::versionOf",
  "sanity::partOfRelease",
  "string::startsWith",
]);

/**
 * For each document whether the filter holds (false where there is none), or null when the filter is not simple:
 * when its cost is not bounded by the size of the filter and of the document.
 */
export function matchesSimply(
  filter: ExprNode,
  params: JsonObject,
  documents: (LakeDocument | null)[],
): boolean[] | null {
  if (!isSimple(filter)) return null;
  try {
    return documents.map(
      (root) => root !== null && evaluateSync(filter, { root, dataset: [], params }).data === true,
    );
  } catch {
    return null;
  }
}

/** Is the cost of the expression bounded by its own size and that of the document, and does it look at nothing else? */
export function isSimple(node: ExprNode): boolean {
  switch (node.type) {
    case "Value":
    case "Parameter":
    case "This":
      return true;
    case "AccessAttribute":
      return node.base === undefined || isSimple(node.base);
    case "Group":
    case "Not":
      return isSimple(node.base);
    case "And":
    case "Or":
      return isSimple(node.left) && isSimple(node.right);
    case "OpCall":
      return (
        ["==", "!=", "in", "<", "<=", ">", ">="].includes(node.op) &&
        isSimple(node.left) &&
        isSimple(node.right)
      );
    case "Array":
      return node.elements.every((element) => !element.isSplat && isSimple(element.value));
    case "FuncCall": {
      const name = `${node.namespace}::${node.name}`;
      if (name === "global::path") {
        // A pattern becomes a regular expression; more than a few wildcards can make it slow.
        const [pattern] = node.args;
        return (
          pattern?.type === "Value" &&
          typeof pattern.value === "string" &&
          pattern.value.split("*").length <= 5
        );
      }
      return FUNCTIONS.has(name) && node.args.every((argument) => isSimple(argument));
    }
    default:
      return false;
  }
}

/**
 * The condition of a query of the form `*[a][b] | order(...) {...}`, or `true` for all documents.
 * @returns null for a query of another form
 */
export function filterOf(tree: ExprNode): ExprNode | null {
  const conditions: ExprNode[] = [];
  let node = tree;
  while (node.type !== "Everything") {
    switch (node.type) {
      case "Filter":
        conditions.unshift(node.expr);
        node = node.base;
        break;
      case "AccessElement":
      case "ArrayCoerce":
      case "FlatMap":
      case "Group":
      case "Map":
      case "PipeFuncCall":
      case "Projection":
      case "Slice":
        node = node.base;
        break;
      default:
        return null;
    }
  }
  const [first, ...others] = conditions;
  if (first === undefined) return { type: "Value", value: true };
  return others.reduce<ExprNode>((left, right) => ({ type: "And", left, right }), first);
}
