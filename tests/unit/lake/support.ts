/** A lake of its own for each test file, on a free port. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@sanity/client";
import type { ClientConfig, SanityClient } from "@sanity/client";
import { startLake } from "../../../sanity/lake/index.ts";
import type { LakeOptions, RunningLake } from "../../../sanity/lake/index.ts";

export interface TestLake extends RunningLake {
  dir: string;
  lines: string[];
  client(config?: Partial<ClientConfig>): SanityClient;
  request(
    path: string,
    init?: Omit<RequestInit, "headers"> & { headers?: Record<string, string> },
  ): Promise<Response>;
  /** Closes the lake and removes its folder. */
  remove(): Promise<void>;
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "lake-test-"));
}

export async function testLake(options: Partial<LakeOptions> = {}): Promise<TestLake> {
  const dir = options.dir ?? newFolder();
  const lines: string[] = [];
  const lake = await startLake({
    port: 0,
    origins: ["http://localhost:3000"],
    log: (line) => lines.push(line),
    ...options,
    dir,
  });
  return {
    ...lake,
    dir,
    lines,
    client: (config = {}) =>
      createClient({
        projectId: "local",
        dataset: "production",
        apiHost: lake.url,
        useProjectHostname: false,
        useCdn: false,
        apiVersion: "2025-02-19",
        token: lake.token,
        perspective: "raw",
        maxRetries: 0,
        ...config,
      }),
    request: (path, { headers, ...init } = {}) =>
      fetch(lake.url + path, {
        ...init,
        headers: { authorization: `Bearer ${lake.token}`, ...headers },
      }),
    async remove() {
      await lake.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The error that a promise rejects with. */
export async function failureOf(
  promise: Promise<unknown>,
): Promise<Error & { statusCode?: number; details?: Record<string, unknown> }> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error("expected a failure");
}

export async function until<T>(
  look: () => T | Promise<T>,
  what: string,
  limitMs = 20_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + limitMs;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
