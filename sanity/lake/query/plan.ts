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
import { constraintsOf, staticLookups } from "./constraints.ts";
import type { Constraint, Lookup } from "./constraints.ts";
import type { ExprNode } from "./groq.ts";
import { isSimple } from "./match.ts";
import {
  idOfThis,
  isTextQuery,
  mapChildren,
  mentionsParent,
  shiftParents,
  stripGroups,
} from "./tree.ts";

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

function isSimpleOrder(argument: ExprNode): boolean {
  return argument.type === "Asc" || argument.type === "Desc"
    ? isSimple(argument.base)
    : isSimple(argument);
}
