import { createClient } from "@sanity/client";
import type { SingleWorkspace } from "sanity";
import { createLakeFetch } from "../lake/browser-fetch.ts";
import { project } from "../../lib/project.ts";

type LakeOptions = Pick<
  SingleWorkspace,
  | "apiHost"
  | "unstable_clientFactory"
  | "auth"
  | "search"
  | "releases"
  | "scheduledDrafts"
  | "scheduledPublishing"
  | "tasks"
  | "announcements"
  | "mediaLibrary"
  | "apps"
>;

/**
 * All that differs when the Studio talks to the embedded content lake. Against a hosted project this is
 * empty, and Sanity's defaults hold.
 */
export const lakeOptions: LakeOptions = project.lakeUrl ? optionsFor(project.lakeUrl) : {};

/** Comments live in a second dataset, which only the hosted service has. */
export const comments = { enabled: !project.lakeUrl };

function optionsFor(lakeUrl: string): LakeOptions {
  // Carries event streams over one WebSocket: a browser opens six connections per origin and no more.
  const fetchFromLake = createLakeFetch(lakeUrl);
  return {
    apiHost: lakeUrl,
    // "local.127.0.0.1" is no host name, so the project does not go into it.
    unstable_clientFactory: (config) =>
      createClient({
        ...config,
        apiHost: lakeUrl,
        useProjectHostname: false,
        useCdn: false,
        resolveFetch: () => fetchFromLake,
      }),
    auth: {
      loginMethod: "token",
      // Straight to the page that asks for the token: there is nothing to choose from.
      redirectOnSingle: true,
      providers: [{ name: "local", title: "Access token", url: `${lakeUrl}/v1/auth/login/local` }],
    },
    // The other strategy needs `text::query()`, which exists on the hosted service only.
    search: { strategy: "groqLegacy" },
    releases: { enabled: false },
    scheduledDrafts: { enabled: false },
    scheduledPublishing: { enabled: false },
    tasks: { enabled: false },
    announcements: { enabled: false },
    mediaLibrary: { enabled: false },
    apps: { canvas: { enabled: false } },
  };
}
