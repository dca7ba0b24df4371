/**
 * The documents that a simple filter finds over `*`, in the order that it asks for, kept from one query to the
 * next. After a write only the documents that have changed are taken out and put in again: nothing here looks at
 * each of the others, so that a list of ten thousand is brought up to date as fast as one of a hundred.
 */
import { evaluateSync } from "./groq.ts";
import type { ExprNode } from "./groq.ts";
import type { LakeDocument } from "../documents.ts";
import type { Dataset } from "./dataset.ts";
import type { View } from "./protocol.ts";

/** With more changes than this a list is made anew. */
const MAX_MENDED = 50;

export class KeptList {
  readonly tags: string[];
  readonly #expression: ExprNode;
  readonly #byId: Map<string, LakeDocument>;
  /** The newest transaction that the list knows. */
  #seq: number;
  #version: number;
  #documents: LakeDocument[];
  #length: number;

  /** @param expression a simple filter, or a simple order of one, over `*` */
  constructor(
    expression: ExprNode,
    dataset: Dataset,
    made: { candidates: LakeDocument[]; tags: string[]; seq: number; version: number },
  ) {
    this.tags = made.tags;
    this.#expression = expression;
    this.#seq = made.seq;
    this.#version = made.version;
    this.#documents = matching(expression, made.candidates);
    this.#byId = new Map(this.#documents.map((document) => [document._id, document]));
    this.#length = this.#documents.reduce((sum, document) => sum + sizeOf(document, dataset), 0);
  }

  /** About how much memory the documents take, as characters of JSON. */
  get length(): number {
    return this.#length;
  }

  /** The list as it is now, or null when it is less work to make it anew. */
  upToDate(dataset: Dataset, view: View): LakeDocument[] | null {
    const version = dataset.version();
    if (version === this.#version) return this.#documents;
    const seq = dataset.lastSeq();
    const ids = dataset.changedSince(this.#seq, MAX_MENDED);
    if (ids === null || !this.#mend(dataset, view, ids)) return null;
    this.#seq = seq;
    this.#version = version;
    return this.#documents;
  }

  #mend(dataset: Dataset, view: View, ids: string[]): boolean {
    const { shownIds, documents } = dataset.formsOf(view, ids);
    const mended = this.#documents.slice();
    for (const id of shownIds) {
      const old = this.#byId.get(id);
      if (old === undefined) continue;
      const place = this.#placeOf(old, mended);
      // An order that does not find its own: the list is made anew, and this one forgotten.
      if (mended[place] !== old) return false;
      mended.splice(place, 1);
      this.#length -= sizeOf(old, dataset);
      this.#byId.delete(id);
    }
    for (const document of matching(this.#expression, documents)) {
      mended.splice(this.#placeOf(document, mended), 0, document);
      this.#byId.set(document._id, document);
      this.#length += sizeOf(document, dataset);
    }
    this.#documents = mended;
    return true;
  }

  /** Where a document stands, or would stand. Which of two comes first is for groq-js to say. */
  #placeOf(document: LakeDocument, list: LakeDocument[]): number {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = list[middle];
      if (other === undefined || other === document) return middle;
      // By id, as candidates are: equal ones stay in the order in which they come.
      const pair = document._id < other._id ? [document, other] : [other, document];
      if (matching(this.#expression, pair)[0] === document) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** A small document takes its place, too. */
function sizeOf(document: LakeDocument, dataset: Dataset): number {
  return dataset.lengthOf(document) + 100;
}

/** A filter over `*` gives some of its candidates, as they are. */
function matching(expression: ExprNode, candidates: LakeDocument[]): LakeDocument[] {
  return evaluateSync(expression, { dataset: candidates }).data as LakeDocument[];
}
