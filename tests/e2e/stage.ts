import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEnv } from "../../lib/env.ts";
import {
  lakeClient as clientOf,
  openLake,
  siteVariables,
  startLakeProcess,
} from "../../scripts/content-lake.ts";
import { needPort, revalidateSecret } from "../../scripts/environment.ts";
import { endAll, endGroup } from "../../scripts/processes.ts";
import { buildIfChanged, startSite } from "../../scripts/site.ts";

/**
 * The stage that browser tests and benchmarks play on: a lake with the sample content and the production
 * build, on ports and in folders of their own, so that neither `npm start` nor its content is touched.
 */
const ports = { PORT: "3300", LAKE_PORT: "3930" };

/** Where the site sends e-mail: nobody listens there, unless a test does. */
export const smtpPort = 3925;

export const siteAddress = `http://localhost:${ports.PORT}`;
export const lakeAddress = `http://127.0.0.1:${ports.LAKE_PORT}`;
export const buildFolder = ".next-test";

type State = {
  lakeDir: string;
  lakePid: number;
  sitePid: number;
  token: string;
  viewerToken: string;
  secret: string;
};

const stateFile = join(tmpdir(), `site-stage-${ports.PORT}.json`);

/** What tests need to know of the stage: they run in other processes than the one that set it. */
export function stage(): State {
  // Written by `writeState`, below.
  return JSON.parse(readFileSync(stateFile, "utf8")) as State;
}

/** Builds and starts everything. The folders are new, so no earlier run can be mistaken for this one. */
export async function setStage(): Promise<void> {
  const lakeDir = await mkdtemp(join(tmpdir(), "site-lake-"));
  Object.assign(process.env, ports, {
    HOST: "127.0.0.1",
    LAKE_DIR: lakeDir,
    OUTBOX_DIR: outboxOf(lakeDir),
    // Tests say who they are, as a proxy would.
    CLIENT_ADDRESS_HEADER: "x-test-address",
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    ENQUIRY_TO: "inbox@example.com",
    ENQUIRY_FROM: "site@example.com",
    NEXT_DIST_DIR: buildFolder,
  });
  try {
    await fillStage(lakeDir);
  } catch (error) {
    await endAll();
    await rm(lakeDir, { recursive: true });
    throw error;
  }
}

async function fillStage(lakeDir: string): Promise<void> {
  const env = readEnv();
  await needPort(env.PORT, "PORT");
  const { variables, process: lake } = await openLake(env);
  await buildIfChanged(env, variables, { always: true });
  const site = await startSite(env, variables);
  await writeState({
    lakeDir,
    lakePid: lake?.pid ?? 0,
    sitePid: site.pid ?? 0,
    token: (await readFile(join(lakeDir, "token"), "utf8")).trim(),
    viewerToken: (await readFile(join(lakeDir, "viewer-token"), "utf8")).trim(),
    secret: await revalidateSecret(env),
  });
}

/** Ends everything, also a lake that a test has started anew. */
export async function clearStage(): Promise<void> {
  const { lakeDir, lakePid, sitePid } = stage();
  await endGroup(lakePid);
  await endGroup(sitePid);
  await endAll();
  await rm(lakeDir, { recursive: true });
  await rm(stateFile);
}

/** Ends the lake as a power cut would. */
export async function stopLake(): Promise<void> {
  await endGroup(stage().lakePid, "SIGKILL");
}

/** Starts the lake anew, on what is on disk. */
export async function restartLake(): Promise<void> {
  const state = stage();
  // Nobody's child: the test's process may end before the stage is cleared, and the lake has to outlive it.
  const child = await startLakeProcess({ ...ports, LAKE_DIR: state.lakeDir, STARTED_BY: "" });
  child.unref();
  child.channel?.unref();
  await writeState({ ...state, lakePid: child.pid ?? 0 });
}

/** Ends the site as a power cut would. */
export async function stopSite(): Promise<void> {
  await endGroup(stage().sitePid, "SIGKILL");
}

/** Starts the built site anew, on what is on disk. One that still runs ends first: it has the port. */
export async function restartSite(): Promise<void> {
  await stopSite();
  const state = stage();
  const env = readEnv();
  const site = await startSite(env, { ...(await siteVariables(env)), STARTED_BY: "" });
  site.unref();
  site.channel?.unref();
  await writeState({ ...state, sitePid: site.pid ?? 0 });
}

/** The folder in which the site keeps enquiries until they are delivered. */
export function outboxDir(): string {
  return outboxOf(stage().lakeDir);
}

function outboxOf(lakeDir: string): string {
  return join(lakeDir, "outbox");
}

/** An administrator's client of the stage's lake: what a script of an editor could do. */
export function lakeClient() {
  return clientOf(ports.LAKE_PORT, stage().token);
}

/** A new token of a role, as an administrator hands them out. */
export async function newToken(roleName: "administrator" | "editor" | "viewer"): Promise<string> {
  const { key } = await lakeClient().request<{ key: string }>({
    method: "POST",
    url: "/projects/local/tokens",
    body: { roleName },
  });
  return key;
}

async function writeState(state: State): Promise<void> {
  await writeFile(stateFile, JSON.stringify(state), { mode: 0o600 });
}
