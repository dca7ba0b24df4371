import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import nextEnv from "@next/env";
import { type Env, readEnv } from "../lib/env.ts";

/** A reason to stop that the person at the terminal can do something about: shown as one sentence. */
export class Stop extends Error {}

/** Runs a script's main function; a `Stop` becomes one sentence and exit code 1, anything else shows its trace. */
export async function main(script: () => Promise<void>): Promise<void> {
  try {
    await script();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exit(1);
  }
}

/** The environment, with what `.env` files say, as Next.js reads them. */
export function environment(isDevelopment = false): Env {
  nextEnv.loadEnvConfig(process.cwd(), isDevelopment, { info: () => {}, error: console.error });
  try {
    return readEnv();
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error));
  }
}

/** Whether the content is in the embedded lake; else in a hosted project. */
export const isEmbedded = (env: Env): boolean => env.NEXT_PUBLIC_SANITY_PROJECT_ID === undefined;

/** Stops with a sentence when a port is taken, before anything long begins. */
export async function needPort(
  port: number,
  name: "PORT" | "LAKE_PORT",
  host = "127.0.0.1",
): Promise<void> {
  const problem = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
  if (!problem) return;
  if (problem.code === "EADDRINUSE") {
    throw new Stop(
      `Port ${port} is in use: stop the program that uses it, or choose another with ${name}=<number>.`,
    );
  }
  throw new Stop(`${name}=${port} cannot be used on ${host}: ${problem.message}`);
}

/** The secret that the embedded lake signs its webhooks with: made once, kept beside the lake's data. */
export async function revalidateSecret(env: Env): Promise<string> {
  if (env.SANITY_REVALIDATE_SECRET) return env.SANITY_REVALIDATE_SECRET;
  const file = join(env.LAKE_DIR, "revalidate-secret");
  if (existsSync(file)) return (await readFile(file, "utf8")).trim();
  await mkdir(env.LAKE_DIR, { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString("hex");
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}
