import type { SanityClient } from "@sanity/client";
import { describe, expect, it, vi } from "vitest";
import { drawingIds } from "../../../sanity/content/drawings.ts";
import { sampleDocuments } from "../../../sanity/content/index.ts";
import { loadContent } from "../../../sanity/content/load.ts";

// Drawing every picture takes seconds, and has a test of its own.
vi.mock("../../../sanity/content/art/rasterise.ts", () => ({
  rasterise: async () => Buffer.from("a picture"),
}));

type Stored = { _id: string; [field: string]: unknown };

/** A content store in memory, with as much of a client as the loader speaks to. */
function store(present: string[] = [], { uploads = true } = {}) {
  const documents = new Map<string, Stored>(present.map((_id) => [_id, { _id, mine: true }]));
  const uploaded: string[] = [];
  const client = {
    fetch: async (_query: string, { ids }: { ids: string[] }) =>
      ids.filter((id) => documents.has(id)),
    assets: {
      upload: async (_kind: string, _bytes: Buffer, { filename }: { filename: string }) => {
        if (!uploads) throw new Error("fetch failed");
        uploaded.push(filename);
        return { _id: `image-${filename}` };
      },
    },
    transaction: () => {
      const steps: (() => void)[] = [];
      return {
        createOrReplace: (document: Stored) =>
          steps.push(() => documents.set(document._id, document)),
        createIfNotExists: (document: Stored) =>
          steps.push(() => {
            if (!documents.has(document._id)) documents.set(document._id, document);
          }),
        commit: async () => steps.forEach((step) => step()),
      };
    },
  };
  // The loader uses these few methods only; the real client has many more.
  return { client: client as unknown as SanityClient, documents, uploaded };
}

const quiet = () => {};

describe("loading the sample content", () => {
  it("writes every document, with uploaded pictures in place of drawings", async () => {
    const { client, documents, uploaded } = store();
    await loadContent(client, quiet);
    expect(documents.size).toBe(sampleDocuments.length);
    expect(uploaded).toHaveLength(drawingIds.length);
    expect(JSON.stringify([...documents.values()])).not.toContain('"_ref":"drawing-');
  });

  it("does nothing the second time", async () => {
    const { client, uploaded } = store(sampleDocuments.map(({ _id }) => _id));
    await loadContent(client, quiet);
    expect(uploaded).toEqual([]);
  });

  it("leaves alone what an editor has changed, drafted or unpublished", async () => {
    const { client, documents } = store([
      "page-about",
      "drafts.article-running-cadence",
      "drafts.page-services",
      "page-services",
    ]);
    await loadContent(client, quiet);
    expect(documents.get("page-about")).toEqual({ _id: "page-about", mine: true });
    expect(documents.has("article-running-cadence")).toBe(false);
    expect(documents.get("coach-graeme-s")).toHaveProperty("name", "Graeme S");
  });

  it("puts the sample back when it is told to", async () => {
    const { client, documents } = store(["page-about"]);
    await loadContent(client, quiet, { replace: true });
    expect(documents.get("page-about")).toHaveProperty("title", "About Sport Coaching");
  });

  it("says which picture could not be uploaded, and writes nothing", async () => {
    const { client, documents } = store([], { uploads: false });
    await expect(loadContent(client, quiet)).rejects.toThrow(
      /picture .+\.png could not be uploaded: fetch failed\. Nothing was written/,
    );
    expect(documents.size).toBe(0);
  });
});
