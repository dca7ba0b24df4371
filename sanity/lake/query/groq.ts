/**
 * groq-js behind types. The declarations that version 2.0 ships refer to modules that hold none, so that all of
 * its types are `any`: the parts that the lake uses are written down here.
 */
import * as groqJs from "groq-js";
import type { JsonObject } from "../documents.ts";

export type ExprNode =
  | { type: "AccessAttribute"; base?: ExprNode; name: string }
  | { type: "AccessElement"; base: ExprNode; index: number }
  | { type: "And" | "Or"; left: ExprNode; right: ExprNode }
  | { type: "Array"; elements: { type: "ArrayElement"; value: ExprNode; isSplat: boolean }[] }
  | {
      type: "ArrayCoerce" | "Asc" | "Deref" | "Desc" | "Group" | "Neg" | "Not" | "Pos";
      base: ExprNode;
    }
  | { type: "Context"; key: string }
  | { type: "Everything" | "This" }
  | { type: "Filter" | "FlatMap" | "Map" | "Projection"; base: ExprNode; expr: ExprNode }
  | { type: "FuncCall"; namespace: string; name: string; args: ExprNode[] }
  | { type: "InRange"; base: ExprNode; left: ExprNode; right: ExprNode; isInclusive: boolean }
  | { type: "Object"; attributes: ObjectAttribute[] }
  | { type: "OpCall"; op: string; left: ExprNode; right: ExprNode }
  | { type: "Parameter"; name: string }
  | { type: "Parent"; n: number }
  | { type: "PipeFuncCall"; name: string; base: ExprNode; args: ExprNode[] }
  | {
      type: "Select";
      alternatives: { type: "SelectAlternative"; condition: ExprNode; value: ExprNode }[];
      fallback?: ExprNode;
    }
  | { type: "Slice"; base: ExprNode; left: number; right: number; isInclusive: boolean }
  | { type: "Value"; value: unknown }
  /** Selectors: arguments of `delta::` and `diff::` functions, which are no expressions. */
  | { type: "SelectorFuncCall" | "SelectorNested" | "Tuple" };

export type ObjectAttribute =
  | { type: "ObjectAttributeValue"; name: string; value: ExprNode }
  | { type: "ObjectConditionalSplat"; condition: ExprNode; value: ExprNode }
  | { type: "ObjectSplat"; value: ExprNode };

export interface EvaluateOptions {
  root?: unknown;
  dataset?: unknown;
  params?: JsonObject;
  timestamp?: Date;
  identity?: string;
  before?: unknown;
  after?: unknown;
  sanity?: { projectId: string; dataset: string };
  dereference?: (reference: { _ref: string }) => unknown;
}

/** @throws GroqSyntaxError (with `position`) or GroqQueryError */
export const parse: (
  query: string,
  options?: { params?: JsonObject; mode?: "normal" | "delta" },
) => ExprNode = groqJs.parse;

export const evaluate: (
  tree: ExprNode,
  options?: EvaluateOptions,
) => Promise<{ get(): Promise<unknown> }> = groqJs.evaluate;

/** Works for the part of the language that needs no dataset. */
export const evaluateSync: (tree: ExprNode, options?: EvaluateOptions) => { data: unknown } =
  groqJs.evaluateSync;
