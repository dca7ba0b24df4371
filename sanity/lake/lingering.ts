/**
 * The end of a connection whose request is answered before all of its body has come. Closing it at once would reset
 * it, for there are bytes that nobody has read: the client then fails in the middle of sending, and never looks at
 * the answer. So the rest of the body is read and thrown away first; nginx calls that a lingering close.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { LINGER_MS, LINGER_SILENCE_MS } from "./constants.ts";

const lingering = new WeakSet<Duplex>();

/** Whether the last answer of a connection is out, so that nothing may follow it. */
export function isLingering(socket: Duplex): boolean {
  return lingering.has(socket);
}

/** Whether some of a request's body has not come yet. */
export function isStillComing(request: IncomingMessage): boolean {
  if (request.complete) return false;
  return (
    Number(request.headers["content-length"] ?? 0) > 0 ||
    request.headers["transfer-encoding"] !== undefined
  );
}

/**
 * Ends an answer, and its connection, when the rest of the body has come, or does not come any more. All of the
 * answer must be written already: the client may be waiting for it before it stops sending.
 */
export function endAfterBody(request: IncomingMessage, response: ServerResponse): void {
  lingering.add(request.socket);
  // Node closes a connection that is not used again as soon as the answer ends, and not before.
  const end = () => void response.end();
  const silence = setTimeout(end, LINGER_SILENCE_MS).unref();
  const patience = setTimeout(end, LINGER_MS).unref();
  response.once("close", () => {
    clearTimeout(silence);
    clearTimeout(patience);
  });
  request.once("end", end);
  request.on("data", () => silence.refresh());
  request.resume();
}
