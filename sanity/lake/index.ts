/**
 * The embedded content lake: a server for one machine that speaks the protocol of Sanity's Content Lake.
 * Documents are kept in SQLite, queries are answered by groq-js, pictures are made by sharp.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pictureFolder } from "./asset-files.ts";
import { Assets } from "./assets.ts";
import { Auth } from "./auth.ts";
import { DATASET, MAX_RESULT_LENGTH, PROJECT_ID, QUERY_TIME_LIMIT_MS } from "./constants.ts";
import { openForWriting } from "./database.ts";
import { Events } from "./events.ts";
import { Guard } from "./guard.ts";
import { Images } from "./images.ts";
import { lockFolder } from "./lock.ts";
import { Presence } from "./presence.ts";
import { QueryPool } from "./query/pool.ts";
import type { Lake } from "./routes/route.ts";
import { ReleaseSchedule } from "./release-schedule.ts";
import { Retention } from "./retention.ts";
import { createLakeServer, listenOnLoopback } from "./server.ts";
import { Store } from "./store.ts";
import { SocketStreams, SseStreams } from "./streams.ts";
import { Webhooks } from "./webhooks.ts";
import type { RetryTimes, Webhook } from "./webhooks.ts";
import { Writer } from "./writer.ts";

export type { HookOperation, Webhook } from "./webhooks.ts";

export interface LakeOptions {
  /** Data folder; it is created when it does not exist. */
  dir: string;
  /** 0 takes any free port. */
  port: number;
  /** Origins whose pages may use the lake from a browser, e.g. `http://localhost:3000`. */
  origins: string[];
  webhooks?: Webhook[];
  /** Takes one line of log; by default they go to standard error. */
  log?: (line: string) => void;
  /** A query is stopped after this time. */
  queryTimeLimitMs?: number;
  /** When failed webhook deliveries are tried again. */
  webhookRetry?: RetryTimes;
}

export interface RunningLake {
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** The administrator's token, also in `<dir>/token`. */
  token: string;
  /** A token that can read only, also in `<dir>/viewer-token`. */
  viewerToken: string;
  /** Whether there was no document when the lake started. */
  isEmpty: boolean;
  /** Ends streams, lets requests and deliveries under way finish, closes the database. */
  close(): Promise<void>;
}

/**
 * Starts the lake.
 * @throws Error (code ELAKELOCKED) when another process uses the folder, (code EADDRINUSE) when the port is in use
 */
export async function startLake(options: LakeOptions): Promise<RunningLake> {
  const dir = resolve(options.dir);
  const log = options.log ?? ((line: string) => console.error(`lake: ${line}`));
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const lock = lockFolder(dir);
  let store: Store | null = null;
  let pool: QueryPool | null = null;
  try {
    const file = join(dir, "lake.sqlite");
    store = new Store(openForWriting(file));
    const isEmpty = store.isEmpty();
    const auth = new Auth(store);
    const token = auth.tokenFile(dir, "token", "administrator");
    const viewerToken = auth.tokenFile(dir, "viewer-token", "viewer");
    // For programs that write documents, and need no more than that.
    auth.tokenFile(dir, "editor-token", "editor");
    pool = new QueryPool(
      { file, projectId: PROJECT_ID, dataset: DATASET, maxResultLength: MAX_RESULT_LENGTH },
      options.queryTimeLimitMs ?? QUERY_TIME_LIMIT_MS,
    );
    const writer = new Writer(store);
    const events = new Events(pool, log);
    const webhooks = new Webhooks({
      hooks: options.webhooks ?? [],
      store,
      pool,
      log,
      ...(options.webhookRetry === undefined ? {} : { retry: options.webhookRetry }),
    });
    const retention = new Retention({ dir, store, log });
    const schedule = new ReleaseSchedule({ store, writer, log });
    let url = "";
    const lake: Lake = {
      file,
      store,
      writer,
      pool,
      auth,
      events,
      sse: new SseStreams(),
      assets: new Assets({ dir, store, writer, lakeUrl: () => url }),
      images: new Images(pictureFolder(dir)),
      webhooks,
      guard: new Guard(options.origins),
      log,
    };
    writer.onWithinCommit((commit) => webhooks.record(commit));
    writer.onCommit((commit) => {
      webhooks.deliver(commit);
      events.publish(commit);
      schedule.changed(commit);
    });
    const sockets = new SocketStreams(auth, events);
    const presence = new Presence(auth);
    const server = createLakeServer(lake, sockets, presence);
    const port = await listenOnLoopback(server, options.port);
    lake.guard.usePort(port);
    url = `http://127.0.0.1:${port}`;
    webhooks.start();
    schedule.start();
    retention.start();

    const parts = { store, pool };
    let closing: Promise<void> | null = null;
    const close = async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      lake.sse.close();
      sockets.close();
      presence.close();
      server.closeIdleConnections();
      const force = setTimeout(() => {
        sockets.terminate();
        presence.terminate();
        server.closeAllConnections();
      }, 2_000);
      await closed;
      clearTimeout(force);
      sockets.terminate();
      presence.terminate();
      await schedule.close();
      await retention.close();
      await writer.idle();
      await webhooks.close();
      await parts.pool.close();
      parts.store.close();
      lock.release();
    };
    return { url, token, viewerToken, isEmpty, close: () => (closing ??= close()) };
  } catch (error) {
    await pool?.close();
    store?.close();
    lock.release();
    throw error;
  }
}
