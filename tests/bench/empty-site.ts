import { cpSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { z } from "zod";
import { answers, run, start } from "../../scripts/processes.ts";

const next = "node_modules/next/dist/bin/next";

/**
 * Where the empty app is built: inside the project, so that it finds the very packages the site is made of,
 * and under a name that git, the linter and the compiler leave alone.
 */
const folder = ".next-bench";

/**
 * Builds and starts the smallest Next.js app: what a page costs before anybody has written a line.
 *
 * @returns its address
 */
export async function startEmptySite(): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // A copy: Next.js writes a tsconfig.json and its types beside the app.
  cpSync(join(import.meta.dirname, "empty-app"), folder, { recursive: true });
  const env = { NODE_ENV: "production" };
  await run([next, "build", folder], env, "The empty app could not be built: the reason is above.");
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const site = start([next, "start", folder, "-p", String(port), "-H", "127.0.0.1"], env);
  await answers(address, site);
  return address;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}
