import { expect, test } from "@playwright/test";
import { z } from "zod";
import { readEnv } from "../../lib/env.ts";
import { end } from "../../scripts/processes.ts";
import { startSite } from "../../scripts/site.ts";
import { buildFolder, lakeAddress, stage } from "./stage.ts";

/** Another address of this very machine stands in for the network: the lake listens on 127.0.0.1 only. */
const host = "127.0.0.2";
const port = "3301";

test("HOST opens the site, never the lake; pictures load, and no token is handed out", async () => {
  const env = readEnv({ HOST: host, PORT: port, LAKE_DIR: stage().lakeDir });
  const site = await startSite(env, { HOST: host, PORT: port, NEXT_DIST_DIR: buildFolder });
  try {
    const address = `http://${host}:${port}`;
    const html = await (await fetch(`${address}/guides/running-cadence`)).text();
    const picture =
      /src="(\/media\/images\/[^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const answer = await fetch(address + picture);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(/^image\//);

    await expect(fetch(lakeAddress.replace("127.0.0.1", host))).rejects.toThrow("fetch failed");
    for (const path of [
      "/studio",
      "/",
      "/api/revalidate",
      "/api/draft-mode/enable",
      "/.lake/token",
      "/media/token",
    ]) {
      const text = await (await fetch(address + path)).text();
      for (const secret of [stage().token, stage().viewerToken, stage().secret])
        expect(text, path).not.toContain(secret);
    }
  } finally {
    await end(site);
  }
});

test("whoever asks the lake without a token gets what is published, and can change nothing", async () => {
  const query = (groq: string) =>
    fetch(
      `${lakeAddress}/v2026-03-01/data/query/production?perspective=raw&query=${encodeURIComponent(groq)}`,
    );
  const mutation = { mutations: [{ delete: { id: "article-running-cadence" } }] };
  const write = await fetch(`${lakeAddress}/v2026-03-01/data/mutate/production`, {
    method: "POST",
    body: JSON.stringify(mutation),
    headers: { "Content-Type": "application/json" },
  });
  expect(write.status).toBe(401);
  const hidden = z
    .object({ result: z.number() })
    .parse(await (await query(`count(*[_id in path("**.**")])`)).json());
  expect(hidden.result).toBe(0);
});
