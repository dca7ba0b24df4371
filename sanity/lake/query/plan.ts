/**
 * Finds out, from the syntax tree of a query, which documents a filter over `*` can possibly match, and
 * rewrites the tree so that groq-js filters those candidates instead of the whole dataset. The candidates are
 * always a superset of what matches, and groq-js still evaluates the whole filter: a short cut can cost time,
 * never change an answer.
 *
 * How a candidate set gets into groq-js, which has no hook for it: its dereference operator calls back with
 * the `_ref` that an expression gives, in the scope of that expression, and takes any value for an answer,
 * arrays included. `*[_id == ^.author._ref]` becomes `{"_ref": <key> + ^.author._ref}->[_id == ...]`, and the
 * callback answers with the candidates. Keys start with a secret of the process, so that no stored reference
 * can pose as one.
 */
import { serialize } from "node:v8";
import { evaluateSync } from "./groq.ts";
import type { ExprNode } from "./groq.ts";
import { isSimple } from "./match.ts";

/** By which property candidates are found. */
export type LookupKind = "id" | "type" | "slug" | "ref" | "base" | "bundle" | "prefix";

/** Candidates: all documents that one of the look-ups finds. */
export interface Lookup {
  kind: LookupKind;
  values: string[];
}

/** A value from outside of the filter: one string, or an array of strings. */
interface OuterValue {
  node: ExprNode;
  many: boolean;
}

interface Constraint {
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

export const VALUE_SEPARATOR = "\u0001";

/** Candidates that are known before evaluation. */
export interface Step {
  lookups: Lookup[];
  /**
   * The filter and the order over `*` themselves, when they are simple: they are evaluated at once over the
   * candidates, by groq-js too, but without a promise for each document. Steps of the same key give the same, in
   * whichever query: the pages of a list are parts of one.
   */
  simple: { expression: ExprNode; key: string } | null;
}

export interface Plan {
  tree: ExprNode;
  /** The key names one by its index. */
  steps: Step[];
}

export class Planner {
  readonly #key: string;
  #steps: Step[] = [];

  /** @param key the secret start of all keys */
  constructor(key: string) {
    this.#key = key;
  }

  plan(tree: ExprNode): Plan {
    this.#steps = [];
    const rewritten = this.#rewrite(tree, false);
    return { tree: rewritten, steps: this.#steps };
  }

  /**
   * @param hidden whether the node is evaluated in a scope that `^` passes over: the body of a map
   */
  #rewrite(node: ExprNode, hidden: boolean): ExprNode {
    const whole = this.#simpleStep(node);
    if (whole !== null) return whole;
    if (node.type === "Filter") {
      const base = this.#candidates(node, hidden) ?? this.#rewrite(node.base, hidden);
      return { ...node, base, expr: this.#rewrite(node.expr, false) };
    }
    if (node.type === "OpCall" && node.op === "match" && isTextQuery(node.right)) {
      const [text] = node.right.args;
      if (text !== undefined) {
        return {
          ...node,
          left: this.#rewrite(node.left, hidden),
          right: this.#rewrite(text, hidden),
        };
      }
    }
    if (isTextQuery(node)) {
      const [text] = node.args;
      if (text !== undefined) {
        return {
          type: "OpCall",
          op: "match",
          left: this.#callback("text:", idOfThis()),
          right: this.#rewrite(text, hidden),
        };
      }
    }
    return mapChildren(node, (child, inner) =>
      this.#rewrite(child, inner === "same" ? hidden : inner === "hidden"),
    );
  }

  /** `*[simple filter]` and `*[simple filter] | order(simple values)`: one step gives their result. */
  #simpleStep(node: ExprNode): ExprNode | null {
    const filter =
      node.type === "PipeFuncCall" && node.name === "order" && node.args.every(isSimpleOrder)
        ? stripGroups(node.base)
        : node;
    if (
      filter.type !== "Filter" ||
      stripGroups(filter.base).type !== "Everything" ||
      !isSimple(filter.expr)
    )
      return null;
    const constraints = constraintsOf(filter.expr);
    const lookups = constraints === null ? null : staticLookups(constraints);
    if (lookups === null) return null;
    return this.#step({ lookups, simple: { expression: node, key: keyOfValue(node) } });
  }

