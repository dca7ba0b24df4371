// A program that asks for the same pages over and over, on connections that stay open, and reports how many
// answers it got. It is a process of its own, so that it shares an event loop with neither server. It speaks
// HTTP by hand: Node's own client costs more than Node's server, and would measure itself.
import { connect, type Socket } from "node:net";
import { jobSchema, type Job, type LoadResult } from "./load-job.ts";

/** The end of a body in chunks; no request follows before it has come, so it ends what was read. */
const lastChunk = Buffer.from("0\r\n\r\n");
const headersEnd = "\r\n\r\n";

const job = jobSchema.parse(JSON.parse(process.argv[2] ?? ""));
const result: LoadResult = { answers: 0, failures: 0, seconds: 0 };
const sockets = new Set<Socket>();
let isOver = false;
let startedAt = performance.now();

for (let index = 0; index < job.connections; index++) open(job, index);
setTimeout(() => {
  startedAt = performance.now();
  Object.assign(result, { answers: 0, failures: 0 });
}, job.warmUpSeconds * 1000);
setTimeout(finish, (job.warmUpSeconds + job.seconds) * 1000);
process.on("SIGTERM", finish);

/** Opens a connection that asks for the next page whenever it has been answered, and is replaced when it breaks. */
function open(given: Job, first: number): void {
  let turn = first;
  let hasHeaders = false;
  /** Bytes of the answer still to come; `undefined` while the answer comes in chunks. */
  let left: number | undefined;

  const ask = () => {
    hasHeaders = false;
    left = undefined;
    const path = given.paths[turn++ % given.paths.length] ?? "/";
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${given.host}:${given.port}\r\nAccept: text/html\r\nAccept-Encoding: ${given.encoding}\r\n\r\n`,
    );
  };

  const read = (count: number, buffer: Uint8Array): boolean => {
    const piece = Buffer.from(buffer.buffer, buffer.byteOffset, count);
    let bodyBytes = count;
    if (!hasHeaders) {
      // Servers send the headers in one piece; one that does not is reported as failing, not misread.
      const end = piece.indexOf(headersEnd);
      const headers = piece.toString("latin1", 0, Math.max(end, 0));
      if (!headers.startsWith("HTTP/1.1 200")) {
        socket.destroy();
        return false;
      }
      hasHeaders = true;
      const length = /^content-length: *(\d+)/im.exec(headers)?.[1];
      left = length === undefined ? undefined : Number(length);
      bodyBytes = count - end - headersEnd.length;
    }
    if (left === undefined) {
      if (!endsWith(piece, lastChunk)) return true;
    } else {
      left -= bodyBytes;
      if (left > 0) return true;
    }
    result.answers++;
    if (result.answers >= given.most) finish();
    if (!isOver) ask();
    return true;
  };

  // One buffer for all that this connection reads: nothing is kept, only counted.
  const socket = connect({
    host: given.host,
    port: given.port,
    noDelay: true,
    onread: { buffer: Buffer.allocUnsafe(256 * 1024), callback: read },
  });
  sockets.add(socket);
  socket.on("connect", ask);
  socket.on("error", () => {}); // "close" follows.
  socket.on("close", () => {
    sockets.delete(socket);
    if (isOver) return;
    result.failures++;
    setTimeout(() => !isOver && open(given, turn), 10);
  });
}

function endsWith(piece: Buffer, end: Buffer): boolean {
  return piece.length >= end.length && piece.subarray(piece.length - end.length).equals(end);
}

function finish(): void {
  if (isOver) return;
  isOver = true;
  result.seconds = (performance.now() - startedAt) / 1000;
  for (const socket of sockets) socket.destroy();
  process.send?.(result, () => process.exit(0));
}
