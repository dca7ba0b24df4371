/** Listeners and live events over server-sent events. */
import { httpError } from "../errors.ts";
import { streamStarter } from "../streams.ts";
import { route } from "./route.ts";
import type { Handler, Route } from "./route.ts";

const stream: Handler = ({ lake, request, response, method, path, search, caller }) => {
  // An answer without a body has no events, and would never end.
  if (method === "HEAD") return { headers: { "content-type": "text/event-stream; charset=utf-8" } };
  const header = request.headers["last-event-id"];
  const start = streamStarter(
    lake.events,
    path,
    search,
    caller,
    typeof header === "string" ? header : null,
  );
  if (start === null) throw httpError(404, "No such event stream");
  lake.sse.start(response, start);
  return null;
};

export const streamRoutes: Route[] = [
  route("GET", "/data/listen/:dataset", "anyone", stream),
  route("GET", "/data/live/events/:dataset", "anyone", stream),
  route("GET", "/socket/:dataset", "anyone", () => {
    throw httpError(426, "This address is for a WebSocket", { upgrade: "websocket" });
  }),
];
