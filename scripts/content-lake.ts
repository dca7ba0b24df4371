import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createClient, type SanityClient } from "@sanity/client";
import type { Env } from "../lib/env.ts";
import { loadContent } from "../sanity/content/load.ts";
import { isEmbedded, needPort, revalidateSecret, Stop } from "./environment.ts";
import { start } from "./processes.ts";

/** What the site has to be told about the content lake, as environment variables. */
export type LakeVariables = Record<string, string>;

/**
 * Brings up the content lake that the environment asks for. The embedded one is started, filled with the sample
 * content when it is new, and hands over its tokens; a hosted one has them in the environment already.
 */
export async function openLake(
  env: Env,
): Promise<{ variables: LakeVariables; process?: ChildProcess }> {
  if (!isEmbedded(env)) return { variables: {} };
  await needPort(env.LAKE_PORT, "LAKE_PORT");
  const process = await startLakeProcess();
  await fillIfNew(env);
  return { process, variables: await siteVariables(env) };
}

/** What the embedded lake hands over to the site. */
export async function siteVariables(env: Env): Promise<LakeVariables> {
  return {
    SANITY_API_READ_TOKEN: await lakeToken(env, "viewer-token"),
    SANITY_API_WRITE_TOKEN: await lakeToken(env, "editor-token"),
    SANITY_REVALIDATE_SECRET: await revalidateSecret(env),
  };
}

/** Starts the embedded lake as a child process and waits until it serves. */
export async function startLakeProcess(env: Record<string, string> = {}): Promise<ChildProcess> {
  const child = start(["scripts/lake.ts"], env);
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", () =>
      reject(new Stop("The content lake did not start; it says why, above.")),
    );
  });
  return child;
}

/** A client of the embedded lake that sees everything, with the rights of its token. */
export function lakeClient(port: number | string, token: string): SanityClient {
  return createClient({
    projectId: "local",
    dataset: "production",
    apiVersion: "2026-03-01",
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    useCdn: false,
    perspective: "raw",
    token,
  });
}

async function lakeToken(
  env: Env,
  name: "token" | "editor-token" | "viewer-token",
): Promise<string> {
  return (await readFile(join(env.LAKE_DIR, name), "utf8")).trim();
}

/** Documents come in one transaction after their pictures, so a lake without documents was never filled. */
async function fillIfNew(env: Env): Promise<void> {
  const client = lakeClient(env.LAKE_PORT, await lakeToken(env, "token"));
  const documents = await client.fetch<number>(
    `count(*[!(_type match "sanity.*") && !(_type match "system.*")])`,
  );
  if (documents > 0) return;
  console.log("Filling the new content lake with the sample content…");
  await loadContent(client, console.log);
}
