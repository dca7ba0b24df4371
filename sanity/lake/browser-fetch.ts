/**
 * A `fetch` for the Studio in a browser. Browsers open six connections to one server and no more, and an open
 * document alone holds six event streams. So the streams of a tab share one WebSocket here, and come out as
 * ordinary `text/event-stream` answers; everything else goes to the real `fetch`.
 *
 * No import of Node, and none of the rest of the lake.
 */

type FetchInput = string | URL | Request;

/** The part of `fetch` that Sanity's clients use. */
export type LakeFetch = (input: FetchInput, init?: RequestInit) => Promise<Response>;

interface Stream {
  url: string;
  lastEventId: string | null;
  token: string;
  started(): void;
  refused(status: number, body: unknown): void;
  event(name: string, data: string, id: string | undefined): void;
  /** The connection is gone. */
  lost(): void;
}

const STREAM_PATH = /^(\/v[^/]+)?\/data\/(listen|live\/events)\//;

/**
 * @param lakeUrl where the lake answers, e.g. `http://127.0.0.1:3900`
 * @param getToken the token for streams whose request has no `Authorization` header of its own
 */
export function createLakeFetch(
  lakeUrl: string,
  getToken?: () => string | null | undefined,
): LakeFetch {
  const lake = new URL(lakeUrl);
  const connection = createConnection(new URL("/v1/lake/socket", lake));
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), lake);
    if (url.host !== lake.host || !STREAM_PATH.test(url.pathname))
      return globalThis.fetch(input, init);
    const headers = new Headers(
      init?.headers ?? (input instanceof Request ? input.headers : undefined),
    );
    const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
    return openStream(connection, {
      url: url.pathname + url.search,
      lastEventId: headers.get("last-event-id"),
      token: bearer ?? getToken?.() ?? "",
      signal: init?.signal ?? null,
    });
  };
}

interface Connection {
  open(stream: Stream): () => void;
}

/** One socket for all streams; opened by the first, closed some seconds after the last. */
function createConnection(url: URL): Connection {
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  const streams = new Map<string, Stream>();
  let socket: WebSocket | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let nextId = 1;

  const request = (id: string, stream: Stream) =>
    JSON.stringify({
      op: "open",
      id,
      url: stream.url,
      token: stream.token,
      ...(stream.lastEventId === null ? {} : { lastEventId: stream.lastEventId }),
    });

  const connect = () => {
    const created = new WebSocket(url);
    socket = created;
    created.addEventListener("open", () => {
      for (const [id, stream] of streams) created.send(request(id, stream));
    });
    created.addEventListener("message", (message: MessageEvent<unknown>) =>
      receive(String(message.data)),
    );
    created.addEventListener("close", () => {
      if (socket !== created) return;
      socket = null;
      const lost = [...streams.values()];
      streams.clear();
      for (const stream of lost) stream.lost();
    });
  };

  const receive = (text: string) => {
    const message: unknown = JSON.parse(text);
    if (!isRecord(message)) return;
    const id = String(message["id"]);
    const stream = streams.get(id);
    if (stream === undefined) return;
    const status = message["status"];
    if (typeof message["event"] === "string") {
      const eventId = message["lastEventId"];
      stream.event(
        message["event"],
        String(message["data"]),
        typeof eventId === "string" ? eventId : undefined,
      );
    } else if (status === 200) stream.started();
    else if (typeof status === "number") {
      streams.delete(id);
      stream.refused(status, message["body"]);
    }
  };

  return {
    open(stream) {
      clearTimeout(idle);
      const id = String(nextId++);
      streams.set(id, stream);
      if (socket === null) connect();
      else if (socket.readyState === WebSocket.OPEN) socket.send(request(id, stream));
      return () => {
        if (!streams.delete(id)) return;
        if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ op: "close", id }));
        if (streams.size === 0) {
          idle = setTimeout(() => {
            socket?.close();
            socket = null;
          }, 5_000);
        }
      };
    },
  };
}

function openStream(
  connection: Connection,
  options: { url: string; lastEventId: string | null; token: string; signal: AbortSignal | null },
): Promise<Response> {
  const { signal, ...request } = options;
  return new Promise<Response>((resolve, reject) => {
    const aborted = () => new DOMException("The stream was closed", "AbortError");
    if (signal?.aborted === true) {
      reject(aborted());
      return;
    }
    const encoder = new TextEncoder();
    let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
    let close = () => {};
    const end = (finish: () => void) => {
      signal?.removeEventListener("abort", abort);
      close();
      finish();
    };
    const abort = () =>
      end(() => {
        if (controller === null) reject(aborted());
        else controller.error(aborted());
      });
    const body = new ReadableStream<Uint8Array>({
      start(created) {
        controller = created;
      },
      cancel() {
        controller = null;
        end(() => {});
      },
    });
    signal?.addEventListener("abort", abort);
    close = connection.open({
      ...request,
      started() {
        resolve(
          new Response(body, {
            status: 200,
            headers: { "content-type": "text/event-stream; charset=utf-8" },
          }),
        );
      },
      refused(status, answer) {
        end(() =>
          resolve(
            new Response(JSON.stringify(answer), {
              status,
              headers: { "content-type": "application/json" },
            }),
          ),
        );
      },
      event(name, data, id) {
        // A retry time of half a second: the lake is on this machine, and back as soon as it runs.
        controller?.enqueue(
          encoder.encode(
            `retry: 500\nevent: ${name}\n${id === undefined ? "" : `id: ${id}\n`}data: ${data}\n\n`,
          ),
        );
      },
      lost() {
        // Before the answer a network error, after it the end of the stream: readers reconnect on both.
        end(() => {
          reject(new TypeError("The connection to the content lake failed"));
          try {
            controller?.close();
          } catch {
            // The reader has cancelled already.
          }
        });
      },
    });
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
