/** Answers jobs with groq-js. Runs in a query thread. */
import { randomUUID } from "node:crypto";
import { LRUCache } from "lru-cache";
import { evaluate, parse } from "./groq.ts";
import type { ExprNode } from "./groq.ts";
import { isObject } from "../documents.ts";
import type { JsonObject, LakeDocument } from "../documents.ts";
import type { Dataset } from "./dataset.ts";
import { KeptList } from "./kept-list.ts";
import { filterOf } from "./match.ts";
import { Planner, VALUE_SEPARATOR } from "./plan.ts";
import type { LookupKind } from "./constraints.ts";
import type { Plan, Step } from "./plan.ts";
import type {
  HookAnswer,
  HookJob,
  MatchJob,
  QueryAnswer,
  QueryJob,
  View,
  WorkerSettings,
} from "./protocol.ts";
import { TagCollector } from "./tags.ts";

const MAX_PARSED = 500;

/** Documents of all kept lists together, as characters of JSON: parsed, they take some times as many bytes. */
const MAX_KEPT = 96 * 1024 * 1024;

/** A result that is longer than the limit. */
export class ResultTooLarge extends Error {}

export class Evaluator {
  readonly #dataset: Dataset;
  readonly #settings: WorkerSettings;
  readonly #key = `\u0000${randomUUID()}:`;
  readonly #planner = new Planner(this.#key);
  readonly #parsed = new Map<string, Plan>();
  readonly #lists = new LRUCache<string, KeptList>({
    maxSize: MAX_KEPT,
    // A list is mended from the history, which does not reach back for ever.
    ttl: 24 * 60 * 60_000,
    // A list that holds nothing takes its place, too.
    sizeCalculation: (list) => list.length + 100,
  });

  constructor(dataset: Dataset, settings: WorkerSettings) {
    this.#dataset = dataset;
    this.#settings = settings;
  }

  /** @throws whatever groq-js throws for a text that does not parse, ResultTooLarge */
  async query(job: QueryJob): Promise<QueryAnswer> {
    const tags = new TagCollector();
    const plan = this.#plan(job.query, job.params, "normal", job.plain === true);
    const json = await this.#dataset.snapshot(async () => {
      const value = await this.#evaluate(
        plan,
        job.params,
        job.view,
        tags,
        { identity: job.identity },
        job.plain === true,
      );
      return this.#toJson(value);
    });
    return { json, tags: tags.tags() };
  }

  /** @throws ResultTooLarge */
  #toJson(value: unknown): string {
    const limit = this.#settings.maxResultLength;
    let json: string | null;
    try {
      json = JSON.stringify(value) ?? "null";
    } catch (error) {
      // Longer than any text can be.
      if (!(error instanceof RangeError)) throw error;
      json = null;
    }
    if (json !== null && json.length <= limit) return json;
    throw new ResultTooLarge(
      `The result is larger than the limit of ${limit} characters: ask for fewer documents or fewer attributes`,
    );
  }

  /** For each document whether the filter holds; false where there is none. */
  async match(job: MatchJob): Promise<boolean[]> {
    const plan = this.#plan(job.query, job.params, "match");
    return this.#dataset.snapshot(async () => {
      const results: boolean[] = [];
      for (const root of job.documents) {
        if (root === null) results.push(false);
        else {
          const value = await this.#evaluate(plan, job.params, job.view, new TagCollector(), {
            root,
            identity: job.identity,
          });
          results.push(value === true);
        }
      }
      return results;
    });
  }

  /** Does a webhook want this change, and what does it send? The document at hand is the one after the change, on a delete the one before. */
  async hook(job: HookJob): Promise<HookAnswer> {
    const root = job.after ?? job.before;
    if (root === null) return { matches: false, json: "" };
    const scope = { root, before: job.before, after: job.after, identity: "webhook" };
    const view: View = { kind: "raw", rootOnly: false };
    const run = async (text: string) =>
      this.#evaluate(this.#plan(text, {}, "delta"), {}, view, new TagCollector(), scope);
    return this.#dataset.snapshot(async () => {
      if (job.filter.trim() !== "" && (await run(job.filter)) !== true)
        return { matches: false, json: "" };
      const body = job.projection.trim() === "" ? root : await run(job.projection);
      return { matches: true, json: JSON.stringify(body) ?? "null" };
    });
  }

  /** Parses and plans, once for each text and parameters that the parser took part in. */
  #plan(
    query: string,
    params: JsonObject,
    mode: "normal" | "delta" | "match",
    plain = false,
  ): Plan {
    const withParams = query.includes("$") ? `\n${JSON.stringify(params)}` : "";
    const key = `${mode}${plain ? "!" : ""}\n${query}${withParams}`;
    const known = this.#parsed.get(key);
    if (known !== undefined) {
      this.#parsed.delete(key);
      this.#parsed.set(key, known);
      return known;
    }
    const parsed: ExprNode = parse(query, { params, mode: mode === "delta" ? "delta" : "normal" });
    const tree = mode === "match" ? (filterOf(parsed) ?? parsed) : parsed;
    const plan = plain ? { tree, steps: [] } : this.#planner.plan(tree);
    if (key.length < 20_000) this.#parsed.set(key, plan);
    if (this.#parsed.size > MAX_PARSED) {
      const [oldest] = this.#parsed.keys();
      if (oldest !== undefined) this.#parsed.delete(oldest);
    }
    return plan;
  }

  async #evaluate(
    plan: Plan,
    params: JsonObject,
    view: View,
    tags: TagCollector,
    scope: { root?: unknown; before?: unknown; after?: unknown; identity: string },
    plain = false,
  ): Promise<unknown> {
    const all = () => {
      tags.add("all", "");
      return this.#dataset.all(view);
    };
    // A generator is read when the query really asks for all documents, and only once.
    const dataset = plain ? all() : lazily(all);
    const value = await evaluate(plan.tree, {
      ...scope,
      params,
      dataset,
      timestamp: new Date(),
      sanity: { projectId: this.#settings.projectId, dataset: this.#settings.dataset },
      ...(plain
        ? {}
        : {
            dereference: ({ _ref }: { _ref: string }) =>
              this.#dereference(_ref, plan, view, tags, all),
          }),
    });
    return value.get();
  }

  #dereference(
    ref: string,
    plan: Plan,
    view: View,
    tags: TagCollector,
    all: () => LakeDocument[],
  ): unknown {
    if (!ref.startsWith(this.#key)) {
      tags.add("id", ref);
      return this.#dataset.byId(view, ref);
    }
    const [name = "", ...rest] = ref.slice(this.#key.length).split(":");
    const argument = rest.join(":");
    return this.#answer(name, argument, plan, view, tags, all);
  }

  /** The documents that a step stands for. */
  #take(step: Step | undefined, view: View, tags: TagCollector): LakeDocument[] {
    if (step === undefined) return [];
    if (step.simple === null) return this.#dataset.candidates(view, step.lookups, tags);
    const name = `${viewName(view)}\n${step.simple.key}`;
    const known = this.#lists.get(name);
    const length = known?.length;
    let list = known;
    let documents = list?.upToDate(this.#dataset, view) ?? null;
    if (list === undefined || documents === null) {
      const version = this.#dataset.version();
      const seq = this.#dataset.lastSeq();
      const own = new TagCollector();
      const candidates = this.#dataset.candidates(view, step.lookups, own);
      const made = { candidates, tags: own.tags(), seq, version };
      list = new KeptList(step.simple.expression, this.#dataset, made);
      documents = list.upToDate(this.#dataset, view) ?? [];
    }
    if (list !== known || list.length !== length) {
      // A list is weighed when it is put in, and not again when it is put in once more.
      this.#lists.delete(name);
      this.#lists.set(name, list);
    }
    for (const tag of list.tags) tags.addTag(tag);
    return documents;
  }

  #answer(
    name: string,
    argument: string,
    plan: Plan,
    view: View,
    tags: TagCollector,
    all: () => LakeDocument[],
  ): unknown {
    switch (name) {
      case "all":
        return all();
      case "plan":
        return this.#take(plan.steps[Number(argument)], view, tags);
      case "one":
      case "many": {
        const colon = argument.indexOf(":");
        // The planner writes the kind; nobody else can.
        const kind = argument.slice(0, colon) as LookupKind;
        const value = argument.slice(colon + 1);
        const values = name === "one" ? [value] : value.split(VALUE_SEPARATOR);
        return this.#dataset.candidates(view, [{ kind, values }], tags);
      }
      case "text": {
        const document = this.#dataset.byId(view, argument);
        return document === null ? [] : stringsOf(document);
      }
      default:
        return [];
    }
  }
}

function* lazily<T>(read: () => T[]): Generator<T> {
  yield* read();
}

function viewName(view: View): string {
  return view.kind === "overlay"
    ? `overlay ${view.bundles.join(",")}`
    : `${view.kind} ${view.rootOnly}`;
}

/** All texts that a reader could see in a document: what a full text search looks through. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key.startsWith("_") ? [] : stringsOf(item),
  );
}
