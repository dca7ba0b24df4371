import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { becomes, visit } from "./site.ts";
import { lakeClient, stage } from "./stage.ts";
import * as studio from "./studio.ts";

/** What an editor does, in the real Studio, and what a visitor sees of it. */

test.describe.configure({ timeout: 180_000 });
test.use({ viewport: { width: 1600, height: 1000 } });

const lists = ["/guides", "/topics/running", "/", "/sitemap.xml"];

test("a new guide: written, a picture uploaded, published, and there on the next request", async ({
  page,
}) => {
  const name = randomUUID().slice(0, 8);
  const title = `How to warm up ${name}`;
  const slug = `how-to-warm-up-${name}`;
  const folder = await mkdtemp(join(tmpdir(), "picture-"));
  const picture = join(folder, "warm-up.png");
  await sharp({ create: { width: 1200, height: 800, channels: 3, background: "#0f3d3e" } })
    .png()
    .toFile(picture);
  expect((await visit(`/guides/${slug}`)).status).toBe(404);

  await studio.signIn(page, stage().token);
  const id = await studio.createDocument(page, "article");
  await studio.fillTitle(page, title);
  await studio.generateSlug(page);
  await studio.isSaved(page);
  await studio.openTab(page, "all-fields");
  await studio.fillText(page, "standfirst", "Ten minutes that make the next hour easier.");
  await studio.uploadPicture(page, "cover", picture);
  await studio.fillText(page, "cover.alt", "A runner on a track");
  await studio.pickReference(page, "author", "coach-graeme-s");
  await studio.addReference(page, "categories", "category-running");
  await studio.typeText(page, "body", "Start slowly, and let your heart catch up.");
  await studio.isSaved(page);
  expect((await visit(`/guides/${slug}`)).status).toBe(404);

  await studio.pressPublish(page);
  const clicked = performance.now();
  await expect
    .poll(async () => (await lakeClient().getDocument(id))?._id, {
      timeout: 60_000,
      intervals: [20],
    })
    .toBe(id);
  const published = performance.now();
  await becomes(`/guides/${slug}`, ({ status, html }) => status === 200 && html.includes(title));
  const seen = performance.now();
  console.log(
    `From the click on Publish to the published document: ${Math.round(published - clicked)} ms, from there to the visible page: ${Math.round(seen - published)} ms`,
  );

  const { html } = await visit(`/guides/${slug}`);
  for (const text of [
    "Ten minutes that make",
    "let your heart catch up",
    "Graeme S",
    "A runner on a track",
    "1200",
  ]) {
    expect(html).toContain(text);
  }
  for (const path of lists) expect((await visit(path)).html, path).toContain(slug);
  const image = (
    /src="(\/media\/images\/[^"]+)"[^>]*alt="A runner|alt="A runner[^>]*src="(\/media\/images\/[^"]+)"/.exec(
      html,
    ) ?? []
  ).find((match) => match.startsWith("/media"));
  expect((await visit((image ?? "").replaceAll("&amp;", "&"))).status).toBe(200);

  await studio.isPublished(page);
  await rm(folder, { recursive: true });
  await lakeClient().delete({ query: "*[_id in [$id, 'drafts.' + $id]]", params: { id } });
});

