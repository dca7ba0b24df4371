/**
 * Which content lake the site and the Studio talk to. Browser-safe: nothing here is secret, and the
 * bundler writes the values into the code (`next.config.js`).
 *
 * With `NEXT_PUBLIC_SANITY_PROJECT_ID` set it is Sanity's hosted Content Lake; without it, it is the
 * embedded lake of this machine, and `lakeUrl` says where. `lib/env.ts` checks the variables.
 */
const projectId = process.env.NEXT_PUBLIC_SANITY_PROJECT_ID || undefined;

export const project = {
  projectId: projectId ?? "local",
  dataset: (projectId && process.env.NEXT_PUBLIC_SANITY_DATASET) || "production",
  apiVersion: "2026-03-01",
  lakeUrl: projectId ? undefined : `http://127.0.0.1:${process.env.LAKE_PORT || "3900"}`,
} as const;
