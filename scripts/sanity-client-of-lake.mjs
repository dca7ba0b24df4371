// Stands in for `@sanity/client` inside Sanity's command line tool, which knows no other host than the hosted
// service: every client that the tool makes talks to the lake at LAKE_URL instead. See sanity-on-lake.mjs.
import { createClient as createRealClient } from "@sanity/client";

export * from "@sanity/client";

export function createClient(config) {
  return createRealClient({ ...config, apiHost: process.env.LAKE_URL, useProjectHostname: false });
}
