import { readdir, readFile } from "node:fs/promises";

/** Resident memory of a program with all that it started, bytes; `peak` is the most it ever was. */
export type Memory = { now: number; peak: number };

/**
 * Reads from `/proc` what a process group holds.
 *
 * @param group the id of the process that leads it
 * @returns `undefined` on systems that have no `/proc`
 */
export async function memoryOf(group: number): Promise<Memory | undefined> {
  if (process.platform !== "linux") return undefined;
  const names = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const members = await Promise.all(
    names.map(async (name) => ((await groupOf(name)) === group ? statusOf(name) : undefined)),
  );
  return members.reduce<Memory>(
    (sum, one) => ({ now: sum.now + (one?.now ?? 0), peak: sum.peak + (one?.peak ?? 0) }),
    {
      now: 0,
      peak: 0,
    },
  );
}

/** The third field after the program's name, which is in brackets and may contain anything. */
async function groupOf(pid: string): Promise<number> {
  const stat = await read(pid, "stat");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]);
}

async function statusOf(pid: string): Promise<Memory> {
  const status = await read(pid, "status");
  const bytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0) * 1024;
  return { now: bytes("VmRSS"), peak: bytes("VmHWM") };
}

async function read(pid: string, name: string): Promise<string> {
  // A process may end between the listing and the reading.
  return readFile(`/proc/${pid}/${name}`, "utf8").catch(() => "");
}
