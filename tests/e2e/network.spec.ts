import { expect, test } from "@playwright/test";
import { z } from "zod";
import { readEnv } from "../../lib/env.ts";
import { end } from "../../scripts/processes.ts";
import { startSite } from "../../scripts/site.ts";
import { buildFolder, lakeAddress, lakeClient, stage } from "./stage.ts";

/** Another address of this very machine stands in for the network: the lake listens on 127.0.0.1 only. */
const host = "127.0.0.2";
const port = "3301";

const answers = z.object({ result: z.object({ seen: z.number(), hidden: z.array(z.string()) }) });

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
  const secrets = ["drafts.article-secret", "enquiry.secret"];
  for (const _id of secrets)
    await lakeClient().createOrReplace({ _id, _type: "article", title: "Secret" });

  const data = `${lakeAddress}/v2026-03-01/data`;
  for (const perspective of ["raw", "drafts", "published"]) {
    const query = encodeURIComponent(
      `{"seen": count(*), "hidden": *[string::split(_id, ".")[1] != null || title == "Secret"]._id}`,
    );
    const answer = await fetch(
      `${data}/query/production?perspective=${perspective}&query=${query}`,
    );
    const { result } = answers.parse(await answer.json());
    expect(result.seen, perspective).toBeGreaterThan(0);
    expect(result.hidden, perspective).toEqual([]);
  }
  const byId = await (await fetch(`${data}/doc/production/${secrets.join(",")}`)).text();
  expect(byId).not.toContain("Secret");

  const write = await fetch(`${data}/mutate/production`, {
    method: "POST",
    body: JSON.stringify({ mutations: [{ delete: { id: "article-running-cadence" } }] }),
    headers: { "Content-Type": "application/json" },
  });
  expect(write.status).toBe(401);
  expect(await lakeClient().getDocument("article-running-cadence")).toBeTruthy();
  await lakeClient().delete({ query: "*[_id in $secrets]", params: { secrets } });
});
