/** Lakes in processes of their own, which a test can kill or confine; and what is left on their disks. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createClient } from "@sanity/client";
import { onTestFinished } from "vitest";
import type { SanityClient } from "@sanity/client";

const PROGRAM = new URL("./durability-process.ts", import.meta.url).pathname;

export interface LakeProcess {
  url: string;
  client: SanityClient;
  kill(): Promise<void>;
}

/**
 * Starts a lake.
 * @param shell commands of the shell that becomes the lake, e.g. limits
 * @throws Error with what the lake said when it does not start
 */
export async function lakeProcess(dir: string, shell = ""): Promise<LakeProcess> {
  const child = spawn(
    "/bin/sh",
    ["-c", `${shell}\nexec "$0" "$@"`, process.execPath, PROGRAM, dir],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stderr.on("data", (data) => (said += String(data)));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (data) => resolve(String(data).trim()));
    child.once("close", () => reject(new Error(`the lake did not start: ${said}`)));
  });
  const client = createClient({
    projectId: "local",
    dataset: "production",
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: "2025-02-19",
    perspective: "raw",
    token: readFileSync(join(dir, "token"), "utf8").trim(),
    maxRetries: 0,
  });
  return {
    url,
    client,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** The documents of a closed lake, by id. Says when the database is damaged. */
export function documentsOnDisk(dir: string): Map<string, Record<string, unknown>> {
  const db = new DatabaseSync(join(dir, "lake.sqlite"));
  try {
    const check = db.prepare("PRAGMA integrity_check").get()?.["integrity_check"];
    if (check !== "ok") throw new Error(`the database is damaged: ${String(check)}`);
    const documents = new Map<string, Record<string, unknown>>();
    for (const row of db.prepare("SELECT id, body FROM documents").iterate())
      documents.set(String(row["id"]), JSON.parse(String(row["body"])) as Record<string, unknown>);
    return documents;
  } finally {
    db.close();
  }
}

/** Assets whose bytes are missing, or are not those that their name promises. */
export function brokenAssets(dir: string): string[] {
  const folder = join(dir, "assets", "files");
  const broken = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => {
    const digest = createHash("sha1").update(readFileSync(join(folder, name)));
    return !name.startsWith(`${digest.digest("hex")}.`);
  });
  const missing = [...documentsOnDisk(dir).keys()].filter(
    (id) => id.startsWith("file-") && !existsSync(join(folder, id.slice(5).replace("-", "."))),
  );
  return [...broken, ...missing];
}
