import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { allPaths, visit } from "./site.ts";
import { lakeClient } from "./stage.ts";

const client = /_next\/static\/chunks\/[^"]*\.js|__next_f|as="script"/;

/** @returns whether the page came from the cache */
async function expectPlain(path: string): Promise<boolean> {
  const { html, headers } = await visit(path);
  expect(client.exec(html)?.[0], path).toBeUndefined();
  expect(html, path).toMatch(/<script type="module" src="\/_next\/static\/media\/[^"]+\.js">/);
  return headers.get("x-nextjs-cache") === "HIT";
}

test("no page brings Next.js' client along; the Studio is nothing else", async () => {
  for (const path of [...(await allPaths()), "/contact/sent"]) await expectPlain(path);
  expect((await visit("/studio")).html).toMatch(client);
});

test("a page is plain for the request that renders it, and from the cache", async () => {
  const slug = `plain-${randomUUID()}`;
  const { _id } = await lakeClient().create({
    _id: `page-${slug}`,
    _type: "page",
    title: "Plain",
    slug: { _type: "slug", current: slug },
  });
  try {
    for (const [path, status] of [
      [`/${slug}`, 200],
      [`/guides/${slug}`, 404],
    ] as const) {
      expect(await expectPlain(path), path).toBe(false);
      // The webhook that tells of the new page may come in between, and have it rendered once more.
      await expect.poll(() => expectPlain(path), path).toBe(true);
      expect((await visit(path)).status, path).toBe(status);
    }
  } finally {
    await lakeClient().delete(_id);
  }
});
