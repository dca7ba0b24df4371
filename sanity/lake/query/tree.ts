/** Looks at syntax trees, and copies them with changes. */
import type { ExprNode } from "./groq.ts";

export function mentionsParent(node: ExprNode): boolean {
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
export function shiftParents(node: ExprNode, hidden: boolean): ExprNode {
  if (node.type === "Parent") {
    if (hidden) return node;
    return node.n === 1 ? { type: "This" } : { ...node, n: node.n - 1 };
  }
  // The body of a map is a chain of attributes and has no parents of its own: it stays as it is.
  if (node.type === "Map") return { ...node, base: shiftParents(node.base, hidden) };
  return mapChildren(node, (child) => shiftParents(child, hidden));
}

export function stripGroups(node: ExprNode): ExprNode {
  return node.type === "Group" ? stripGroups(node.base) : node;
}

export function isTextQuery(node: ExprNode): node is ExprNode & { type: "FuncCall" } {
  return node.type === "FuncCall" && node.namespace === "text" && node.name === "query";
}

export function idOfThis(): ExprNode {
  return { type: "AccessAttribute", name: "_id" };
}

/** Arguments of `delta::` and `diff::` functions are selectors, which are no expressions. */
export function isExpression(node: { type: string }): node is ExprNode {
  return (
    node.type !== "Tuple" && node.type !== "SelectorFuncCall" && node.type !== "SelectorNested"
  );
}

/** How a child sees what `^` means, beside its parent. */
export type InnerScope = "same" | "hidden" | "nested";

/** Copies a node with each child replaced; tells in which kind of scope the child is evaluated. */
export function mapChildren(
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
