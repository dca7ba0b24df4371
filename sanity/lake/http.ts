/** Small helpers around node:http: bodies in, answers out. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { httpError } from "./errors.ts";
import { endAfterBody, isStillComing } from "./lingering.ts";

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** An object becomes JSON; text and bytes go out as they are. */
  body?: unknown;
  /** JSON that is text already. */
  json?: string;
}

/**
 * Reads a whole body.
 * @throws LakeError 413 when it is larger than `limit`
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  // Whoever gives up in the middle still has an answer to send: the connection stays.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    // An HTTP request without an encoding gives buffers.
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(limit: number) {
  return httpError(413, `The request body is larger than the limit of ${limit} bytes`);
}

/** @throws LakeError 400 when the body is not JSON, 413 when it is too large */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const body = await readBody(request, limit);
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw httpError(400, "The request body is not valid JSON");
  }
}

/** Sends a reply; does nothing when the connection is gone. */
export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  if (response.headersSent || response.destroyed) return;
  const { status = 200, headers = {}, body, json } = reply;
  let bytes: Buffer | string = "";
  let type: string | null = null;
  if (json !== undefined || (typeof body === "object" && body !== null && !Buffer.isBuffer(body))) {
    bytes = json ?? JSON.stringify(body);
    type = "application/json; charset=utf-8";
  } else if (Buffer.isBuffer(body)) bytes = body;
  else if (typeof body === "string") bytes = body;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (type !== null && !response.hasHeader("content-type"))
    response.setHeader("content-type", type);
  if (!response.hasHeader("cache-control")) response.setHeader("cache-control", "no-store");
  if (status !== 304 && status !== 204)
    response.setHeader("content-length", Buffer.byteLength(bytes));
  const isBare = request.method === "HEAD" || status === 304 || status === 204;
  if (isStillComing(request)) {
    // What is left of the body is not wanted: the client should stop, and use another connection.
    response.setHeader("connection", "close");
    response.writeHead(status);
    if (isBare) response.flushHeaders();
    else response.write(bytes);
    endAfterBody(request, response);
  } else {
    response.writeHead(status);
    response.end(isBare ? undefined : bytes);
  }
}
