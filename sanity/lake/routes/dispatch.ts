/** Finds the route of a request, and refuses who may not come in. */
import type { Caller } from "../auth.ts";
import { DATASET, PROJECT_ID } from "../constants.ts";
import { httpError, notImplemented } from "../errors.ts";
import type { Reply } from "../http.ts";
import { assetRoutes } from "./assets.ts";
import { documentRoutes } from "./documents.ts";
import { exportRoutes } from "./export.ts";
import { historyRoutes } from "./history.ts";
import { projectRoutes } from "./project.ts";
import { decode } from "./route.ts";
import type { Access, Context, Route } from "./route.ts";
import { signInRoutes } from "./sign-in.ts";
import { streamRoutes } from "./streams.ts";
import { userRoutes } from "./users.ts";

/** All paths of the lake, without the version prefix; the first that fits answers. */
const routes: Route[] = [
  ...documentRoutes,
  ...streamRoutes,
  ...exportRoutes,
  ...historyRoutes,
  ...assetRoutes,
  ...signInRoutes,
  ...userRoutes,
  ...projectRoutes,
];

/**
 * Answers a request.
 * @throws LakeError 401, 403, 404, 405, and what handlers throw
 */
export async function dispatch(context: Omit<Context, "part">): Promise<Reply | null> {
  let known = false;
  for (const { methods, pattern, access, handler } of routes) {
    const found = pattern.exec(context.path);
    if (found === null) continue;
    known = true;
    if (!methods.includes(context.method === "HEAD" ? "GET" : context.method)) continue;
    assertAccess(access, context.caller);
    const parts = found.groups ?? {};
    if (parts["dataset"] !== undefined && parts["dataset"] !== DATASET) {
      throw httpError(
        404,
        `The dataset "${parts["dataset"].slice(0, 60)}" does not exist: this content lake has "${DATASET}"`,
      );
    }
    if (parts["project"] !== undefined && parts["project"] !== PROJECT_ID) {
      throw httpError(
        404,
        `The project "${parts["project"].slice(0, 60)}" does not exist: this content lake has "${PROJECT_ID}"`,
      );
    }
    return handler({ ...context, part: (name) => decode(parts[name] ?? "") });
  }
  if (known) throw httpError(405, `${context.method} is not allowed here`);
  const family = NOT_IMPLEMENTED.find((prefix) => context.path.startsWith(prefix));
  if (family !== undefined) throw notImplemented(`${context.method} ${family}`);
  throw httpError(404, "Not found");
}

/** What the hosted service has and the lake does not. */
const NOT_IMPLEMENTED = [
  "/jobs/",
  "/intake/",
  "/agent/",
  "/vision/",
  "/media-libraries/",
  "/canvases/",
  "/dashboards/",
  "/resources/",
  "/functions/",
  "/data/copy/",
  "/data/history/",
  "/data/validate/",
  "/data/schedules/",
  "/schedules/",
  "/schemas/",
  "/projects/",
  "/hooks/",
  "/video/",
  "/context/",
  "/organizations/",
  "/journey/",
  "/access/",
];

function assertAccess(access: Access, caller: Caller | null): void {
  if (access === "anyone") return;
  if (caller === null) throw httpError(401, "This needs a token");
  if (access === "writer" && caller.role === "viewer") {
    throw httpError(403, 'Insufficient permissions: the role "viewer" can read only');
  }
  if (access === "administrator" && caller.role !== "administrator") {
    throw httpError(403, 'Insufficient permissions: this needs the role "administrator"');
  }
}
