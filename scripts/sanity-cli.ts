import { spawn } from "node:child_process";
import type { StdioOptions } from "node:child_process";
import { fileURLToPath } from "node:url";

const hooks = new URL("sanity-on-lake.mjs", import.meta.url).href;
const tool = fileURLToPath(new URL("../node_modules/sanity/bin/sanity", import.meta.url));

/**
 * Runs Sanity's command line tool on an embedded lake. It reports to nobody.
 *
 * @returns its exit code
 */
export async function sanityOnLake(
  args: string[],
  lake: { address: string; token: string },
  options: { cwd?: string; stdio?: StdioOptions } = {},
): Promise<number> {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "--import", hooks, tool, ...args],
    {
      stdio: "inherit",
      ...options,
      env: {
        ...process.env,
        LAKE_URL: lake.address,
        SANITY_AUTH_TOKEN: lake.token,
        DO_NOT_TRACK: "1",
        NO_UPDATE_NOTIFIER: "1",
      },
    },
  );
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
