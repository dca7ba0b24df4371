/** What a filter says about the documents that it can match, in the terms of the indexes. */
import { evaluateSync } from "./groq.ts";
import type { ExprNode } from "./groq.ts";
import { isExpression, stripGroups } from "./tree.ts";

/** By which property candidates are found. */
export type LookupKind = "id" | "type" | "slug" | "ref" | "base" | "bundle" | "prefix";

/** Candidates: all documents that one of the look-ups finds. */
export interface Lookup {
  kind: LookupKind;
  values: string[];
}

/** A value from outside of the filter: one string, or an array of strings. */
export interface OuterValue {
  node: ExprNode;
  many: boolean;
}

export interface Constraint {
  kind: LookupKind;
  values: OuterValue[];
}

/** The lower, the fewer documents are to be expected. */
const RANK: Record<LookupKind, number> = {
  id: 0,
  base: 1,
  slug: 2,
  ref: 3,
  prefix: 4,
  bundle: 5,
  type: 6,
};

/** Constraints of which at least one holds for each match, or null. */
export function constraintsOf(condition: ExprNode): Constraint[] | null {
  const node = stripGroups(condition);
  switch (node.type) {
    case "And":
      return narrower(constraintsOf(node.left), constraintsOf(node.right));
    case "Or": {
      const left = constraintsOf(node.left);
      const right = constraintsOf(node.right);
      return left === null || right === null ? null : merge([...left, ...right]);
    }
    case "OpCall":
      if (node.op === "==") {
        const kind = keyOf(node.left);
        if (kind !== null && isOuter(node.right))
          return [{ kind, values: [{ node: node.right, many: false }] }];
        const mirrored = keyOf(node.right);
        if (mirrored !== null && isOuter(node.left))
          return [{ kind: mirrored, values: [{ node: node.left, many: false }] }];
      }
      if (node.op === "in") {
        const kind = keyOf(node.left);
        if (kind !== null && isOuter(node.right))
          return [{ kind, values: [{ node: node.right, many: true }] }];
        if (kind === "id") return pathPrefix(node.right);
      }
      return null;
    case "FuncCall":
      return constraintsOfCall(node);
    default:
      return null;
  }
}

function constraintsOfCall(node: ExprNode & { type: "FuncCall" }): Constraint[] | null {
  const [first, second] = node.args;
  if (first === undefined || !node.args.every((argument) => isExpression(argument))) return null;
  const call = `${node.namespace}::${node.name}`;
  if (call === "global::references" && node.args.every(isOuter)) {
    return [
      {
        kind: "ref",
        values: node.args.map((argument) => ({ node: argument, many: givesArray(argument) })),
      },
    ];
  }
  if (call === "sanity::versionOf" && isOuter(first))
    return [{ kind: "base", values: [{ node: first, many: false }] }];
  if (call === "sanity::partOfRelease" && isOuter(first))
    return [{ kind: "bundle", values: [{ node: first, many: false }] }];
  if (
    call === "string::startsWith" &&
    keyOf(first) === "id" &&
    second !== undefined &&
    second.type === "Value"
  ) {
    return typeof second.value === "string" && second.value !== ""
      ? [{ kind: "prefix", values: [{ node: second, many: false }] }]
      : null;
  }
  return null;
}

/** `_id in path("drafts.**")`: ids that start with what stands before the first asterisk. */
function pathPrefix(right: ExprNode): Constraint[] | null {
  const node = stripGroups(right);
  if (node.type !== "FuncCall" || node.namespace !== "global" || node.name !== "path") return null;
  const [pattern] = node.args;
  if (pattern === undefined || pattern.type !== "Value" || typeof pattern.value !== "string")
    return null;
  const asterisk = pattern.value.indexOf("*");
  const prefix = asterisk === -1 ? pattern.value : pattern.value.slice(0, asterisk);
  if (prefix === "") return null;
  return [{ kind: "prefix", values: [{ node: { type: "Value", value: prefix }, many: false }] }];
}

