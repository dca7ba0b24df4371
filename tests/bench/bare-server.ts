// The least that Node can do: a program that fetches one page, keeps it in memory, and serves these very bytes
// with the same headers from `node:http`, whatever it is asked for.
import { createServer, get, type IncomingHttpHeaders } from "node:http";
import { z } from "zod";

type Copy = { headers: IncomingHttpHeaders; body: Buffer };

/** Belong to a connection, or are set by the server itself. */
const ofTheConnection = new Set(["connection", "keep-alive", "transfer-encoding", "date"]);

const address = z.url().parse(process.argv[2]);
const copies = new Map([
  ["identity", await copy("identity")],
  ["gzip", await copy("gzip")],
]);

const server = createServer((request, response) => {
  const found = copies.get(request.headers["accept-encoding"] ?? "identity");
  if (!found) return response.writeHead(406).end();
  return response.writeHead(200, found.headers).end(found.body);
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));

async function copy(encoding: string): Promise<Copy> {
  return new Promise((resolve, reject) => {
    const request = get(
      address,
      { headers: { accept: "text/html", "accept-encoding": encoding } },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on("data", (piece: Buffer) => pieces.push(piece));
        answer.on("end", () => {
          const body = Buffer.concat(pieces);
          const kept = Object.entries(answer.headers).filter(
            ([name]) => !ofTheConnection.has(name),
          );
          resolve({
            headers: { ...Object.fromEntries(kept), "content-length": String(body.length) },
            body,
          });
        });
      },
    );
    request.on("error", reject);
  });
}
