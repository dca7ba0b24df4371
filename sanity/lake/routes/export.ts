/** The whole dataset, one document on each line. */
import type { ServerResponse } from "node:http";
import { EXPORT_STALL_MS } from "../constants.ts";
import { openForReading } from "../database.ts";
import { parseDocument } from "../store.ts";
import { ownUrl, route } from "./route.ts";
import type { Route } from "./route.ts";

export const exportRoutes: Route[] = [
  route("GET", "/data/export/:dataset", "reader", async ({ lake, request, response, search }) => {
    const types = (search.get("types") ?? "").split(",").filter((type) => type !== "");
    response.writeHead(200, {
      "content-type": "application/x-ndjson",
      "cache-control": "no-store",
    });
    for (const body of exported(lake.file, types)) {
      if (response.destroyed) break;
      // A slow reader gets its documents as it takes them: none of them wait in memory.
      if (!response.write(`${withUrlOf(ownUrl(request), body)}\n`)) await drained(response);
    }
    response.end();
    return null;
  }),
];

/** All documents as they are at this moment, however long the reader takes. */
function* exported(file: string, types: string[]): Generator<string> {
  const db = openForReading(file);
  try {
    const rows = db
      .prepare(
        `SELECT body FROM documents
         WHERE ?1 = '[]' OR type IN (SELECT value FROM json_each(?1)) ORDER BY id`,
      )
      .iterate(JSON.stringify(types));
    for (const row of rows) yield String(row["body"]);
  } finally {
    db.close();
  }
}

/** An asset's address is that of the lake at the time of its upload: another port may have been chosen since. */
function withUrlOf(lakeUrl: string, body: string): string {
  if (!body.includes('"sanity.imageAsset"') && !body.includes('"sanity.fileAsset"')) return body;
  const document = parseDocument(body);
  const path = document["path"];
  const isAsset = document._type === "sanity.imageAsset" || document._type === "sanity.fileAsset";
  if (!isAsset || typeof path !== "string" || typeof document["url"] !== "string") return body;
  return JSON.stringify({ ...document, url: `${lakeUrl}/${path}` });
}

/** Waits until a reader has taken what was sent; cuts off one that takes nothing, for it keeps the database from tidying up. */
async function drained(response: ServerResponse): Promise<void> {
  const timer = setTimeout(() => response.destroy(), EXPORT_STALL_MS);
  await new Promise<void>((resolve) => {
    const done = () => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.on("drain", done).on("close", done);
  });
  clearTimeout(timer);
}