  #step(step: Step): ExprNode {
    this.#steps.push(step);
    return this.#callback("plan:", { type: "Value", value: String(this.#steps.length - 1) });
  }

  /** The node that gives the candidates for a filter, or null when the filter says nothing that helps. */
  #candidates(filter: { base: ExprNode; expr: ExprNode }, hidden: boolean): ExprNode | null {
    // `*[a][b]` is one filter inside the other: only the inner one is over all documents.
    if (stripGroups(filter.base).type !== "Everything") return null;
    const best = constraintsOf(filter.expr);
    if (best === null) return null;
    const dynamic = best.some((constraint) =>
      constraint.values.some((value) => mentionsParent(value.node)),
    );
    if (dynamic) return this.#dynamicCandidates(best, hidden);
    const lookups = staticLookups(best);
    return lookups === null ? null : this.#step({ lookups, simple: null });
  }

  /** Values that depend on where the sub-query stands (`^`): they travel in the key, at evaluation. */
  #dynamicCandidates(constraints: Constraint[], hidden: boolean): ExprNode | null {
    const [constraint] = constraints;
    if (constraint === undefined || constraints.length !== 1 || constraint.kind === "prefix")
      return null;
    const shifted = constraint.values.map(({ node, many }) => ({
      many,
      node: shiftParents(node, hidden),
    }));
    const [first] = shifted;
    const single = shifted.length === 1 && first !== undefined && !first.many;
    if (single && constraint.kind !== "ref") {
      return this.#callback(
        `one:${constraint.kind}:`,
        first.node,
        constraint.kind === "slug" ? "all:" : "none:",
      );
    }
    // Separators cannot occur in what is looked up, except in slugs, which may be any text.
    if (constraint.kind === "slug") return null;
    const list: ExprNode = {
      type: "Array",
      elements: shifted.map(({ node, many }) => ({
        type: "ArrayElement",
        value: node,
        isSplat: many,
      })),
    };
    const joined: ExprNode = {
      type: "FuncCall",
      namespace: "array",
      name: "join",
      args: [
        { type: "FuncCall", namespace: "array", name: "compact", args: [list] },
        { type: "Value", value: VALUE_SEPARATOR },
      ],
    };
    return this.#callback(`many:${constraint.kind}:`, joined, "all:");
  }

  /** `{"_ref": coalesce(<key><name> + argument, <key><otherwise>)}->` */
  #callback(name: string, argument: ExprNode, otherwise = "none:"): ExprNode {
    return {
      type: "Deref",
      base: {
        type: "Object",
        attributes: [
          {
            type: "ObjectAttributeValue",
            name: "_ref",
            value: {
              type: "FuncCall",
              namespace: "global",
              name: "coalesce",
              args: [
                {
                  type: "OpCall",
                  op: "+",
                  left: { type: "Value", value: this.#key + name },
                  right: argument,
                },
                { type: "Value", value: this.#key + otherwise },
              ],
            },
          },
        ],
      },
    };
  }
}

/** Tells apart what JSON does not: numbers that are infinite or none. */
function keyOfValue(node: ExprNode): string {
  return serialize(node).toString("latin1");
}

