import "server-only";
import { createClient } from "next-sanity";
import { project } from "@/lib/project.ts";

/**
 * The client that reads what is published, without a token: what it cannot see, no visitor can.
 * The CDN is not used: a page is rendered once for each change, and has to see that change.
 */
export const client = createClient({
  projectId: project.projectId,
  dataset: project.dataset,
  apiVersion: project.apiVersion,
  perspective: "published",
  useCdn: false,
  // Who waits is a visitor: what was last known is better than several tries at what does not answer.
  maxRetries: 1,
  timeout: 10_000,
  ...(project.lakeUrl ? { apiHost: project.lakeUrl, useProjectHostname: false } : {}),
});

/**
 * The client of draft mode, which sees drafts. Its token stays on the server.
 *
 * @throws when SANITY_API_READ_TOKEN is not set
 */
export function draftClient() {
  const token = process.env.SANITY_API_READ_TOKEN;
  if (!token)
    throw new Error("Draft mode needs SANITY_API_READ_TOKEN, a token that can read drafts.");
  return client.withConfig({ token, perspective: "drafts" });
}
