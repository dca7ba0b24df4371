import { expect, test } from "@playwright/test";
import { accessibilityFaults } from "./accessibility.ts";
import { allPaths, visit } from "./site.ts";
import { siteAddress, stage } from "./stage.ts";

/** One page of each kind, and the one for what is missing; found in the sitemap, so that new kinds are covered. */
async function onePathOfEachKind(): Promise<string[]> {
  const kinds = new Map<string, string>();
  for (const path of await allPaths()) {
    const [folder = "", slug] = path.slice(1).split("/");
    const kind =
      slug === undefined &&
      !["", "guides", "plans", "coaches", "exercises", "faq", "contact"].includes(folder)
        ? "page"
        : `${folder}/${slug ? "*" : ""}`;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values(), "/nothing/here"];
}

test("every page answers with its whole content, once, in its HTML", async () => {
  const titles = new Map<string, string>();
  for (const path of await allPaths()) {
    const { status, html, headers } = await visit(path);
    expect(status, path).toBe(200);
    expect(headers.get("cache-control"), path).toMatch(/s-maxage/);
    expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
    expect(html.match(/<main[\s>]/g), path).toHaveLength(1);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "";
    expect(title, path).not.toBe("");
    expect(titles.get(title), `${path} has the title of another page`).toBeUndefined();
    titles.set(title, path);
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    expect(canonical?.replace(/\/$/, ""), path).toBe((siteAddress + path).replace(/\/$/, ""));
    const ids = [
      ...html.replaceAll(/<script[\s\S]*?<\/script>/g, "").matchAll(/\sid="([^"]+)"/g),
    ].map(([, id]) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([]);
  }
});

test("links lead to pages that exist, anchors to ids that exist", async () => {
  const known = new Map<string, string>();
  const htmlOf = async (path: string) => {
    const cached = known.get(path);
    if (cached !== undefined) return cached;
    const { status, html } = await visit(path);
    expect(status, path).toBe(200);
    known.set(path, html);
    return html;
  };
  for (const path of await allPaths()) {
    const html = (await htmlOf(path)).replaceAll(/<script[\s\S]*?<\/script>/g, "");
    for (const [, href = ""] of html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)) {
      if (!/^[/#]/.test(href) || href.startsWith("/_next")) continue;
      const [target = "", anchor] = href.split("#");
      const found = target === "" ? html : await htmlOf(target);
      if (anchor)
        expect(found, `${path} → ${href}`).toContain(`id="${decodeURIComponent(anchor)}"`);
    }
  }
});

test("every answer carries the security headers", async () => {
  for (const path of [
    "/",
    "/guides",
    "/nothing/here",
    "/sitemap.xml",
    "/robots.txt",
    "/studio",
    "/api/revalidate",
  ]) {
    const { headers } = await visit(path);
    expect(headers.get("x-powered-by"), path).toBeNull();
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(headers.get("referrer-policy"), path).toBe("strict-origin-when-cross-origin");
    expect(headers.get("permissions-policy"), path).toContain("camera=()");
    const policy = headers.get("content-security-policy") ?? "";
    for (const part of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'self'",
    ]) {
      expect(policy, path).toContain(part);
    }
  }
  const policy = (await visit("/guides")).headers.get("content-security-policy") ?? "";
  expect(policy).not.toContain("unsafe-eval");
  // Of other origins, only players of videos: they load when somebody presses play.
  expect(policy).toContain("frame-src https://www.youtube-nocookie.com https://player.vimeo.com;");
  expect(policy.replace(/frame-src[^;]*/, "")).not.toMatch(/https?:/);
});

test("nothing of the Studio, of visual editing or of the lake reaches a visitor", async ({
  page,
}) => {
  const scripts: string[] = [];
  const addresses: string[] = [];
  page.on("response", async (response) => {
    addresses.push(response.url());
    if (response.request().resourceType() === "script") scripts.push(await response.text());
  });
  for (const path of await onePathOfEachKind()) {
    await page.goto(path, { waitUntil: "networkidle" });
    const html = await page.content();
    expect(html, path).not.toContain("data-sanity");
    expect(html, path).not.toContain(stage().token);
    expect(html, path).not.toContain("127.0.0.1:3930");
  }
  expect(
    addresses.filter((address) => !address.startsWith(siteAddress) && !address.startsWith("data:")),
  ).toEqual([]);
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts)
    expect(script).not.toMatch(/@sanity\/|data-sanity|visual-editing|sanity\.io|presentation-url/i);
});

for (const width of [320, 360, 768, 1440]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of await onePathOfEachKind()) {
      await page.goto(path);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        path,
      ).toBeLessThanOrEqual(width);
    }
  });
}

test("a screen that becomes narrower does not scroll sideways", async ({ page }) => {
  for (const path of await onePathOfEachKind()) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    // Everything has been near the screen once, and remembers how wide it was.
    await page.evaluate(async () => {
      while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
        scrollBy({ top: innerHeight, behavior: "instant" });
        await new Promise(requestAnimationFrame);
      }
      scrollTo({ top: 0, behavior: "instant" });
    });
    for (const width of [768, 320]) {
      await page.setViewportSize({ width, height: 700 });
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollWidth, `${path} at ${width} px`).toBeLessThanOrEqual(width);
    }
  }
});

