import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from "@sanity/webhook";
import type { Env } from "../lib/env.ts";
import { localAddress } from "../lib/local-address.ts";
import { webhook } from "../sanity/webhook.ts";
import type { LakeVariables } from "./content-lake.ts";
import { revalidateSecret, Stop } from "./environment.ts";
import { answers, run, start } from "./processes.ts";

const next = "node_modules/next/dist/bin/next";

/** Everything that a build is made of; the embedded lake and the sample content are not in it. */
const sources = [
  "{app,components,lib}/**/*",
  "sanity/{queries,schemas,studio}/**/*",
  "sanity/*.ts",
  "*.{js,mjs,ts,json}",
];

export const siteAddress = (env: Env): string => `http://localhost:${env.PORT}`;

/** Builds the site when its sources or its configuration are not those of the last build. */
export async function buildIfChanged(
  env: Env,
  variables: LakeVariables,
  { always = false }: { always?: boolean } = {},
): Promise<void> {
  const folder = buildFolder();
  const stamp = join(folder, "built-from");
  const wanted = await fingerprint(env);
  if (!always && existsSync(stamp) && (await readFile(stamp, "utf8")) === wanted) return;
  console.log("Building the site (about a minute)…");
  await run(
    [next, "build"],
    { ...variables, NODE_ENV: "production" },
    "The site could not be built: the reason is above.",
  );
  await writeFile(stamp, wanted);
}

/** Starts the built site and waits until it and the Studio answer. */
export async function startSite(env: Env, variables: LakeVariables): Promise<ChildProcess> {
  const site = start([next, "start", "-p", String(env.PORT), "-H", env.HOST], {
    ...variables,
    PORT: String(env.PORT),
    NODE_ENV: "production",
  });
  const local = localAddress(env.HOST, env.PORT);
  await answers(`${local}/`, site);
  await answers(`${local}/studio`, site);
  return site;
}

/** Tells the site that anything may have changed while it was not running. */
export async function refreshSite(env: Env): Promise<void> {
  const body = JSON.stringify({ everything: true });
  const signature = await encodeSignatureHeader(body, Date.now(), await revalidateSecret(env));
  const answer = await fetch(localAddress(env.HOST, env.PORT) + webhook.path, {
    method: "POST",
    headers: { "Content-Type": "application/json", [SIGNATURE_HEADER_NAME]: signature },
    body,
  });
  if (!answer.ok)
    throw new Stop(
      `The site did not take the webhook's secret (${answer.status}): ${await answer.text()}`,
    );
}

function buildFolder(): string {
  return process.env.NEXT_DIST_DIR ?? ".next";
}

async function fingerprint(env: Env): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const name of globSync(sources).toSorted()) {
    // A route like `feed.xml` is a folder.
    if (statSync(name).isFile()) hash.update(name).update(await readFile(name));
  }
  // What the build writes into the code.
  const { LAKE_PORT, PORT, SITE_URL, NEXT_PUBLIC_SANITY_PROJECT_ID, NEXT_PUBLIC_SANITY_DATASET } =
    env;
  hash.update(
    JSON.stringify([
      LAKE_PORT,
      SITE_URL ?? PORT,
      NEXT_PUBLIC_SANITY_PROJECT_ID,
      NEXT_PUBLIC_SANITY_DATASET,
    ]),
  );
  return hash.digest("hex");
}