test("edit, discard, duplicate, rename, unpublish, delete: each is seen by visitors, or by nobody", async ({
  page,
}) => {
  const name = randomUUID().slice(0, 8);
  const [slug, renamed] = [`life-${name}`, `life-of-${name}`];
  const _id = `article-${name}`;
  await lakeClient().create({
    _id,
    _type: "article",
    title: `Life ${name}`,
    slug: { _type: "slug", current: slug },
    standfirst: "As it was.",
    publishedAt: "2026-11-22T08:00:00.000Z",
    author: { _type: "reference", _ref: "coach-graeme-s" },
    categories: [{ _key: "a", _type: "reference", _ref: "category-running" }],
    body: [
      {
        _type: "block",
        _key: "b",
        style: "normal",
        markDefs: [],
        children: [{ _type: "span", _key: "s", text: "Words.", marks: [] }],
      },
    ],
  });
  await becomes(`/guides/${slug}`, ({ status }) => status === 200);

  await studio.resumeSession(page, stage().token);
  await studio.openDocument(page, "article", _id);
  await studio.openTab(page, "all-fields");
  await studio.fillText(page, "standfirst", "Only a draft.");
  await studio.isSaved(page);
  expect((await visit(`/guides/${slug}`)).html).not.toContain("Only a draft.");
  await studio.discardChanges(page);
  await expect.poll(() => lakeClient().getDocument(`drafts.${_id}`)).toBeUndefined();

  await studio.fillText(page, "standfirst", "As it is now.");
  await studio.publish(page);
  await becomes(`/guides/${slug}`, ({ html }) => html.includes("As it is now."));

  await studio.fillSlug(page, renamed);
  await studio.publish(page);
  await becomes(`/guides/${renamed}`, ({ status }) => status === 200);
  const old = await visit(`/guides/${slug}`);
  expect([old.status, old.headers.get("location")]).toEqual([308, `/guides/${renamed}`]);
  for (const path of lists) {
    const { html } = await visit(path);
    expect(html, path).toContain(renamed);
    expect(html, path).not.toContain(`/${slug}`);
  }

  await studio.chooseAction(page, "Duplicate");
  await expect
    .poll(() =>
      lakeClient().fetch<number>(
        `count(*[_id in path("drafts.**") && _type == "article" && title match $name])`,
        { name },
      ),
    )
    .toBe(1);

  await studio.openDocument(page, "article", _id);
  await studio.unpublish(page);
  await becomes(`/guides/${renamed}`, ({ status }) => status === 404);
  for (const path of lists) expect((await visit(path)).html, path).not.toContain(renamed);
  expect(await lakeClient().getDocument(`drafts.${_id}`)).toBeTruthy();

  await studio.openDocument(page, "article", _id);
  await studio.deleteDocument(page);
  await expect
    .poll(() => lakeClient().fetch<number>("count(*[_id in [$id, 'drafts.' + $id]])", { id: _id }))
    .toBe(0);
  await lakeClient().delete({ query: `*[_id in path("drafts.**") && _type == "article"]` });
});

test("a change of a coach's name in the Studio reaches every page that shows the coach", async ({
  page,
}) => {
  await studio.resumeSession(page, stage().token);
  await studio.openDocument(page, "coach", "coach-graeme-s");
  await studio.fillText(page, "name", "Graeme of the Studio");
  await studio.publish(page);
  await becomes("/coaches/graeme-s", ({ html }) => html.includes("Graeme of the Studio"));
  for (const path of [
    "/",
    "/coaches",
    "/guides/running-cadence",
    "/plans/marathon-training-plan",
  ]) {
    expect((await visit(path)).html, path).toContain("Graeme of the Studio");
  }
  await lakeClient().patch("coach-graeme-s").set({ name: "Graeme S" }).commit();
  await becomes("/coaches/graeme-s", ({ html }) => !html.includes("Graeme of the Studio"));
});

test("what cannot be published says why, in plain words", async ({ page }) => {
  await studio.resumeSession(page, stage().token);
  await studio.createDocument(page, "article");
  await studio.fillTitle(page, "Without anything else");
  await studio.isSaved(page);
  await expect(studio.pane(page).getByTestId("action-publish")).toBeDisabled();
  await lakeClient().delete({
    query: `*[_id in path("drafts.**") && title == "Without anything else"]`,
  });
});

test("search finds documents by their words", async ({ page }) => {
  await studio.resumeSession(page, stage().token);
  await page.goto("/studio");
  expect(await studio.search(page, "cadence")).toContain("article-running-cadence");
});
