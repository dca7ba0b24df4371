/** The project, its dataset and what surrounds them on the hosted service; tokens and the log of webhooks. */
import { z } from "zod";
import { identityOf, ROLES, userOf } from "../auth.ts";
import { DATASET, LAKE_VERSION, PROJECT_ID } from "../constants.ts";
import { httpError } from "../errors.ts";
import { readJson } from "../http.ts";
import { route } from "./route.ts";
import type { Route } from "./route.ts";

const project = {
  id: PROJECT_ID,
  displayName: "Local content lake",
  studioHost: null,
  organizationId: null,
  isBlocked: false,
  isDisabled: false,
  metadata: {},
  features: [],
  pendingInvites: 0,
  createdAt: "2026-01-01T00:00:00Z",
  members: ROLES.map((role) => ({
    id: identityOf(role),
    role,
    isCurrentUser: false,
    isRobot: false,
    roles: userOf(role).roles,
  })),
};

const dataset = {
  name: DATASET,
  aclMode: "public",
  createdAt: "2026-01-01T00:00:00Z",
  createdByUserId: identityOf("administrator"),
  tags: [],
  datasetProfile: "",
};

const newToken = z.object({
  label: z.string().max(200).optional(),
  roleName: z.enum(["administrator", "editor", "viewer"]),
});

export const projectRoutes: Route[] = [
  route("GET", "/projects", "reader", () => ({ body: [project] })),
  route("GET", "/projects/:project", "reader", () => ({ body: project })),
  route("GET", "/projects/:project/datasets", "reader", () => ({ body: [dataset] })),
  route("GET", "/datasets", "reader", () => ({ body: [dataset] })),
  route("GET", "/datasets/:dataset", "reader", () => ({ body: dataset })),
  route("GET", "/projects/:project/datasets/:dataset", "reader", () => ({ body: dataset })),
  route("GET", "/projects/:project/datasets/:dataset/acl", "reader", ({ caller }) => ({
    body: [
      {
        filter: '_id in path("**")',
        permissions:
          caller?.role === "viewer" ? ["read", "history"] : ["create", "update", "read", "history"],
      },
    ],
  })),
  route("GET", "/projects/:project/permissions", "reader", () => ({ body: [] })),
  route("GET", "/projects/:project/grants", "reader", ({ caller }) => {
    const names = caller?.role === "viewer" ? ["read"] : ["create", "read", "update", "delete"];
    return {
      body: {
        "sanity.project": names.map((name) => ({ grants: [{ name, params: [] }], config: {} })),
        "sanity.document.filter": [
          {
            id: "all",
            name: "all-documents",
            title: "All documents",
            grants: names.map((name) => ({ name, params: [] })),
            config: { filter: '_id in path("**")' },
          },
        ],
      },
    };
  }),
  route("GET", "/projects/:project/roles", "reader", () => ({
    body: ROLES.flatMap((role) => userOf(role).roles),
  })),
  route("GET", "/projects/:project/features", "reader", () => ({ body: [] })),
  route("GET", "/features", "anyone", () => ({ body: [] })),
  route("GET", "/projects/:project/tags", "reader", () => ({ body: [] })),
  route("GET", "/projects/:project/user-applications", "reader", () => ({ body: [] })),
  // What the Studio asks about the hosted service around a project: with these answers its menus stay quiet.
  route("GET", "/projects/:project/datasets/:dataset/settings/indexing", "reader", () => ({
    body: { partialIndexSettings: {} },
  })),
  route("GET", "/subscriptions/project/:project", "reader", () => ({ json: "null" })),
  route("GET", "/access/requests/me", "reader", () => ({ body: [] })),
  route("GET", "/help", "anyone", () => ({ body: { resources: { sectionArray: [] } } })),
  route("GET", "/geoip/country", "anyone", () => ({ body: { isoCode: null } })),
  route("GET", "/journey/*rest", "anyone", () => ({ body: [] })),
  route("GET", "/intake/telemetry-status", "anyone", () => ({ body: { status: "denied" } })),
  // The Studio asks how far the dataset is, now and then.
  route("GET", "/data/ping/:dataset", "anyone", () => ({ body: { ok: true } })),
  route("GET", "/ping", "anyone", () => ({ body: { ok: true } })),
  route("GET", "/projects/:project/cors", "administrator", () => ({ body: [] })),
  route("POST", "/projects/:project/tokens", "administrator", async ({ lake, request }) => {
    const parsed = newToken.safeParse(await readJson(request, 10_000));
    if (!parsed.success)
      throw httpError(
        400,
        "The body must be {label, roleName}, with the role administrator, editor or viewer",
      );
    const { label = "", roleName } = parsed.data;
    return {
      status: 201,
      body: { label, roles: userOf(roleName).roles, key: lake.auth.issue(roleName, "robot") },
    };
  }),
  route("GET", "/check/cors", "anyone", ({ lake, request }) => {
    const origin = request.headers.origin;
    const allowed = origin === undefined || lake.guard.isListed(origin);
    const headers: Record<string, string> = allowed ? {} : { "access-control-allow-origin": "*" };
    return {
      // Any page may learn that it is not allowed: that is what the question is for.
      headers,
      body: { result: { allowed, withCredentials: allowed } },
    };
  }),
  route("GET", "/hooks/projects/:project", "administrator", ({ lake, search }) => ({
    body: lake.webhooks.report(
      Math.min(1_000, Math.max(1, Number(search.get("limit") ?? 100) || 100)),
    ),
  })),
  route("GET", "/", "anyone", () => ({
    body: {
      name: "Embedded content lake",
      version: LAKE_VERSION,
      description:
        "A small server that speaks the protocol of Sanity's Content Lake, for this machine only.",
      projectId: PROJECT_ID,
      datasets: [DATASET],
    },
  })),
];
