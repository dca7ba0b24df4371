/**
 * Presence: who has which field open. Tabs of the Studio speak JSON-RPC over `WS /vX/socket/:dataset`; the lake
 * keeps nothing and passes on what they announce. A tab that goes away without a word is reported as gone.
 */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import type { Auth, Caller } from "./auth.ts";
import { MAX_PRESENCE_CONNECTIONS } from "./constants.ts";
import { httpError, LakeError } from "./errors.ts";
import { randomName } from "./ids.ts";

const KEEP_ALIVE_MS = 20_000;
const MAX_MESSAGE_BYTES = 256 * 1024;
const MAX_BACKLOG_BYTES = 4 * 1024 * 1024;
/** A tab has one session and one subscription; a few more do no harm. */
const MAX_PER_CONNECTION = 20;

/** The numbers that Sanity's own client knows. */
const CODES = {
  badRequest: 4000,
  unauthorized: 4001,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  parseError: -32700,
};

class RpcError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = "RpcError";
    this.code = code;
  }
}

interface Connection {
  socket: WebSocket;
  caller: Caller | null;
  subscriptions: Set<string>;
  /** Sessions that were announced here, with the user they belong to. */
  sessions: Map<string, string>;
}

const request = z.object({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string().max(200), z.number()]).nullish(),
  method: z.string().max(200),
  params: z.record(z.string(), z.unknown()).default({}),
});

const session = z.string().min(1).max(200);
const paramsOf = {
  authorization: z.object({ authorization: z.string().max(1_000) }),
  rollcall: z.object({ session }),
  announce: z.object({
    data: z.looseObject({ sessionId: session, locations: z.array(z.unknown()).max(1_000) }),
  }),
  disconnect: z.object({ session }),
  unsubscribe: z.object({ subscriptionId: z.string() }),
};

export class Presence {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  readonly #connections = new Set<Connection>();
  readonly #auth: Auth;

  constructor(auth: Auth) {
    this.#auth = auth;
  }