/** The look-ups that constraints without `^` come to, or null when an index cannot tell. */
function staticLookups(constraints: Constraint[]): Lookup[] | null {
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

function isSimpleOrder(argument: ExprNode): boolean {
  return argument.type === "Asc" || argument.type === "Desc"
    ? isSimple(argument.base)
    : isSimple(argument);
}

function addStrings(values: Set<string>, candidates: unknown[]): void {
  for (const candidate of candidates) if (typeof candidate === "string") values.add(candidate);
}

/** Constraints of which at least one holds for each match, or null. */
function constraintsOf(condition: ExprNode): Constraint[] | null {
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

function mentionsParent(node: ExprNode): boolean {
  if (node.type === "Parent") return true;
  let found = false;
  mapChildren(node, (child) => {
    if (mentionsParent(child)) found = true;
    return child;
  });
  return found;
}

/**
 * Moves an expression out of a filter, from the scope of one candidate to the scope that the filter stands in.
 * There, `^` is the value itself, unless that scope is one that `^` passes over.
 */
function shiftParents(node: ExprNode, hidden: boolean): ExprNode {
  if (node.type === "Parent") {
    if (hidden) return node;
    return node.n === 1 ? { type: "This" } : { ...node, n: node.n - 1 };
  }
  // The body of a map is a chain of attributes and has no parents of its own: it stays as it is.
  if (node.type === "Map") return { ...node, base: shiftParents(node.base, hidden) };
  return mapChildren(node, (child) => shiftParents(child, hidden));
}

function stripGroups(node: ExprNode): ExprNode {
  return node.type === "Group" ? stripGroups(node.base) : node;
}

function isTextQuery(node: ExprNode): node is ExprNode & { type: "FuncCall" } {
  return node.type === "FuncCall" && node.namespace === "text" && node.name === "query";
}

function idOfThis(): ExprNode {
  return { type: "AccessAttribute", name: "_id" };
}

/** Arguments of `delta::` and `diff::` functions are selectors, which are no expressions. */
function isExpression(node: { type: string }): node is ExprNode {
  return (
    node.type !== "Tuple" && node.type !== "SelectorFuncCall" && node.type !== "SelectorNested"
  );
}

type InnerScope = "same" | "hidden" | "nested";

/** Copies a node with each child replaced; tells in which kind of scope the child is evaluated. */
function mapChildren(
  node: ExprNode,
  map: (child: ExprNode, scope: InnerScope) => ExprNode,
): ExprNode {
  switch (node.type) {
    case "AccessAttribute":
      return node.base === undefined ? node : { ...node, base: map(node.base, "same") };
    case "AccessElement":
    case "ArrayCoerce":
    case "Asc":
    case "Deref":
    case "Desc":
    case "Group":
    case "Neg":
    case "Not":
    case "Pos":
    case "Slice":
      return { ...node, base: map(node.base, "same") };
    case "And":
    case "Or":
    case "OpCall":
      return { ...node, left: map(node.left, "same"), right: map(node.right, "same") };
    case "Array":
      return {
        ...node,
        elements: node.elements.map((element) => ({
          ...element,
          value: map(element.value, "same"),
        })),
      };
    case "Filter":
    case "Projection":
      return { ...node, base: map(node.base, "same"), expr: map(node.expr, "nested") };
    case "Map":
    case "FlatMap":
      return { ...node, base: map(node.base, "same"), expr: map(node.expr, "hidden") };
    case "FuncCall":
      if (node.namespace === "delta" || node.namespace === "diff") return node;
      return { ...node, args: node.args.map((argument) => map(argument, "same")) };
    case "InRange":
      return {
        ...node,
        base: map(node.base, "same"),
        left: map(node.left, "same"),
        right: map(node.right, "same"),
      };
    case "Object":
      return {
        ...node,
        attributes: node.attributes.map((attribute) =>
          attribute.type === "ObjectConditionalSplat"
            ? {
                ...attribute,
                condition: map(attribute.condition, "same"),
                value: map(attribute.value, "same"),
              }
            : { ...attribute, value: map(attribute.value, "same") },
        ),
      };
    case "PipeFuncCall":
      return {
        ...node,
        base: map(node.base, "same"),
        args: node.args.map((argument) => map(argument, "nested")),
      };
    case "Select": {
      const alternatives = node.alternatives.map((alternative) => ({
        ...alternative,
        condition: map(alternative.condition, "same"),
        value: map(alternative.value, "same"),
      }));
      return node.fallback === undefined
        ? { ...node, alternatives }
        : { ...node, alternatives, fallback: map(node.fallback, "same") };
    }
    default:
      return node;
  }
}
