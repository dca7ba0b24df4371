import { expect, test } from "@playwright/test";
import { visit } from "./site.ts";
import { lakeClient, siteAddress, stage } from "./stage.ts";
import * as studio from "./studio.ts";

test.describe.configure({ timeout: 180_000 });
test.use({ viewport: { width: 1600, height: 1000 } });

test.afterEach(async () => {
  await lakeClient().delete("drafts.article-running-cadence");
});

test("Presentation shows the draft, click-to-edit leads to the field, and nobody else sees it", async ({
  page,
  browser,
}) => {
  const answers: string[] = [];
  page.on("response", async (response) => {
    if (!response.url().startsWith(siteAddress)) return;
    const headers = JSON.stringify(await response.allHeaders());
    const isText = /html|json|javascript|x-component/.test(headers);
    answers.push(headers + (isText ? await response.text().catch(() => "") : ""));
  });
  const published = await lakeClient().getDocument("article-running-cadence");
  if (!published) throw new Error("The sample content has no guide on cadence.");
  await lakeClient().createOrReplace({
    ...published,
    _id: "drafts.article-running-cadence",
    title: "Cadence, as a draft",
  });

  await studio.resumeSession(page, stage().token);
  await page.goto("/studio/presentation?preview=/guides/running-cadence");
  const preview = page.frameLocator("iframe").last();
  await expect(preview.locator("h1")).toHaveText("Cadence, as a draft", { timeout: 60_000 });
  await expect(preview.getByText("You are looking at drafts.")).toBeVisible({ timeout: 60_000 });

  await preview.locator("h1").hover();
  await preview.locator("h1").click();
  await expect(studio.field(page, "title").locator("input")).toHaveValue("Cadence, as a draft", {
    timeout: 30_000,
  });
  await studio.fillTitle(page, "Cadence, edited beside the page");
  await expect(preview.locator("h1")).toHaveText("Cadence, edited beside the page", {
    timeout: 30_000,
  });

  const stranger = await browser.newPage({ baseURL: siteAddress });
  await stranger.goto("/guides/running-cadence");
  await expect(stranger.locator("h1")).toHaveText(String(published.title));
  await stranger.close();
  expect((await visit("/guides")).html).not.toContain("as a draft");

  // The token of the person who signed in is theirs; the site's own, which reads drafts, never leaves the server.
  for (const secret of [stage().viewerToken, stage().secret]) {
    expect(answers.some((answer) => answer.includes(secret))).toBe(false);
  }
});

test("draft mode opens to nobody without the Studio's secret", async () => {
  for (const query of [
    "",
    "?sanity-preview-secret=guess",
    "?sanity-preview-secret=guess&sanity-preview-pathname=https://example.com",
  ]) {
    const { status, headers } = await visit(`/api/draft-mode/enable${query}`);
    expect(status, query).toBe(401);
    expect(headers.get("set-cookie"), query).toBeNull();
  }
  // A cookie of one's own making opens nothing either.
  const answer = await fetch(`${siteAddress}/guides/running-cadence`, {
    headers: { Cookie: "__prerender_bypass=guess" },
  });
  expect(await answer.text()).not.toContain("You are looking at drafts.");
});

test("leaving draft mode leads to the site, whatever the request says", async () => {
  for (const query of [
    "",
    "?redirect=https://example.com",
    "?slug=//example.com",
    "?to=/\\example.com",
  ]) {
    for (const method of ["GET", "POST"]) {
      const answer = await fetch(`${siteAddress}/api/draft-mode/disable${query}`, {
        method,
        redirect: "manual",
        headers: { Host: "localhost:3300", Referer: "https://example.com/" },
      });
      expect([303, 307], query).toContain(answer.status);
      expect(answer.headers.get("location"), query).toBe("/");
    }
  }
});
