import { expect, test } from "@playwright/test";
import { checkWithLighthouse } from "../bench/lighthouse.ts";
import { prospectPaths } from "./site.ts";
import { siteAddress } from "./stage.ts";

const guides = ["/guides/achilles-pain-when-running", "/guides", "/topics/running"];

/** What Lighthouse measures in time differs from machine to machine (`npm run bench`); what it checks does not. */
test("Lighthouse finds nothing wrong with guides, nor with what prospects read", async () => {
  test.setTimeout(420_000);
  const paths = [...guides, ...prospectPaths];
  const checks = await checkWithLighthouse(paths.map((path) => siteAddress + path));
  const good = { scores: { accessibility: 100, "best-practices": 100, seo: 100 }, failed: [] };
  expect(paths.map((path, index) => ({ path, ...checks[index] }))).toEqual(
    paths.map((path) => ({ path, ...good })),
  );
});
