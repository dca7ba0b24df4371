import { expect, test } from "@playwright/test";
import { askLighthouse } from "../bench/lighthouse.ts";
import { siteAddress } from "./stage.ts";

/** What Lighthouse measures in time differs from machine to machine (`npm run bench`); what it checks does not. */
for (const path of ["/guides/achilles-pain-when-running", "/guides", "/topics/running"]) {
  test(`Lighthouse finds nothing wrong with ${path}`, async () => {
    test.setTimeout(420_000);
    const { scores, failed } = await askLighthouse(siteAddress + path, 1);
    expect(failed).toEqual([]);
    expect(scores).toMatchObject({ accessibility: 100, "best-practices": 100, seo: 100 });
  });
}
