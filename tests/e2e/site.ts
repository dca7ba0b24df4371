import { expect } from "@playwright/test";
import { z } from "zod";
import { lakeAddress, siteAddress, stage } from "./stage.ts";

/** A page as a visitor's browser would get it, redirects not followed. */
export async function visit(
  path: string,
): Promise<{ status: number; html: string; headers: Headers }> {
  const answer = await fetch(siteAddress + path, { redirect: "manual" });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
}

/**
 * Waits until a page is as it should be: the webhook is on its way when a write is acknowledged.
 *
 * @returns how long it took, in milliseconds
 */
export async function becomes(
  path: string,
  isRight: (page: { status: number; html: string }) => boolean,
): Promise<number> {
  const start = performance.now();
  await expect
    .poll(async () => isRight(await visit(path)), {
      message: path,
      timeout: 10_000,
      // Often enough to measure by, and seldom enough to leave the processors to the site and the Studio.
      intervals: [50],
    })
    .toBe(true);
  return performance.now() - start;
}

/** What somebody reads who looks for a plan or a coach. */
export const prospectPaths = [
  "/",
  "/plans",
  "/plans/marathon-training-plan",
  "/coaches/graeme-s",
  "/contact",
];

/** Every page that the site has: what the sitemap lists. */
export async function allPaths(): Promise<string[]> {
  const { html } = await visit("/sitemap.xml");
  return [...html.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = ""]) => address.replace(siteAddress, "") || "/",
  );
}

/**
 * Visits every page.
 *
 * @returns the paths that had to be rendered for this visit, sorted: Next.js says of each answer whether it came
 *          from its cache, so this counts renders, for "and no others"
 */
export async function visitAll(): Promise<string[]> {
  const rendered: string[] = [];
  for (const path of await allPaths()) {
    const { status, headers } = await visit(path);
    expect(status, path).toBe(200);
    if (headers.get("x-nextjs-cache") !== "HIT") rendered.push(path);
  }
  return rendered.toSorted();
}

/** Visits every page until all of them come from the cache, after the last webhook was delivered. */
export async function warmUp(): Promise<void> {
  await expect.poll(undelivered).toBe(0);
  await expect.poll(visitAll, { timeout: 30_000 }).toEqual([]);
}

/** How many webhooks are on their way, as the lake's own log says. */
async function undelivered(): Promise<number> {
  const answer = await fetch(`${lakeAddress}/v1/hooks/projects/local`, {
    headers: { Authorization: `Bearer ${stage().token}` },
  });
  const { deliveries } = z
    .object({ deliveries: z.array(z.object({ state: z.string() })) })
    .parse(await answer.json());
  return deliveries.filter(({ state }) => state === "pending").length;
}

/** The paths whose pages contain a text, sorted. */
export async function pathsWith(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of await allPaths())
    if ((await visit(path)).html.includes(text)) found.push(path);
  return found.toSorted();
}
