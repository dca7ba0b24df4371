/** Names and limits that the whole lake agrees on. */

export const PROJECT_ID = "local";
export const DATASET = "production";
export const LAKE_VERSION = "1.0.0";

/** Largest JSON body of a query, mutation or action. */
export const MAX_JSON_BYTES = 16 * 1024 * 1024;
/** Largest upload of an image or a file. */
export const MAX_ASSET_BYTES = 256 * 1024 * 1024;
/** Largest address and headers of a request together; also the longest address of a stream over a WebSocket. */
export const MAX_HEADER_BYTES = 64 * 1024;
/** Longest GROQ text, in UTF-16 code units. */
export const MAX_QUERY_LENGTH = 256 * 1024;
/** Documents that one request for history names. */
export const MAX_HISTORY_IDS = 1_000;
/** Largest query result or answer of history, as JSON text. */
export const MAX_RESULT_LENGTH = 64 * 1024 * 1024;
/** Deepest nesting of a document. */
export const MAX_DEPTH = 64;
/** Most event streams (listeners and live events together). */
export const MAX_STREAMS = 2_000;
/** Most connections that report presence: one for each open tab. */
export const MAX_PRESENCE_CONNECTIONS = 500;
/** A query is ended after this time, unless the option says otherwise. */
export const QUERY_TIME_LIMIT_MS = 10_000;
/** The queries by which the mutations of one transaction select may take this long together; other writes wait. */
export const SELECTION_TIME_LIMIT_MS = 30_000;
/** Memory of one query thread. */
export const QUERY_MEMORY_MB = 768;
/** Longest side of an uploaded image. */
export const MAX_INPUT_SIDE = 65_535;
/** Most pixels of an uploaded image: 268 megapixels, as sharp's own guard. */
export const MAX_INPUT_PIXELS = 268_402_689;
/** Longest side of a picture that the image pipeline makes. */
export const MAX_OUTPUT_SIDE = 8_192;
/** Bytes of made pictures that stay on disk. */
export const IMAGE_CACHE_BYTES = 512 * 1024 * 1024;
/** An export whose reader takes nothing for this long is ended. */
export const EXPORT_STALL_MS = 60_000;
/**
 * The rest of a body whose answer is out already may take this long. Its bytes are not counted: they are thrown away,
 * and whoever picks a video of some gigabytes, too, shall read that it is too large.
 */
export const LINGER_MS = 30_000;
/** The same, for the time in which nothing at all comes. */
export const LINGER_SILENCE_MS = 5_000;
/** A file that no document knows goes when it is older than this: younger ones may belong to an upload in progress. */
export const ORPHAN_MS = 24 * 60 * 60_000;
/** History older than this goes, except what is needed to know what is there now. */
export const HISTORY_DAYS = 90;
/** Changes of one document that its history holds; older ones go. */
export const HISTORY_CHANGES = 1_000;
/** Deliveries of webhooks that the log holds. */
export const WEBHOOK_LOG = 1_000;