function narrower(left: Constraint[] | null, right: Constraint[] | null): Constraint[] | null {
  if (left === null || right === null) return left ?? right;
  return rankOf(right) < rankOf(left) ? right : left;
}

function rankOf(constraints: Constraint[]): number {
  return Math.max(...constraints.map((constraint) => RANK[constraint.kind]));
}

function merge(constraints: Constraint[]): Constraint[] {
  const merged = new Map<LookupKind, Constraint>();
  for (const constraint of constraints) {
    const present = merged.get(constraint.kind);
    if (present === undefined) merged.set(constraint.kind, { ...constraint });
    else present.values = [...present.values, ...constraint.values];
  }
  return [...merged.values()];
}

/** The property that an expression reads from the document at hand, if there is an index for it. */
function keyOf(expression: ExprNode): LookupKind | null {
  const node = stripGroups(expression);
  if (node.type !== "AccessAttribute") return null;
  const base = node.base === undefined ? null : stripGroups(node.base);
  if (base === null || base.type === "This") {
    if (node.name === "_id") return "id";
    return node.name === "_type" ? "type" : null;
  }
  if (node.name !== "current" || base.type !== "AccessAttribute" || base.name !== "slug")
    return null;
  return base.base === undefined || stripGroups(base.base).type === "This" ? "slug" : null;
}

const OUTER_FUNCTIONS = new Set([
  "global::string",
  "global::coalesce",
  "global::lower",
  "global::upper",
  "array::compact",
  "array::unique",
]);

/** Does the value depend on nothing of the document that the filter looks at? Unknown kinds of node count as "it does". */
function isOuter(node: ExprNode): boolean {
  switch (node.type) {
    case "Value":
    case "Parameter":
    case "Parent":
      return true;
    case "Group":
    case "AccessElement":
    case "Slice":
    case "ArrayCoerce":
    case "Deref":
      return isOuter(node.base);
    case "AccessAttribute":
      return node.base !== undefined && isOuter(node.base);
    case "Map":
      return isOuter(node.base) && isAttributeChain(node.expr);
    case "OpCall":
      return node.op === "+" && isOuter(node.left) && isOuter(node.right);
    case "Array":
      return node.elements.every((element) => isOuter(element.value));
    case "FuncCall":
      return (
        OUTER_FUNCTIONS.has(`${node.namespace}::${node.name}`) &&
        node.args.every((argument) => isExpression(argument) && isOuter(argument))
      );
    default:
      return false;
  }
}

function isAttributeChain(node: ExprNode): boolean {
  if (node.type === "This") return true;
  return (
    node.type === "AccessAttribute" && (node.base === undefined || isAttributeChain(node.base))
  );
}

function givesArray(node: ExprNode): boolean {
  return (
    node.type === "Map" ||
    node.type === "ArrayCoerce" ||
    node.type === "Array" ||
    node.type === "Slice"
  );
}

/** The look-ups that constraints without `^` come to, or null when an index cannot tell. */
export function staticLookups(constraints: Constraint[]): Lookup[] | null {
  const lookups: Lookup[] = [];
  for (const constraint of constraints) {
    const values = new Set<string>();
    for (const { node, many } of constraint.values) {
      let value: unknown;
      try {
        value = evaluateSync(node).data;
      } catch {
        return null;
      }
      // A document without a slug equals null, and a slug may be a number: the index has neither.
      const found = many ? (Array.isArray(value) ? value : []) : [value];
      if (constraint.kind === "slug" && found.some((item) => typeof item !== "string")) return null;
      if (constraint.kind === "ref" && Array.isArray(value)) addStrings(values, value);
      else addStrings(values, found);
    }
    lookups.push({ kind: constraint.kind, values: [...values] });
  }
  return lookups;
}

function addStrings(values: Set<string>, candidates: unknown[]): void {
  for (const candidate of candidates) if (typeof candidate === "string") values.add(candidate);
}
