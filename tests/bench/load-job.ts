import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";
import { end, start } from "../../scripts/processes.ts";

export const jobSchema = z.object({
  host: z.string(),
  port: z.number(),
  /** Asked for in turn. */
  paths: z.array(z.string()).min(1),
  encoding: z.enum(["identity", "gzip"]),
  /** Connections, each with one request under way. */
  connections: z.number(),
  /** Before anything is counted. */
  warmUpSeconds: z.number(),
  seconds: z.number(),
  /** Ends earlier when so many answers have come. */
  most: z.number(),
});

export type Job = z.infer<typeof jobSchema>;

const resultSchema = z.object({ answers: z.number(), failures: z.number(), seconds: z.number() });

/** What came of a job; `failures` are connections that broke or brought anything but a page. */
export type LoadResult = z.infer<typeof resultSchema>;

/** A load that runs until it is stopped, or its time is over. */
export type Load = { result: Promise<LoadResult>; stop: () => Promise<void> };

/** Starts a load in a process of its own. */
export function startLoad(job: Job): Load {
  const child = start([join(import.meta.dirname, "load.ts"), JSON.stringify(job)]);
  return { result: firstMessage(child, resultSchema), stop: () => end(child) };
}

/** The first thing that a child process has to say. */
export async function firstMessage<Message>(
  child: ChildProcess,
  schema: z.ZodType<Message>,
): Promise<Message> {
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(schema.parse(message)));
    child.once("exit", (code) =>
      reject(new Error(`A part of the benchmark ended without a result (${code}).`)),
    );
  });
}
