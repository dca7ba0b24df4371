/** Tokens, roles and the sign-in of the Studio. Only digests of tokens are kept in the database. */
import { createHash, timingSafeEqual } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { httpError } from "./errors.ts";
import { randomName } from "./ids.ts";
import type { Store } from "./store.ts";

export type Role = "administrator" | "editor" | "viewer";

export const ROLES: Role[] = ["administrator", "editor", "viewer"];

export interface Caller {
  role: Role;
  /** The id that documents, events and `identity()` carry. */
  identity: string;
  tokenHash: string;
}

const TITLES: Record<Role, string> = {
  administrator: "Administrator",
  editor: "Editor",
  viewer: "Viewer",
};
const SESSION_MS = 30 * 24 * 60 * 60 * 1000;
const TICKET_MS = 60_000;
const FAILURES_PER_MINUTE = 10;

export class Auth {
  readonly #store: Store;
  readonly #tickets = new Map<string, { role: Role; expires: number }>();
  #failures: number[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Makes sure that a token of a role stands in a file that its owner alone can read, and that it is the only
   * one of its kind: who writes another token into the file has revoked the one before.
   */
  tokenFile(dir: string, name: string, role: Role): string {
    const file = join(dir, name);
    let token = "";
    try {
      token = readFileSync(file, "utf8").trim();
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    }
    if (token.length < 32) {
      token = `sk${randomName(64)}`;
      writePrivately(file, `${token}\n`);
    }
    this.#store.atomically(() => {
      this.#store
        .sql("DELETE FROM tokens WHERE kind = ? AND hash <> ?")
        .run(`file:${name}`, digest(token));
      this.#store
        .sql(
          "INSERT INTO tokens (hash, role, kind, created_at) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
        )
        .run(digest(token), role, `file:${name}`, Date.now());
      this.#store.sql("DELETE FROM tokens WHERE expires_at < ?").run(Date.now());
    });
    return token;
  }

  /** A new token of a role. */
  issue(role: Role, kind: "session" | "robot"): string {
    const token = `sk${randomName(64)}`;
    this.#store
      .sql("INSERT INTO tokens (hash, role, kind, created_at, expires_at) VALUES (?, ?, ?, ?, ?)")
      .run(
        digest(token),
        role,
        kind,
        Date.now(),
        kind === "session" ? Date.now() + SESSION_MS : null,
      );
    return token;
  }

  /**
   * Reads an `Authorization` header. No header means an anonymous caller.
   * @throws LakeError 401 when there is a header, but no valid token in it
   */
  authenticate(header: string | undefined): Caller | null {
    if (header === undefined || header === "") return null;
    const caller = this.callerOf(/^Bearer\s+(\S+)$/i.exec(header)?.[1] ?? "");
    if (caller === null) throw httpError(401, "Session not found");
    return caller;
  }

  callerOf(token: string): Caller | null {
    const hash = digest(token);
    // The look-up is by a digest, so its duration says nothing about the token.
    const row = this.#store
      .sql("SELECT hash, role, expires_at FROM tokens WHERE hash = ?")
      .get(hash);
    if (row === undefined || !timingSafeEqual(Buffer.from(String(row["hash"])), Buffer.from(hash)))
      return null;
    if (row["expires_at"] !== null && Number(row["expires_at"]) < Date.now()) return null;
    const role = row["role"];
    if (role !== "administrator" && role !== "editor" && role !== "viewer") return null;
    return { role, identity: identityOf(role), tokenHash: hash };
  }

  /** Ends a session. Tokens from files stay valid. */
  logout(caller: Caller): void {
    this.#store.sql("DELETE FROM tokens WHERE hash = ? AND kind = 'session'").run(caller.tokenHash);
  }

  /**
   * Trades a token for a ticket that can be put into an address: it works once, for a minute.
   * @returns null when the token is wrong
   * @throws LakeError 429 after too many wrong tokens
   */
  ticketFor(token: string): string | null {
    const now = Date.now();
    this.#failures = this.#failures.filter((time) => time > now - 60_000);
    if (this.#failures.length >= FAILURES_PER_MINUTE) {
      throw httpError(429, "Too many wrong tokens: wait a minute", { "retry-after": "60" });
    }
    const caller = this.callerOf(token);
    if (caller === null) {
      this.#failures.push(now);
      return null;
    }
    for (const [ticket, { expires }] of this.#tickets)
      if (expires < now) this.#tickets.delete(ticket);
    const ticket = randomName(40);
    this.#tickets.set(digest(ticket), { role: caller.role, expires: now + TICKET_MS });
    return ticket;
  }

  /** A session token for a ticket. @throws LakeError 401 when the ticket is unknown, used or too old */
  redeem(ticket: string): string {
    const key = digest(ticket);
    const found = this.#tickets.get(key);
    this.#tickets.delete(key);
    if (found === undefined || found.expires < Date.now())
      throw httpError(401, "The sign-in link is not valid any more");
    return this.issue(found.role, "session");
  }
}

export function identityOf(role: Role): string {
  return `p-local-${role}`;
}

/** The answer of `/users/me` and `/users/<id>`. */
export function userOf(role: Role) {
  return {
    id: identityOf(role),
    sanityUserId: identityOf(role),
    projectId: "local",
    name: `Local ${role}`,
    displayName: `Local ${role}`,
    givenName: "Local",
    familyName: TITLES[role],
    email: `${role}@localhost`,
    profileImage: null,
    imageUrl: null,
    provider: "local",
    role,
    roles: [{ name: role, title: TITLES[role], description: "" }],
    isCurrentUser: true,
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
  };
}

export function digest(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Written under another name first: a crash leaves no half token behind. */
function writePrivately(file: string, content: string): void {
  const temporary = `${file}.new`;
  const handle = openSync(temporary, "w", 0o600);
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
}