  /** @throws LakeError 401 for a wrong token in the request itself, 429 when there are too many connections */
  accept(incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
    // A browser cannot set this header on a WebSocket: it sends its token in a message instead.
    const caller = this.#auth.authenticate(incoming.headers.authorization);
    if (this.#connections.size >= MAX_PRESENCE_CONNECTIONS) {
      throw httpError(
        429,
        `There are ${MAX_PRESENCE_CONNECTIONS} presence connections already, the limit of this content lake`,
      );
    }
    this.#server.handleUpgrade(incoming, socket, head, (opened) => this.#serve(opened, caller));
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

  #serve(socket: WebSocket, caller: Caller | null): void {
    const connection: Connection = {
      socket,
      caller,
      subscriptions: new Set(),
      sessions: new Map(),
    };
    this.#connections.add(connection);
    let alive = true;
    const beat = setInterval(() => {
      if (!alive) return socket.terminate();
      alive = false;
      socket.ping();
      // The Studio shows a connection as lost when it hears nothing for long.
      if (socket.readyState === WebSocket.OPEN) socket.send("♥");
    }, KEEP_ALIVE_MS);
    socket.on("pong", () => {
      alive = true;
    });
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      clearInterval(beat);
      this.#connections.delete(connection);
      for (const [name, user] of connection.sessions) this.#reportGone(name, user);
    });
    socket.on("message", (data) => {
      // The server's default: a message comes as one buffer.
      const answer = this.#answer(connection, (data as Buffer).toString("utf8"));
      if (answer !== null) send(connection, answer);
    });
  }

  #answer(connection: Connection, text: string): unknown {
    let id: string | number | null = null;
    try {
      const asked = parseRequest(text);
      id = asked.id ?? null;
      const result = this.#call(connection, asked.method, asked.params);
      // What has no id wants no answer.
      return id === null ? null : { jsonrpc: "2.0", id, result };
    } catch (error) {
      const { code, message } =
        error instanceof RpcError
          ? error
          : { code: CODES.badRequest, message: "The request failed" };
      return { jsonrpc: "2.0", id, error: { code, message } };
    }
  }

  /** @throws RpcError */
  #call(connection: Connection, method: string, params: Record<string, unknown>): unknown {
    if (method === "authorization") {
      const { authorization } = checked(paramsOf.authorization, params);
      try {
        connection.caller = this.#auth.authenticate(authorization);
      } catch (error) {
        connection.caller = null;
        if (!(error instanceof LakeError)) throw error;
      }
      this.#userOf(connection);
      return true;
    }
    switch (method) {
      case "presence_subscribe": {
        this.#userOf(connection);
        if (connection.subscriptions.size >= MAX_PER_CONNECTION) throw tooMany("subscriptions");
        const subscription = randomName(20);
        connection.subscriptions.add(subscription);
        return subscription;
      }
      case "presence_unsubscribe": {
        const { subscriptionId } = checked(paramsOf.unsubscribe, params);
        if (!connection.subscriptions.delete(subscriptionId))
          throw new RpcError(CODES.invalidParams, "The subscription was not found");
        return true;
      }
      case "presence_rollcall": {
        const user = this.#userOf(connection);
        const rollCall = checked(paramsOf.rollcall, params);
        this.#broadcast({ type: "rollCall", i: user, session: rollCall.session });
        return true;
      }
      case "presence_announce": {
        const user = this.#userOf(connection);
        const { sessionId, locations } = checked(paramsOf.announce, params).data;
        if (!connection.sessions.has(sessionId) && connection.sessions.size >= MAX_PER_CONNECTION)
          throw tooMany("sessions");
        connection.sessions.set(sessionId, user);
        this.#broadcast({ type: "state", i: user, m: { sessionId, locations } });
        return true;
      }
      case "presence_disconnect": {
        const user = this.#userOf(connection);
        const gone = checked(paramsOf.disconnect, params);
        // Only its own: one tab cannot make another disappear.
        if (connection.sessions.delete(gone.session)) this.#reportGone(gone.session, user);
        return true;
      }
      default:
        throw new RpcError(
          CODES.methodNotFound,
          `The method "${method.slice(0, 60)}" is not implemented by the embedded content lake`,
        );
    }
  }

  /** @throws RpcError when the connection has not shown a valid token */
  #userOf(connection: Connection): string {
    if (connection.caller === null)
      throw new RpcError(CODES.unauthorized, "Presence needs a valid token");
    return connection.caller.identity;
  }

  #reportGone(name: string, user: string): void {
    // The tab may have reconnected, and announced itself again, before its old connection was given up.
    for (const { sessions } of this.#connections) if (sessions.has(name)) return;
    this.#broadcast({ type: "disconnect", i: user, m: { session: name } });
  }

  #broadcast(result: unknown): void {
    for (const connection of this.#connections) {
      for (const subscription of connection.subscriptions) {
        send(connection, {
          jsonrpc: "2.0",
          method: "presence_subscription",
          params: { subscription, result },
        });
      }
    }
  }
}

function send({ socket }: Connection, value: unknown): void {
  if (socket.readyState !== WebSocket.OPEN) return;
  socket.send(JSON.stringify(value));
  if (socket.bufferedAmount > MAX_BACKLOG_BYTES) socket.terminate();
}

/** @throws RpcError */
function parseRequest(text: string): z.infer<typeof request> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RpcError(CODES.parseError, "The message is not valid JSON");
  }
  const parsed = request.safeParse(value);
  if (!parsed.success)
    throw new RpcError(CODES.invalidRequest, "The message is not a JSON-RPC 2.0 request");
  return parsed.data;
}

/** @throws RpcError */
function checked<T>(shape: z.ZodType<T>, params: Record<string, unknown>): T {
  const parsed = shape.safeParse(params);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new RpcError(CODES.invalidParams, `The parameter "${where}" is missing or wrong`);
}

function tooMany(what: string): RpcError {
  return new RpcError(
    CODES.badRequest,
    `This connection has ${MAX_PER_CONNECTION} ${what} already, the limit of this content lake`,
  );
}
