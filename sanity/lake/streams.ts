/** How event streams travel: server-sent events for Node, one WebSocket for all streams of a browser tab. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import type { Auth, Caller } from "./auth.ts";
import { MAX_HEADER_BYTES } from "./constants.ts";
import { httpError, LakeError, messageOf } from "./errors.ts";
import type { Events, Sink, StreamEvent } from "./events.ts";

const KEEP_ALIVE_MS = 20_000;
/** A reader that is so far behind is cut off: it reconnects and starts over. */
const MAX_BACKLOG_BYTES = 32 * 1024 * 1024;
const MAX_MESSAGE_BYTES = 256 * 1024;

type Start = (sink: Sink) => () => void;

/** Path of an event stream, without the version. */
export function streamStarter(
  events: Events,
  path: string,
  search: URLSearchParams,
  caller: Caller | null,
  lastEventId: string | null,
): Start | null {
  if (path.startsWith("/data/listen/"))
    return (sink) => events.listen(search, caller, lastEventId, sink);
  if (path.startsWith("/data/live/events/"))
    return (sink) => events.liveEvents(search, caller, lastEventId, sink);
  return null;
}

/** Server-sent events on a plain HTTP answer. @throws LakeError when the stream cannot start */
export class SseStreams {
  readonly #open = new Set<ServerResponse>();

  start(response: ServerResponse, start: Start): void {
    const waiting: StreamEvent[] = [];
    let begun = false;
    const stop = start({
      send(event) {
        if (!begun) waiting.push(event);
        else write(event);
      },
    });
    const write = (event: StreamEvent) => {
      if (response.destroyed) return;
      response.write(
        `event: ${event.event}\n${event.id === undefined ? "" : `id: ${event.id}\n`}data: ${event.data}\n\n`,
      );
      if (response.writableLength > MAX_BACKLOG_BYTES) response.destroy();
    };
    response.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    });
    begun = true;
    response.write(":\n\n");
    waiting.forEach(write);
    const beat = setInterval(() => response.write(":\n\n"), KEEP_ALIVE_MS);
    this.#open.add(response);
    response.on("close", () => {
      clearInterval(beat);
      stop();
      this.#open.delete(response);
    });
  }

  close(): void {
    for (const response of this.#open) response.end();
  }
}

const message = z.discriminatedUnion("op", [
  z.object({ op: z.literal("auth"), token: z.string().max(500) }),
  z.object({
    op: z.literal("open"),
    id: z.string().max(100),
    url: z.string(),
    lastEventId: z.string().max(500).optional(),
    /** Another token than that of the connection; '' for none. */
    token: z.string().max(500).optional(),
  }),
  z.object({ op: z.literal("close"), id: z.string().max(100) }),
]);

/**
 * `WS /vX/lake/socket`. A tab sends `{op: 'auth', token}` once and `{op: 'open', id, url}` for each stream; it gets
 * `{id, status: 200}` when the stream starts, `{id, event, data, lastEventId}` for each event, and
 * `{id, status, body}` when the stream is refused.
 */
export class SocketStreams {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  readonly #auth: Auth;
  readonly #events: Events;

  constructor(auth: Auth, events: Events) {
    this.#auth = auth;
    this.#events = events;
  }

  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (webSocket) => this.#serve(webSocket));
  }

  close(): void {
    for (const client of this.#server.clients)
      client.close(1001, "The content lake is shutting down");
    this.#server.close();
  }

  /** Ends what did not say goodbye. */
  terminate(): void {
    for (const client of this.#server.clients) client.terminate();
  }

  #serve(socket: WebSocket): void {
    const streams = new Map<string, () => void>();
    let token = "";
    let alive = true;
    const send = (value: unknown) => {
      if (socket.readyState !== WebSocket.OPEN) return;
      socket.send(JSON.stringify(value));
      if (socket.bufferedAmount > MAX_BACKLOG_BYTES) socket.terminate();
    };
    const beat = setInterval(() => {
      if (!alive) return socket.terminate();
      alive = false;
      socket.ping();
    }, KEEP_ALIVE_MS);
    socket.on("pong", () => {
      alive = true;
    });
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      clearInterval(beat);
      for (const stop of streams.values()) stop();
      streams.clear();
    });
    socket.on("message", (data) => {
      // The server's default: a message comes as one buffer.
      const request = readMessage((data as Buffer).toString("utf8"));
      if (request === null) return socket.close(1003, "not a message of this protocol");
      if (request.op === "auth") token = request.token;
      else if (request.op === "close") {
        streams.get(request.id)?.();
        streams.delete(request.id);
      } else {
        const { id } = request;
        if (streams.has(id)) return socket.close(1008, "the stream id is in use");
        try {
          streams.set(
            id,
            this.#open(
              request,
              request.token ?? token,
              (event) => send({ id, event: event.event, data: event.data, lastEventId: event.id }),
              () => send({ id, status: 200 }),
            ),
          );
        } catch (error) {
          const refused = error instanceof LakeError ? error : null;
          send({
            id,
            status: refused?.status ?? 500,
            body: refused?.body ?? {
              statusCode: 500,
              error: "Internal Server Error",
              message: messageOf(error),
            },
          });
        }
      }
    });
  }

  /** @throws LakeError */
  #open(
    request: { url: string; lastEventId?: string | undefined },
    token: string,
    emit: (event: StreamEvent) => void,
    started: () => void,
  ): () => void {
    if (request.url.length > MAX_HEADER_BYTES) {
      throw httpError(
        414,
        `The address of the stream has ${request.url.length} characters, the limit is ${MAX_HEADER_BYTES}`,
      );
    }
    const caller = this.#auth.authenticate(token === "" ? undefined : `Bearer ${token}`);
    const url = new URL(request.url, "http://lake");
    const path = url.pathname.replace(/^\/v[^/]+(?=\/)/, "");
    const start = streamStarter(
      this.#events,
      path,
      url.searchParams,
      caller,
      request.lastEventId ?? null,
    );
    if (start === null) throw httpError(404, "No such event stream");
    const waiting: StreamEvent[] = [];
    let begun = false;
    const stop = start({ send: (event) => (begun ? emit(event) : void waiting.push(event)) });
    started();
    begun = true;
    waiting.forEach(emit);
    return stop;
  }
}

function readMessage(text: string): z.infer<typeof message> | null {
  try {
    const parsed = message.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
