/** The HTTP server: guards every request, finds its route, and turns whatever is thrown into an answer. */
import { createServer, STATUS_CODES } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { DATASET, MAX_HEADER_BYTES } from "./constants.ts";
import { httpError, LakeError, messageOf, storageFailure } from "./errors.ts";
import { send } from "./http.ts";
import { isLingering } from "./lingering.ts";
import type { Presence } from "./presence.ts";
import { dispatch } from "./routes/dispatch.ts";
import type { Lake } from "./routes/route.ts";
import type { SocketStreams } from "./streams.ts";

const VERSION = /^\/v(X|\d{4}-\d{2}-\d{2}|\d+)(?=\/|$)/i;

/** Answers that a page may have without being on the list: pictures, and the question whether it is on it. */
const OPEN_TO_ALL = /^\/(images|files|check\/cors)(\/|$)/;

export function createLakeServer(lake: Lake, sockets: SocketStreams, presence: Presence): Server {
  const server = createServer(
    {
      // Uploads may take long, and a client may use a connection again after a pause.
      requestTimeout: 0,
      headersTimeout: 30_000,
      keepAliveTimeout: 65_000,
      maxHeaderSize: MAX_HEADER_BYTES,
    },
    (request, response) => {
      void answer(lake, request, response);
    },
  );
  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    try {
      lake.guard.assertHost(request);
      lake.guard.assertOrigin(request);
      const { path } = locate(request);
      if (path === "/lake/socket") sockets.accept(request, socket, head);
      else if (path === `/socket/${DATASET}`) presence.accept(request, socket, head);
      else throw httpError(404, "Not found");
    } catch (error) {
      const status = error instanceof LakeError ? error.status : 500;
      socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    }
  });
  server.on("clientError", (error: Error & { code?: string }, socket) => {
    if (!socket.writable) return;
    // What breaks in the rest of a body gets no second answer.
    if (isLingering(socket)) return void socket.end();
    const { status, body } =
      error.code === "HPE_HEADER_OVERFLOW"
        ? httpError(
            431,
            `The address and the headers of the request are larger than the limit of ${MAX_HEADER_BYTES} bytes: send a long query by POST`,
          )
        : httpError(400, "The request is not valid HTTP");
    const json = JSON.stringify(body);
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(json)}\r\n\r\n${json}`,
    );
  });
  return server;
}

/**
 * Listens on the loopback address.
 * @throws Error (code EADDRINUSE) that says which variable to set
 */
export async function listenOnLoopback(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: Error & { code?: string }) => {
      if (error.code !== "EADDRINUSE") return reject(error);
      const message = `Port ${port} is in use: stop what listens there, or set LAKE_PORT to another port.`;
      reject(Object.assign(new Error(message, { cause: error }), { code: "EADDRINUSE" }));
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  // A server that listens on a TCP port has an address of this form.
  return (server.address() as AddressInfo).port;
}

async function answer(
  lake: Lake,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.on("error", () => response.destroy());
  try {
    response.setHeader("x-content-type-options", "nosniff");
    lake.guard.assertHost(request);
    lake.guard.setHeaders(request, response);
    const { path, search, apiVersion } = locate(request);
    const method = request.method ?? "GET";
    if (method === "OPTIONS") return send(request, response, lake.guard.preflight(request));
    if (!OPEN_TO_ALL.test(path) || (method !== "GET" && method !== "HEAD"))
      lake.guard.assertOrigin(request);
    const caller = lake.auth.authenticate(request.headers.authorization);
    const reply = await dispatch({
      lake,
      request,
      response,
      method,
      path,
      search,
      apiVersion,
      caller,
    });
    if (reply !== null) send(request, response, reply);
  } catch (error) {
    fail(lake, request, response, error);
  }
}

function fail(
  lake: Lake,
  request: IncomingMessage,
  response: ServerResponse,
  thrown: unknown,
): void {
  const error = storageFailure(thrown) ?? thrown;
  // The connection went away while the body was read: there is nobody to answer.
  if (request.destroyed && !request.complete) return void response.destroy();
  if (response.headersSent) {
    lake.log(`cut off ${describe(request)}: ${stackOf(error)}`);
    // Not ended: what is there of the answer must not look like all of it.
    return void response.destroy();
  }
  if (error instanceof LakeError) {
    if (error.status >= 500 && error.status !== 501)
      lake.log(`${error.status} ${describe(request)}: ${error.message}`);
    send(request, response, { status: error.status, body: error.body, headers: error.headers });
  } else {
    lake.log(`500 ${describe(request)}: ${stackOf(error)}`);
    send(request, response, {
      status: 500,
      body: {
        statusCode: 500,
        error: "Internal Server Error",
        message: "An internal server error occurred",
      },
    });
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : messageOf(error);
}

/** Method and path; no query string, which may hold what belongs in no log. */
function describe(request: IncomingMessage): string {
  return `${request.method ?? ""} ${(request.url ?? "").split("?")[0]?.slice(0, 200) ?? ""}`;
}

function locate(request: IncomingMessage): {
  path: string;
  search: URLSearchParams;
  apiVersion: string;
} {
  const url = request.url ?? "/";
  const mark = url.indexOf("?");
  // Not parsed as a URL: that would resolve ".." and take "//name" for a host.
  const full = mark === -1 ? url : url.slice(0, mark);
  const search = new URLSearchParams(mark === -1 ? "" : url.slice(mark + 1));
  const version = VERSION.exec(full);
  const path = version === null ? full : full.slice(version[0].length);
  return { path: path === "" ? "/" : path, search, apiVersion: version?.[1]?.toUpperCase() ?? "1" };
}
