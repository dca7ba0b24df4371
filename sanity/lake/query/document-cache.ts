/** Parsed documents that stay in the memory of one query thread, the least recently used going first. */
import type { LakeDocument } from "../documents.ts";

const MAX_LENGTH = 48 * 1024 * 1024;

interface Kept {
  seq: number;
  document: LakeDocument;
  length: number;
}

export class DocumentCache {
  readonly #kept = new Map<string, Kept>();
  #length = 0;

  /** @param own whether the document is wanted under its own id, or in the form that overlays have */
  get(id: string, seq: number, own: boolean): LakeDocument | null {
    const key = own ? id : `^${id}`;
    const kept = this.#kept.get(key);
    if (kept === undefined || kept.seq !== seq) return null;
    // A map keeps the order of insertion: what is put back is the newest.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.document;
  }

  put(id: string, seq: number, own: boolean, document: LakeDocument, length: number): LakeDocument {
    const key = own ? id : `^${id}`;
    this.#length -= this.#kept.get(key)?.length ?? 0;
    this.#kept.delete(key);
    this.#kept.set(key, { seq, document, length });
    this.#length += length;
    for (const [oldest, { length: freed }] of this.#kept) {
      if (this.#length <= MAX_LENGTH) break;
      this.#kept.delete(oldest);
      this.#length -= freed;
    }
    return document;
  }
}
