import { type ChildProcess, spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { Stop } from "./environment.ts";

const endWithParent = new URL("end-with-parent.mjs", import.meta.url).href;

const running = new Set<ChildProcess>();
let isEnding = false;

/**
 * Starts a program of this project on this very Node, as a process group of its own so that nothing it starts
 * outlives it.
 *
 * @param command the script and its arguments
 */
export function start(command: string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, ["--import", endWithParent, ...command], {
    env: {
      ...process.env,
      // Next.js starts helpers of its own, by the name of `node`.
      PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
      NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --disable-warning=ExperimentalWarning`,
      NEXT_TELEMETRY_DISABLED: "1",
      STARTED_BY: String(process.pid),
      ...env,
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    detached: process.platform !== "win32",
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Runs a program to its end. @throws Stop with `failure` when it does not end well */
export async function run(
  command: string[],
  env: Record<string, string>,
  failure: string,
): Promise<void> {
  const child = start(command, env);
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Stop(failure);
}

/** Ends a program with all that it started: politely first, for sure after five seconds. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  signalGroup(child.pid, "SIGTERM");
  const force = setTimeout(() => signalGroup(child.pid, "SIGKILL"), 5000);
  await gone;
  clearTimeout(force);
}

/** Ends a program that another process has started, with all that it started, and waits until it is gone. */
export async function endGroup(pid: number, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  signalGroup(pid, signal);
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // Asking is how one learns that it is gone.
  }
}

/** Ends everything that was started here. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].toReversed().map(end));
}

/** From now on Ctrl-C, and whoever else asks this process to end, ends everything that it started. */
export function endWithMe(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    // `on`, not `once`: a terminal and the parent may both send one, and the second must not cut the ending short.
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      void endAll().then(() => process.exit(0));
    });
  }
}

/**
 * Waits for as long as all of these programs run.
 *
 * @throws Stop when one of them has ended that nobody asked to end
 */
export async function whileRunning(...children: (ChildProcess | undefined)[]): Promise<void> {
  const started = children.filter((child) => child !== undefined);
  await Promise.race(
    started.map((child) => new Promise<void>((resolve) => child.once("exit", () => resolve()))),
  );
  if (!isEnding)
    throw new Stop("A program that belongs to this has ended; its last words are above.");
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch (error) {
    // It ended by itself in the meantime.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** Waits until an address answers with success. @throws Stop when the program ends first, or after two minutes */
export async function answers(address: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    if (child.exitCode !== null)
      throw new Stop(
        `The program that should answer at ${address} has ended; its last words are above.`,
      );
    if (await isAnswering(address)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Stop(`${address} does not answer.`);
}

async function isAnswering(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false; // Not yet: the server is still starting.
  }
}
