import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** `npm start` and its kin, as somebody at a terminal meets them. */

let lakeDir: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  lakeDir = await mkdtemp(join(tmpdir(), "start-test-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(lakeDir, { recursive: true, force: true });
});

function start(task: string, variables: Record<string, string>) {
  const child = spawn(process.execPath, ["scripts/run.mjs", task], {
    env: { ...process.env, LAKE_DIR: lakeDir, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, ended, output: () => output };
}

async function freePort(): Promise<number> {
  const server = await listening(0);
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(port: number) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return server;
}

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server does not listen.");
  return address.port;
}

describe("what is wrong is said in one sentence, with an exit code", () => {
  it.each([
    ["serve", "PORT"],
    ["dev", "PORT"],
    ["lake-reset", "LAKE_PORT"],
  ])("%s, when %s is in use", async (task, name) => {
    const server = await listening(0);
    const { ended, output } = start(task, { [name]: String(portOf(server)) });
    expect(await ended).toBe(1);
    expect(output().trim()).toMatch(new RegExp(`^Port \\d+ is in use: .*${name}=<number>\\.$`));
    server.close();
  });

  it.each(["serve", "dev", "lake", "lake-reset", "content"])(
    "%s, with a half-written .env",
    async (task) => {
      const { ended, output } = start(task, { NEXT_PUBLIC_SANITY_PROJECT_ID: "abc123" });
      expect(await ended).toBe(1);
      expect(output().trim()).toMatch(
        /^The environment \(\.env\) is not usable\. SANITY_API_READ_TOKEN is not set: .*$/,
      );
    },
  );

  it("a Node that is too old", async () => {
    const old = "Object.defineProperty(process, 'versions', { value: { node: '18.19.0' } })";
    const { ended, output } = start("serve", {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(old)}`,
    });
    expect(await ended).toBe(1);
    expect(output().trim()).toMatch(/^Node 18\.19\.0 is too old: .*$/);
  });

  it("a script that does not exist", async () => {
    const { ended, output } = start("nonsense", {});
    expect(await ended).toBe(1);
    expect(output().trim().split("\n")).toHaveLength(1);
  });

  it("a folder that is no lake's is not thrown away", async () => {
    const { ended, output } = start("lake-reset", { LAKE_PORT: String(await freePort()) });
    expect(await ended).toBe(1);
    expect(output()).toContain("does not look like a lake's folder");
    expect((await stat(lakeDir)).isDirectory()).toBe(true);
  });
});

describe("the lake alone", () => {
  it.each([["SIGINT"], ["SIGTERM"]] as const)(
    "serves until %s, also when it comes twice",
    async (signal) => {
      const port = await freePort();
      const { child, ended, output } = start("lake", { LAKE_PORT: String(port) });
      await expect.poll(output, { timeout: 20_000 }).toContain(`lake http://127.0.0.1:${port}`);
      expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
      expect((await stat(join(lakeDir, "token"))).mode & 0o777).toBe(0o600);
      const token = await readFile(join(lakeDir, "token"), "utf8");
      expect(output()).not.toContain(token.trim());
      child.kill(signal);
      child.kill(signal);
      expect(await ended).toBe(0);
      await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow("fetch failed");
    },
  );

  it("ends with npm, when only npm is told to end", async () => {
    const port = await freePort();
    const npm = spawn("npm", ["run", "lake"], {
      env: { ...process.env, LAKE_DIR: lakeDir, LAKE_PORT: String(port) },
      stdio: "ignore",
    });
    children.push(npm);
    const isServing = async () =>
      (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))?.status === 200;
    await expect.poll(isServing, { timeout: 20_000 }).toBe(true);
    npm.kill("SIGTERM");
    await expect.poll(isServing, { timeout: 10_000 }).toBe(false);
  });
});
