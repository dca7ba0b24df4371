import { expect, test } from "@playwright/test";
import { allPaths, visit } from "./site.ts";
import { lakeClient } from "./stage.ts";

test("no page brings Next.js' client along, neither from the cache nor when it is rendered", async () => {
  const paths = [...(await allPaths()), "/guides/nothing-here", "/contact/sent"];
  const client = /_next\/static\/chunks\/[^"]*\.js|__next_f|as="script"/;
  // Settings stand on every page: all of them are rendered anew, then come from the cache.
  await lakeClient().patch("siteSettings").set({ _type: "siteSettings" }).commit();
  const cached = new Set<string | null>();
  for (let turn = 0; turn < 2; turn += 1) {
    for (const path of paths) {
      const { html, headers } = await visit(path);
      expect(client.exec(html)?.[0], path).toBeUndefined();
      expect(html, path).toMatch(/<script type="module" src="\/_next\/static\/media\/[^"]+\.js">/);
      cached.add(headers.get("x-nextjs-cache"));
    }
  }
  expect([...cached]).toContain("HIT");
  // The Studio is nothing but its scripts.
  expect((await visit("/studio")).html).toMatch(client);
});