test("a link into a guide leads to its end, also past what was not laid out before", async ({
  page,
}) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/guides/shin-pain", { waitUntil: "networkidle" });
    const links = page.locator(`nav a[href^="#"]`);
    if (width === 360) await page.locator("nav summary").first().click();
    for (const which of [-1, 2]) {
      const link = links.filter({ visible: true }).nth(which);
      const id = (await link.getAttribute("href"))?.slice(1) ?? "";
      await link.click();
      const top = () =>
        page.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top, id);
      // The page glides there: its head is then within the first lines of the screen.
      await expect(async () => {
        const now = await top();
        expect(now, `#${id} at ${width} px`).toBeGreaterThanOrEqual(0);
        expect(now, `#${id} at ${width} px`).toBeLessThan(60);
      }).toPass({ timeout: 10_000 });
    }
  }
});

test("a button has its colour at once, also where it was looked at before the styles came", async ({
  page,
}) => {
  let held = 0;
  await page.route(/\.css/, async (route) => {
    held += 1;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  // An extension of the browser might do this.
  await page.addInitScript(() => {
    setInterval(() => {
      for (const button of document.querySelectorAll(".button"))
        void getComputedStyle(button).backgroundColor;
    }, 50);
    addEventListener("transitionrun", () => document.documentElement.classList.add("has-faded"));
  });
  await page.goto("/plans");
  await page.getByRole("button", { name: "Compare the ticked plans" }).scrollIntoViewIfNeeded();
  await expect(page.getByRole("button", { name: "Compare the ticked plans" })).toBeInViewport();
  // A fade would begin with the frame that shows the button.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  expect(held).toBeGreaterThan(0);
  await expect(page.locator("html")).not.toHaveClass(/has-faded/);
});

for (const width of [360, 1440]) {
  test(`no page breaks a rule of accessibility at ${width} px`, async ({ page }) => {
    test.setTimeout(420_000);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const path of await onePathOfEachKind()) {
      await page.goto(path);
      expect(await accessibilityFaults(page), path).toEqual([]);
    }
  });
}

test("without JavaScript every page reads whole", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: siteAddress, javaScriptEnabled: false });
  const without = await context.newPage();
  const withScripts = await browser.newPage({ baseURL: siteAddress });
  for (const path of await onePathOfEachKind()) {
    await without.goto(path);
    await withScripts.goto(path, { waitUntil: "networkidle" });
    // What only a script can do is offered by the script, in the same row as the plain links.
    await withScripts.evaluate(() => {
      for (const button of document.querySelectorAll("button[data-does]")) button.remove();
    });
    const words = (await without.locator("main").innerText()).replaceAll(/\s+/g, " ");
    expect(words.length, path).toBeGreaterThan(100);
    expect(words, path).toBe(
      (await withScripts.locator("main").innerText()).replaceAll(/\s+/g, " "),
    );
  }
  await context.close();
  await withScripts.close();
});

test("pictures come through the site's own address, in the size and format that fit", async ({
  page,
}) => {
  const pictures: { url: string; type: string; status: number }[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "image") {
      pictures.push({
        url: response.url(),
        status: response.status(),
        type: response.headers()["content-type"] ?? "",
      });
    }
  });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/guides/achilles-pain-when-running", { waitUntil: "networkidle" });
  const ours = pictures.filter(({ url }) => url.startsWith(`${siteAddress}/media/`));
  expect(ours.length).toBeGreaterThan(0);
  for (const { url, status, type } of ours) {
    expect(status, url).toBe(200);
    expect(url).toMatch(
      new RegExp(
        `^${siteAddress}/media/images/local/production/[a-f0-9]{40}-\\d+x\\d+\\.[a-z]+\\?`,
      ),
    );
    expect(type, url).toMatch(/^image\/(avif|webp)$/);
    expect(Number(new URL(url).searchParams.get("w")), url).toBeLessThanOrEqual(800);
  }
});

test("the picture route gives nothing but the lake's pictures", async () => {
  const { html } = await visit("/guides/achilles-pain-when-running");
  const good = (/src="(\/media\/images\/[^"]+)"/.exec(html)?.[1] ?? "").replaceAll("&amp;", "&");
  const answer = await visit(good);
  expect(answer.status).toBe(200);
  const etag = answer.headers.get("etag") ?? "";
  expect((await fetch(siteAddress + good, { headers: { "If-None-Match": etag } })).status).toBe(
    304,
  );
  for (const bad of [
    good.replace("/production/", "/production/../../"),
    good.replace(/w=\d+/, "w=99999"),
    `${good}&dl=1`,
    "/media/images/local/production/..%2f..%2ftoken?w=320",
    "/media/v1/data/query/production?query=*",
    "/media/files/local/production/x.txt",
  ]) {
    expect((await visit(bad)).status, bad).toBe(404);
  }
});
