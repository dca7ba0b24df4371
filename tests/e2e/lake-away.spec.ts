import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from "@sanity/webhook";
import { allPaths, becomes, visit } from "./site.ts";
import { lakeClient, restartLake, siteAddress, stage, stopLake } from "./stage.ts";

test("the content lake is away: what was rendered stays, nothing turns into an error, and then all is fresh", async () => {
  const paths = [...(await allPaths()), "/sitemap.xml", "/robots.txt"];
  for (const path of paths) expect((await visit(path)).status, path).toBe(200);
  // A change gives up the cached pages of a coach; before anybody asks for them anew, the lake is gone.
  await lakeClient().patch("coach-graeme-s").set({ role: "Coach of the test" }).commit();
  await becomes("/coaches/graeme-s", ({ html }) => html.includes("Coach of the test"));

  await stopLake();
  try {
    for (const path of paths) expect((await visit(path)).status, path).toBe(200);

    const body = JSON.stringify({ everything: true });
    const headers = {
      [SIGNATURE_HEADER_NAME]: await encodeSignatureHeader(body, Date.now(), stage().secret),
    };
    const answer = await fetch(`${siteAddress}/api/revalidate`, { method: "POST", body, headers });
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("5");

    for (let round = 0; round < 3; round += 1) {
      for (const path of paths) expect((await visit(path)).status, path).toBe(200);
    }
  } finally {
    await restartLake();
  }

  await lakeClient().patch("coach-graeme-s").set({ role: "Head coach" }).commit();
  await becomes("/", ({ html }) => !html.includes("Coach of the test"));
  const text = `Back again ${randomUUID()}`;
  await lakeClient().patch("article-running-cadence").set({ standfirst: text }).commit();
  await becomes("/guides/running-cadence", ({ html }) => html.includes(text));
  expect((await visit("/guides")).html).toContain(text);
});
