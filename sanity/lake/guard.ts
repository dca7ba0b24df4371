/**
 * Who may talk to the lake at all. It listens on loopback, but so does every web page that the same machine
 * opens: a page must not reach it by a name that it made point here (`Host`), nor from its own origin (`Origin`).
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { httpError } from "./errors.ts";

const LOOPBACK_NAMES = new Set(["127.0.0.1", "localhost", "[::1]"]);

export class Guard {
  readonly #origins: Set<string>;
  #port = 0;

  constructor(origins: string[]) {
    this.#origins = new Set(origins.map((origin) => new URL(origin).origin));
  }

  /** The port becomes known when the server listens. */
  usePort(port: number): void {
    this.#port = port;
  }

  isListed(origin: string): boolean {
    return this.#origins.has(origin);
  }

  /** Pages of the lake itself (the sign-in form). */
  isOwn(origin: string): boolean {
    return [...LOOPBACK_NAMES].some((name) => origin === `http://${name}:${this.#port}`);
  }

  /** @throws LakeError 421 for a Host header that does not name this server on loopback */
  assertHost(request: IncomingMessage): void {
    const host = request.headers.host ?? "";
    const colon = host.lastIndexOf(":");
    const [name, port] =
      colon > host.lastIndexOf("]") ? [host.slice(0, colon), host.slice(colon + 1)] : [host, "80"];
    if (LOOPBACK_NAMES.has(name.toLowerCase()) && port === String(this.#port)) return;
    throw httpError(421, "This content lake answers on 127.0.0.1 and localhost only");
  }

  /** Sets the CORS headers of an answer. */
  setHeaders(request: IncomingMessage, response: ServerResponse): void {
    response.setHeader("vary", "Origin");
    const origin = request.headers.origin;
    if (origin === undefined || !this.isListed(origin)) return;
    response.setHeader("access-control-allow-origin", origin);
    response.setHeader("access-control-allow-credentials", "true");
    response.setHeader(
      "access-control-expose-headers",
      "ETag, Content-Disposition, X-Sanity-Warning",
    );
  }

  /** @throws LakeError 403 when a page of another origin asks */
  assertOrigin(request: IncomingMessage): void {
    const origin = request.headers.origin;
    if (origin === undefined || this.isListed(origin) || this.isOwn(origin)) return;
    throw httpError(
      403,
      `The origin ${origin.slice(0, 200)} is not allowed to use this content lake`,
    );
  }

  /** Answers a preflight request of a listed origin. @throws LakeError 403 for any other */
  preflight(request: IncomingMessage): { status: number; headers: Record<string, string> } {
    this.assertOrigin(request);
    return {
      status: 204,
      headers: {
        "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
        "access-control-allow-headers":
          request.headers["access-control-request-headers"] ?? "authorization, content-type",
        "access-control-max-age": "600",
        "access-control-allow-private-network": "true",
      },
    };
  }
}
