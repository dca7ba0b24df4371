/**
 * Loads the sample content into a dataset, through the client alone, so that it works in the same
 * way with the embedded lake and with a hosted project.
 *
 * What editors did comes first: a document that exists, published or as a draft, is left as it is.
 * Running it again therefore only fills gaps. `{replace: true}` puts the published sample documents
 * back to what they were.
 */
import type { IdentifiedSanityDocumentStub, SanityClient } from "@sanity/client";
import { rasterise } from "./art/rasterise.ts";
import type { SampleDocument } from "./documents.ts";
import { sampleDocuments, sampleImages, type SampleImage } from "./index.ts";

export type Log = (line: string) => void;

/** Enough at a time to be quick, few enough for a small machine and for a hosted project's limits. */
const uploadsAtATime = 4;

export async function loadContent(
  client: SanityClient,
  log: Log,
  { replace = false }: { replace?: boolean } = {},
): Promise<void> {
  const documents = replace ? sampleDocuments : await missingDocuments(client);
  if (documents.length === 0) {
    log("Sample content: everything is there already.");
    return;
  }

  const images = imagesOf(documents);
  if (images.length > 0) log(`Sample content: drawing and uploading ${images.length} pictures …`);
  const assetIds = await uploadAll(client, images);

  log(`Sample content: writing ${documents.length} documents …`);
  const transaction = client.transaction();
  for (const document of documents) {
    const complete: IdentifiedSanityDocumentStub = withAssets(document, assetIds);
    if (replace) transaction.createOrReplace(complete);
    else transaction.createIfNotExists(complete);
  }
  try {
    // One transaction, because documents refer to one another: all of them, or none.
    await transaction.commit({ visibility: "sync", returnDocuments: false });
  } catch (error) {
    throw new Error(`The sample documents could not be written: ${reason(error)}`, {
      cause: error,
    });
  }
  log("Sample content: loaded.");
}

async function missingDocuments(client: SanityClient): Promise<SampleDocument[]> {
  const published = sampleDocuments.map(({ _id }) => _id);
  // A draft without a published version is an editor's decision, too: it was unpublished.
  const ids = published.flatMap((id) => [id, `drafts.${id}`]);
  const existing = new Set(
    await client.fetch<string[]>(
      "*[_id in $ids]._id",
      { ids },
      { perspective: "raw", useCdn: false },
    ),
  );
  return sampleDocuments.filter(({ _id }) => !existing.has(_id) && !existing.has(`drafts.${_id}`));
}

function imagesOf(documents: SampleDocument[]): SampleImage[] {
  const text = JSON.stringify(documents);
  return sampleImages.filter(({ id }) => text.includes(`"${id}"`));
}

async function uploadAll(
  client: SanityClient,
  images: SampleImage[],
): Promise<Map<string, string>> {
  const assetIds = new Map<string, string>();
  const queue = [...images];
  const worker = async () => {
    for (let image = queue.shift(); image; image = queue.shift()) {
      assetIds.set(image.id, await upload(client, image));
    }
  };
  await Promise.all(Array.from({ length: uploadsAtATime }, worker));
  return assetIds;
}

async function upload(client: SanityClient, { filename, svg }: SampleImage): Promise<string> {
  try {
    // The store names an asset after its content, so the same picture is never stored twice.
    const asset = await client.assets.upload("image", await rasterise(svg()), {
      filename,
      contentType: "image/png",
    });
    return asset._id;
  } catch (error) {
    throw new Error(
      `The picture ${filename} could not be uploaded: ${reason(error)} Nothing was written. Check that the content store is running and that the token may write.`,
      { cause: error },
    );
  }
}

/** The document with every drawing replaced by the asset that it became. */
export function withAssets<T>(value: T, assetIds: ReadonlyMap<string, string>): T {
  // The copy has the shape of the original: only the text of some `_ref` differs.
  return JSON.parse(JSON.stringify(value), (key, part: unknown) =>
    key === "_ref" && typeof part === "string" ? (assetIds.get(part) ?? part) : part,
  ) as T;
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
